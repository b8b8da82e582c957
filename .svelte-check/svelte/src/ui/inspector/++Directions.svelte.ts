///<reference types="svelte" />
;
import type { Neighbour, RoleNode } from '../../graph/careerGraph';
import { MOVE_LISTS } from '../../model/ladder/ladder';
import { payDifference } from '../../model/ladder/money';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { inspectorMessages } from '../../i18n/en/inspector/messages';
import Section from '../kit/text/Section.svelte';
;

  interface Props {
    role: RoleNode;
  };function $$render() {

  
  
  
  
  
  

  let { role }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('inspector', inspectorMessages);
  const { shareText } = getFigures();
  const neighbours = $derived(explorer.graph?.neighbours(role.id));

  function notes({ move }: Neighbour): string {
    return [...new Set(move.declarations.map(({ note }) => note).filter(Boolean))].join('; ');
  }

  function onlyOther({ move }: Neighbour): boolean {
    return move.declarations.every(({ by }) => by !== role.id);
  }

  function difference({ role: other }: Neighbour): string {
    return shareText(payDifference(role.pay, other.pay, explorer.graph?.document.rates));
  }
;
async () => {

   for(let list of __sveltets_2_ensureArray(MOVE_LISTS)){list;
  const entries = neighbours?.[list] ?? [];
  if(entries.length > 0){
     { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.directions[list],}});
       { svelteHTML.createElement("ul", {   "role":`list`,"class":list,});
           for(let entry of __sveltets_2_ensureArray(entries)){entry.move.id;
           { svelteHTML.createElement("li", {});
             { svelteHTML.createElement("a", {    "href":explorer.href({ role: entry.role.id, from: undefined, to: undefined }),"dir":`auto`,});entry.role.title; }
             { svelteHTML.createElement("span", {   "class":`soft pay`,"title":messages.payDifference,});difference(entry); }
            if(notes(entry)){ { svelteHTML.createElement("span", {   "class":`note`,"dir":`auto`,});notes(entry); }}
            if(onlyOther(entry)){ { svelteHTML.createElement("span", { "class":`note`,});messages.namedThere; }}
             { svelteHTML.createElement("a", {      "class":`gap`,"href":explorer.href(
                list === 'entryFrom'
                  ? { from: entry.role.id, to: role.id }
                  : { from: role.id, to: entry.role.id },
              ),"aria-label":messages.gapBetween(role.title, entry.role.title),});messages.gap; }
           }
        }
       }
     Section}
  }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Directions__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Directions__SvelteComponent_ = ReturnType<typeof Directions__SvelteComponent_>;
/*Ωignore_endΩ*/export default Directions__SvelteComponent_;