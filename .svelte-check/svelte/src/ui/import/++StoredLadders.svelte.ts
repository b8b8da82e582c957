///<reference types="svelte" />
;
import { forget, storedLadders, type StoredLadderEntry } from '../../browser/storage/ladderStore';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getFormatter, getMessages } from '../kit/context';
import { importMessages } from '../../i18n/en/import/messages';
import Section from '../kit/text/Section.svelte';
;

  interface Props {
    onopen: () => void;
  };function $$render() {
 const entry/*Ωignore_positionΩ*/ = (ladder: string, title: string, about: string)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
   { svelteHTML.createElement("a", {        "href":`#ladder=${encodeURIComponent(ladder)}`,"aria-current":current(ladder) ? 'page' : undefined,"onclick":onopen,"dir":`auto`,});title; }
   { svelteHTML.createElement("span", { "class":`about`,});[current(ladder) ? messages.openNow : '', about].filter(Boolean).join(' · '); }
};return __sveltets_2_any(0)};
  
  
  
  
  

  let { onopen }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('import', importMessages);
  const { moment } = getFormatter();
  let stored = $state.raw(listed());
  /** Needs a second confirmation: only opening the files again undoes it. */
  let asked = $state<string>();

  /** Without storage in the browser there is nothing to list. */
  function listed(): Promise<StoredLadderEntry[]> {
    return storedLadders().catch(() => []);
  }
  async function remove(key: string) {
    if (asked !== key) {
      asked = key;
      return;
    }
    await forget(key);
    stored = listed();
  }
  const current = (ladder: string) => (explorer.link.ladder ?? explorer.index[0]?.id) === ladder;
;
async () => {



if(explorer.index.length > 0){
   { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.besidePage,}});
     { svelteHTML.createElement("ul", { "role":`list`,});
         for(let { id, title, summary } of __sveltets_2_ensureArray(explorer.index)){id; { svelteHTML.createElement("li", {});
          ;__sveltets_2_ensureSnippet(entry(id, title, summary ?? ''));
         }}
     }
   Section}
}
   { const $$_value = await (stored);{ const ladders = $$_value; 
  if(ladders.length > 0){
     { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.openedHere,}});
       { svelteHTML.createElement("ul", { "role":`list`,});
           for(let { key, title, roles, opened } of __sveltets_2_ensureArray(ladders)){key;
           { svelteHTML.createElement("li", {});
            ;__sveltets_2_ensureSnippet(entry(`local:${key}`, title, messages.rolesOn(roles, moment(opened))));
             { svelteHTML.createElement("span", { "class":`remove`,});
               { const $$_nottuB4C = __sveltets_2_ensureComponent(Button); new $$_nottuB4C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"look":`text`,"label":asked === key ? messages.yesRemoveThis(title) : messages.removeThis(title),"onclick":() => remove(key),}});asked === key ? messages.yesRemove : messages.remove;  Button}
             }
           }
        }
       }
     Section}
  }
}}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const StoredLadders__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type StoredLadders__SvelteComponent_ = ReturnType<typeof StoredLadders__SvelteComponent_>;
/*Ωignore_endΩ*/export default StoredLadders__SvelteComponent_;