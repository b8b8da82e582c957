///<reference types="svelte" />
;
import type { Neighbour } from '../../graph/careerGraph';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { tableMessages } from '../../i18n/en/table/messages';
function $$render() {
 const cell/*Ωignore_positionΩ*/ = (list: readonly Neighbour[])/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {
   { svelteHTML.createElement("td", {});
        for(let { role, move } of __sveltets_2_ensureArray(list)){let index = 1;move.id;index > 0 ? ', ' : ''; { svelteHTML.createElement("a", {    "href":explorer.href({ role: role.id, from: undefined, to: undefined }),"dir":`auto`,});role.title; }}
   }
};return __sveltets_2_any(0)};
  
  
  

  const explorer = getExplorer();
  const messages = getMessages('table', tableMessages);
  const { bandText } = getFigures();
  const graph = $derived(explorer.graph);
  const rows = $derived(
    [...(graph?.roles.values() ?? [])]
      .filter(({ id }) => explorer.shown.has(id))
      .sort((a, b) => b.rank - a.rank || a.lane - b.lane || a.title.localeCompare(b.title))
      .map((role) => ({ role, around: graph?.neighbours(role.id) })),
  );
;
async () => {




 { svelteHTML.createElement("div", {       "class":`table`,"tabindex":0,"role":`region`,"aria-label":messages.region,});
   { svelteHTML.createElement("table", {});
     { svelteHTML.createElement("caption", {});messages.caption; }
     { svelteHTML.createElement("thead", {});
       { svelteHTML.createElement("tr", {});
         { svelteHTML.createElement("th", { "scope":`col`,});messages.role; } { svelteHTML.createElement("th", { "scope":`col`,});messages.level; } { svelteHTML.createElement("th", {  "scope":`col`,});messages.family; } { svelteHTML.createElement("th", { "scope":`col`,});messages.pay; }
         { svelteHTML.createElement("th", { "scope":`col`,});messages.entryFrom; } { svelteHTML.createElement("th", { "scope":`col`,});messages.advancementTo; } { svelteHTML.createElement("th", {  "scope":`col`,});messages.lateral; }
       }
     }
     { svelteHTML.createElement("tbody", {});
         for(let { role, around } of __sveltets_2_ensureArray(rows)){role.id;
         { svelteHTML.createElement("tr", {});
           { svelteHTML.createElement("th", {  "scope":`row`,}); { svelteHTML.createElement("a", {      ...__sveltets_2_empty({"data-role":role.id}),"href":explorer.href({ role: role.id, from: undefined, to: undefined }),"dir":`auto`,});role.title; } }
           { svelteHTML.createElement("td", {});graph?.rungs[role.rank]?.name; }
           { svelteHTML.createElement("td", {});graph?.families[role.lane]?.name; }
           { svelteHTML.createElement("td", {});role.pay[0] ? bandText(role.pay[0]) : ''; }
          ;__sveltets_2_ensureSnippet(cell(around?.entryFrom ?? []));
          ;__sveltets_2_ensureSnippet(cell(around?.advancementTo ?? []));
          ;__sveltets_2_ensureSnippet(cell(around?.lateral ?? []));
         }
      }
     }
   }
 }


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RoleTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RoleTable__SvelteComponent_ = ReturnType<typeof RoleTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default RoleTable__SvelteComponent_;