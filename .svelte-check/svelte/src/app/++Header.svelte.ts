///<reference types="svelte" />
;
import type { LanguagePreference } from '../state/preferences/languagePreference';
import type { Theme } from '../state/preferences/Theme.svelte';
import Button from '../ui/kit/controls/Button.svelte';
import { getExplorer, getOpener, getPlacer, getMessages } from '../ui/kit/context';
import { appMessages } from '../i18n/en/app/messages';
import { LANGUAGES } from '../i18n/locales/languages';
import Find from '../ui/find/Find.svelte';
import Filters from '../ui/find/Filters.svelte';
import Keys from '../ui/find/Keys.svelte';
;

  interface Props {
    theme: Theme;
    spoken: LanguagePreference;
    narrow: boolean;
  };function $$render() {
  const settings/*Ωignore_positionΩ*/ = ()/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
   { svelteHTML.createElement("select", {       "aria-label":messages.language,"value":explorer.language.code,"onchange":(event) => speak(event.currentTarget.value),});
       for(let { code, name } of __sveltets_2_ensureArray(LANGUAGES)){code; { svelteHTML.createElement("option", {   "value":code,"lang":code,});name; }}
   }
   { const $$_nottuB0C = __sveltets_2_ensureComponent(Button); new $$_nottuB0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"onclick":() => theme.turn(),"label":messages.theme(messages.themes[theme.name]),}});
      { svelteHTML.createElement("span", { "class":`theme`,});messages.themes[theme.name]; }
   Button}
};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  

  let { theme, spoken, narrow }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('app', appMessages);
  const openBox = getOpener();
  const placeIt = getPlacer();
  const ladder = $derived(explorer.graph?.document);
  async function speak(code: string) {
    try {
      await explorer.speak(await spoken.choose(code));
    } catch {
      explorer.tell(messages.languageNotLoaded);
    }
  }
  const lenses = ['level', 'table', 'me', 'team'] as const;
;
async () => {



 { svelteHTML.createElement("header", {});
   { svelteHTML.createElement("div", { "class":`bar`,});
     { svelteHTML.createElement("a", {   "class":`mark`,"href":explorer.href({ role: undefined, from: undefined, to: undefined }),});  }
     { svelteHTML.createElement("button", {       "type":`button`,"class":`ladder`,"aria-haspopup":`dialog`,"onclick":openBox,});
       { svelteHTML.createElement("span", { "dir":`auto`,});ladder?.title;ladder?.edition ? ` · ${ladder.edition}` : ''; }
       { svelteHTML.createElement("span", { "class":`does`,});messages.openOrSave; }
       { svelteHTML.createElement("span", {   "class":`sign`,"aria-hidden":`true`,});  }
     }
    if(narrow){;__sveltets_2_ensureSnippet(settings());}
     { svelteHTML.createElement("nav", { "aria-label":messages.views,});
         for(let lens of __sveltets_2_ensureArray(lenses)){lens;
         { svelteHTML.createElement("a", {    "href":explorer.href({ lens }),"aria-current":explorer.link.lens === lens ? 'page' : undefined,});messages.lenses[lens]; }
      }
     }
    if(explorer.faults.length > 0 && !explorer.tellFaults){
       { svelteHTML.createElement("a", {    "class":`faults`,"href":explorer.href({ lens: 'faults', rule: undefined }),});messages.faults(explorer.faults.length); }
    }
     { svelteHTML.createElement("span", { "class":`grow`,}); }
     { const $$_dniF2C = __sveltets_2_ensureComponent(Find); new $$_dniF2C({ target: __sveltets_2_any(), props: {}});}
    if(placeIt){ { svelteHTML.createElement("span", { "class":`place`,}); { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"label":messages.place,"onclick":placeIt,}});  Button} }}
     { const $$_syeK2C = __sveltets_2_ensureComponent(Keys); new $$_syeK2C({ target: __sveltets_2_any(), props: {}});}
    if(!narrow){;__sveltets_2_ensureSnippet(settings());}
   }
  if(['level', 'table'].includes(explorer.link.lens)){ { const $$_sretliF1C = __sveltets_2_ensureComponent(Filters); new $$_sretliF1C({ target: __sveltets_2_any(), props: {}});}}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Header__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Header__SvelteComponent_ = ReturnType<typeof Header__SvelteComponent_>;
/*Ωignore_endΩ*/export default Header__SvelteComponent_;