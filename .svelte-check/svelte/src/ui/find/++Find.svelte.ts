///<reference types="svelte" />
;
import { getExplorer, getMessages } from '../kit/context';
import { findMessages } from '../../i18n/en/find/messages';
import Dialog from '../kit/controls/Dialog.svelte';
import type { Findable, Finder } from './Finder';
import { isTyping } from '../kit/controls/typing';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    /** Whether a key opens the search. False in a page that has its own keys: there only the button opens it. */
    keys?: boolean;
  };function $$render() {

  
  
  
  
  
  

  let { keys = true }: Props = $props();
  const MAX_RESULTS = 12;
  const explorer = getExplorer();
  const messages = getMessages('find', findMessages);
  let dialog = $state.raw<Dialog>();
  let query = $state('');
  let at = $state(0);
  let failed = $state(false);
  const uid = $props.id();

  /** Loaded when the search first opens: the drawing does not need it. */
  let Maker = $state.raw<typeof Finder>();
  const finder = $derived(Maker && explorer.graph && new Maker(explorer.graph, messages));
  const found = $derived(finder?.find(query, MAX_RESULTS) ?? []);

  function open() {
    query = '';
    at = 0;
    void dialog?.open();
    void prepare();
  }
  async function prepare() {
    try {
      Maker ??= (await import('./Finder')).Finder;
      failed = false;
    } catch {
      failed = true;
    }
  }
  function choose(entry: Findable | undefined) {
    if (!entry) return;
    dialog?.close();
    // Filters apply to the drawing and the table. In the reader's own ratings, the result is a skill to rate.
    const own = explorer.link.lens === 'me';
    if (entry.kind === 'skill')
      explorer.go(own ? { part: undefined, session: undefined, at: entry.id } : { skill: entry.id });
    else if (entry.kind === 'tag') explorer.go({ tag: entry.id, ...(own ? { lens: 'level' } : {}) });
    else explorer.go({ role: entry.id, from: undefined, to: undefined });
  }
  function onwindowkey(event: KeyboardEvent) {
    const typing = isTyping(event.target);
    const asked =
      (event.key === '/' && !typing) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
    if (!asked) return;
    event.preventDefault();
    open();
  }
  function onkeydown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') at = Math.max(0, Math.min(found.length - 1, at + 1));
    else if (event.key === 'ArrowUp') at = Math.max(0, at - 1);
    // A fast reader may press Enter before the search is loaded.
    else if (event.key === 'Enter') void prepare().then(() => choose(found[at]));
    else return;
    event.preventDefault();
  }
;
async () => {

 { svelteHTML.createElement("svelte:window", {  "onkeydown":keys ? onwindowkey : undefined,});}

 { svelteHTML.createElement("button", {     "type":`button`,"class":`opener`,"onclick":open,});
   { svelteHTML.createElement("span", { }); { const $$_txeThciR2C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR2 = new $$_txeThciR2C({ target: __sveltets_2_any(), props: {  "text":messages.open,part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", { "class":`what`,});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR2.$$prop_def;/*Ωignore_endΩ*/  RichText} }
  if(keys){ { svelteHTML.createElement("kbd", {});  }}
 }

 { const $$_golaiD0C = __sveltets_2_ensureComponent(Dialog); const $$_golaiD0 = new $$_golaiD0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"label":messages.label,}});dialog = $$_golaiD0;
   { svelteHTML.createElement("div", { "class":`find`,});
     { svelteHTML.createElement("input", {                        "type":`text`,"role":`combobox`,"aria-label":messages.field,"aria-expanded":`true`,"aria-controls":`${uid}-list`,"aria-activedescendant":found[at] ? `${uid}-${at}` : undefined,"autocomplete":`off`,"spellcheck":`false`,"placeholder":messages.placeholder,"bind:value":query,onkeydown,"oninput":() => {
        at = 0;
        void prepare();
      },});/*Ωignore_startΩ*/() => query = __sveltets_2_any(null);/*Ωignore_endΩ*/}
     { svelteHTML.createElement("ul", {     "role":`listbox`,"id":`${uid}-list`,"aria-label":messages.found,});
          for(let entry of __sveltets_2_ensureArray(found)){let index = 1;`${entry.kind} ${entry.id} ${entry.text}`;
         { svelteHTML.createElement("li", {         "role":`option`,"id":`${uid}-${index}`,"aria-selected":index === at,"onpointerdown":(event) => {
            event.preventDefault();
            choose(entry);
          },});
           { svelteHTML.createElement("span", { "dir":`auto`,});entry.text; } { svelteHTML.createElement("small", {});entry.hint; }
         }
      }
     }
     { svelteHTML.createElement("p", {   "class":`soft`,"role":`status`,});
      if(failed){messages.notLoaded;
      } else if (finder && found.length === 0){messages.nothing;}
     }
   }
 Dialog}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Find__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Find__SvelteComponent_ = ReturnType<typeof Find__SvelteComponent_>;
/*Ωignore_endΩ*/export default Find__SvelteComponent_;