///<reference types="svelte" />
;
import type { EmbedView } from '../../state/link/embedView';
import { SNIPPET_KINDS, type SnippetKind } from '../../state/link/snippet';
import { embedCodeMessages } from '../../i18n/en/embed-code/messages';
import { LANGUAGES } from '../../i18n/locales/languages';
import { getMessages } from '../kit/context';
;

  interface Props {
    shapes: readonly EmbedView[];
    hasPay: boolean;
    kind: SnippetKind;
    shape: EmbedView;
    theme: 'light' | 'dark' | undefined;
    lang: string | undefined;
    withoutPay: boolean;
  };function $$render() {

  
  
  
  
  

  let {
    shapes,
    hasPay,
    kind = $bindable(),
    shape = $bindable(),
    theme = $bindable(),
    lang = $bindable(),
    withoutPay = $bindable(),
  }: Props = $props()/*Ωignore_startΩ*/;kind;shape;theme;lang;withoutPay;/*Ωignore_endΩ*/;
  const messages = getMessages('embedCode', embedCodeMessages);
  const uid = $props.id();
;
async () => {

 { svelteHTML.createElement("fieldset", { "class":`kinds`,});
   { svelteHTML.createElement("legend", {});messages.as; }
     for(let one of __sveltets_2_ensureArray(SNIPPET_KINDS)){one;
     { svelteHTML.createElement("label", { });one === kind;
       { svelteHTML.createElement("input", {       "type":`radio`,"name":`${uid}-kind`,"value":one,});kind = __sveltets_2_any(null);}
       { svelteHTML.createElement("span", {}); { svelteHTML.createElement("b", {});messages.kinds[one].name; }  { svelteHTML.createElement("small", {});messages.kinds[one].note; } }
     }
  }
 }
 { svelteHTML.createElement("div", { "class":`row`,});
   { svelteHTML.createElement("label", {});
    messages.shows;
     { svelteHTML.createElement("select", { "bind:value":shape,});/*Ωignore_startΩ*/() => shape = __sveltets_2_any(null);/*Ωignore_endΩ*/
         for(let one of __sveltets_2_ensureArray(shapes)){one; { svelteHTML.createElement("option", { "value":one,});messages.shapes[one]; }}
     }
   }
  if(kind !== 'link'){
     { svelteHTML.createElement("label", {});
      messages.theme;
       { svelteHTML.createElement("select", { "bind:value":theme,});/*Ωignore_startΩ*/() => theme = __sveltets_2_any(null);/*Ωignore_endΩ*/
         { svelteHTML.createElement("option", { "value":undefined,});messages.themes.auto; }
         { svelteHTML.createElement("option", { "value":`light`,});messages.themes.light; }
         { svelteHTML.createElement("option", { "value":`dark`,});messages.themes.dark; }
       }
     }
     { svelteHTML.createElement("label", {});
      messages.language;
       { svelteHTML.createElement("select", { "bind:value":lang,});/*Ωignore_startΩ*/() => lang = __sveltets_2_any(null);/*Ωignore_endΩ*/
         { svelteHTML.createElement("option", { "value":undefined,});messages.asThere; }
           for(let { code, name } of __sveltets_2_ensureArray(LANGUAGES)){code; { svelteHTML.createElement("option", {   "value":code,"lang":code,});name; }}
       }
     }
  }
 }
if(hasPay){
   { svelteHTML.createElement("label", { "class":`pay`,});
     { svelteHTML.createElement("input", {    "type":`checkbox`,"bind:checked":withoutPay,});/*Ωignore_startΩ*/() => withoutPay = __sveltets_2_any(null);/*Ωignore_endΩ*/}
     { svelteHTML.createElement("span", {});messages.withoutPay;  { svelteHTML.createElement("small", {});messages.withoutPayNote; } }
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings('kind', 'shape', 'theme', 'lang', 'withoutPay'), slots: {}, events: {} }}
const Choices__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Choices__SvelteComponent_ = ReturnType<typeof Choices__SvelteComponent_>;
/*Ωignore_endΩ*/export default Choices__SvelteComponent_;