///<reference types="svelte" />
;
import type { ConversationRow } from '../../analysis/growth/conversation';
import { VIEWS, type Side } from '../../model/profile/profile';
import type { RowGroups } from '../../state/profile/conversation';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { conversationMessages } from '../../i18n/en/conversation/messages';
import Level from './Level.svelte';
;

  interface Props {
    groups: RowGroups;
    /** Whether the sheet contains the ratings of the other side. */
    withTheirs: boolean;
    side: Side;
  };function $$render() {

  
  
  
  
  
  

  let { groups, withTheirs, side }: Props = $props();
  const messages = getMessages('conversation', conversationMessages);
  const { figure } = getFigures();
  const graph = $derived(getExplorer().graph);
  const scale = $derived(graph?.document.scale ?? []);
  const parts = $derived(
    [
      { key: 'differ', name: messages.differ, rows: groups.differ },
      {
        key: 'single',
        name: withTheirs ? messages.sheet.ratedByOne : messages.sheet.rated,
        rows: groups.single,
      },
      { key: 'same', name: messages.same, rows: groups.same },
    ].filter(({ rows }) => rows.length > 0),
  );
  const asks = $derived(parts.some(({ rows }) => rows.some(({ asked }) => asked > 0)));
  const nameOf = ({ skill }: ConversationRow) => graph?.skills.get(skill)?.name ?? skill;
;
async () => {

if(parts.length > 0){
   { svelteHTML.createElement("table", {});
     { svelteHTML.createElement("thead", {});
       { svelteHTML.createElement("tr", {});
         { svelteHTML.createElement("th", { "scope":`col`,});messages.sheet.skill; }
           for(let view of __sveltets_2_ensureArray(VIEWS)){view; { svelteHTML.createElement("th", { "scope":`col`,});messages.sheet.heads[view]; }}
        if(asks){ { svelteHTML.createElement("th", { "scope":`col`,});messages.roleAsks; }}
       }
     }
       for(let { key, name, rows } of __sveltets_2_ensureArray(parts)){key;
       { svelteHTML.createElement("tbody", {});
         { svelteHTML.createElement("tr", { "class":`part`,});
           { svelteHTML.createElement("th", {   "scope":`rowgroup`,"colspan":asks ? 5 : 4,});name;  { svelteHTML.createElement("span", {});figure(rows.length); } }
         }
           for(let row of __sveltets_2_ensureArray(rows)){row.skill;
           { svelteHTML.createElement("tr", {});
             { svelteHTML.createElement("th", {   "scope":`row`,"dir":`auto`,});nameOf(row); }
               for(let view of __sveltets_2_ensureArray(VIEWS)){view;
               { svelteHTML.createElement("td", {});  { const $$_leveL4C = __sveltets_2_ensureComponent(Level); new $$_leveL4C({ target: __sveltets_2_any(), props: {     scale,"value":row[view],"of":view,"none":"","blank":true,}});} }
            }
            if(asks){ { svelteHTML.createElement("td", { });if(row.asked > 0){ { const $$_leveL4C = __sveltets_2_ensureComponent(Level); new $$_leveL4C({ target: __sveltets_2_any(), props: {     scale,"value":row.asked,"of":`asked`,}});}} }}
           }
        }
       }
    }
   }
}else{
   { svelteHTML.createElement("p", {});messages.sheet.nothingRated; }
}
if(groups.neither.length > 0){
   { svelteHTML.createElement("p", { "class":`rest`,});
     { svelteHTML.createElement("b", {});messages.sheet.notRatedBy[withTheirs ? 'both' : side]; }
    groups.neither.map(nameOf).join(', ');
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SheetTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SheetTable__SvelteComponent_ = ReturnType<typeof SheetTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default SheetTable__SvelteComponent_;