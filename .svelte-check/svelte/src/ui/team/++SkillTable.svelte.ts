///<reference types="svelte" />
;
import { lineKey, linesShown, type TableLine } from '../../state/team/teamLists';
import type { TeamMember } from '../../state/team/Team.svelte';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import { keyed } from '../kit/keyed';
import { isLarge } from '../kit/table/tableWindow';
import VirtualTable from '../kit/table/VirtualTable.svelte';
import Legend from './Legend.svelte';
import { looksOf } from './looks';
;

  interface Props {
    lines: readonly TableLine[];
    /** Ids of the skills that pass the filters. */
    shown: ReadonlySet<string>;
    members: readonly TeamMember[];
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { lines, shown, members }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('team', teamMessages);
  const { figure, stepName } = getFigures();
  const scale = $derived(explorer.graph?.document.scale ?? []);
  const steps = $derived(keyed(scale, ({ id }) => id));
  const looks = $derived(
    looksOf(lines, scale.length, {
      figure: (level) => figure(level, 2),
      stepName: (level) => stepName(scale, level),
      messages,
    }),
  );

  const countClass = (people: number) => (people === 0 ? 'none' : 'sum');
;
async () => {

 { const $$_dnegeL0C = __sveltets_2_ensureComponent(Legend); new $$_dnegeL0C({ target: __sveltets_2_any(), props: { scale,}});}
 { svelteHTML.createElement("div", {   "class":`skills`,});__sveltets_2_ensureType(String, Number, members.length);__sveltets_2_ensureType(String, Number, scale.length);
   { const $$_elbaTlautriV1C = __sveltets_2_ensureComponent(VirtualTable); const $$_elbaTlautriV1 = new $$_elbaTlautriV1C({ target: __sveltets_2_any(), props: {                 children:() => { return __sveltets_2_any(0); },"label":messages.table,"rows":linesShown(lines, shown),"rowKey":lineKey,"isGroup":({ skill }) => skill === undefined,"columns":members.length,"leadingColumns":2 + steps.length,"large":isLarge(lines.length, members.length),"widths":{ column: 84, first: 126, leading: 66 + 40 * scale.length },columnElements:() => { async ()/*Ωignore_positionΩ*/ => {
       { svelteHTML.createElement("col", {  "class":`skill`,});}
       { svelteHTML.createElement("col", {  "class":`targets`,});}
         for(let { key } of __sveltets_2_ensureArray(steps)){key; { svelteHTML.createElement("col", {  "class":`step`,});}}
         for(let { id } of __sveltets_2_ensureArray(members)){id; { svelteHTML.createElement("col", {});}}
    };return __sveltets_2_any(0)},leadingHeads:() => { async ()/*Ωignore_positionΩ*/ => {
       { svelteHTML.createElement("th", { "scope":`col`,});messages.skill; }
       { svelteHTML.createElement("th", { "scope":`col`,});messages.targets; }
          for(let { key, item } of __sveltets_2_ensureArray(steps)){let index = 1;key;
         { svelteHTML.createElement("th", {      "scope":`col`,"title":messages.atLeast(item.name),"aria-label":messages.atLeast(item.name),});index + 1;  }
      }
    };return __sveltets_2_any(0)},heads:({ first, end, ariaIndex }) => { async ()/*Ωignore_positionΩ*/ => {
          for(let { id, name } of __sveltets_2_ensureArray((members.slice(first, end)))){let index = 1;id;
         { svelteHTML.createElement("th", {        "scope":`col`,"class":`who`,"title":name,"aria-colindex":ariaIndex(first + index),}); { svelteHTML.createElement("span", { "dir":`auto`,});name; } }
      }
    };return __sveltets_2_any(0)},leadingCells:(row, windowed) => { async ()/*Ωignore_positionΩ*/ => {
      if(row.skill !== undefined){
         { svelteHTML.createElement("th", {     "scope":`row`,"dir":`auto`,"title":windowed ? row.name : undefined,}); { svelteHTML.createElement("span", {});row.name; } }
         { svelteHTML.createElement("td", { "class":countClass(row.targets),});row.targets; }
            for(let { key } of __sveltets_2_ensureArray(steps)){let index = 1;key;
          const holders = row.atLeast[index + 1] ?? 0;
           { svelteHTML.createElement("td", { "class":countClass(holders),});holders; }
        }
      }
    };return __sveltets_2_any(0)},cells:(row, { first, end, ariaIndex }) => { async ()/*Ωignore_positionΩ*/ => {
      if(row.skill !== undefined){
            for(let { id } of __sveltets_2_ensureArray((members.slice(first, end)))){let index = 1;id;
          const look = looks.get(row.levels[first + index]);
           { svelteHTML.createElement("td", {       "class":look?.share === undefined ? 'none' : 'held',"aria-label":look?.label,"aria-colindex":ariaIndex(first + index),});__sveltets_2_ensureType(String, Number, look?.share);look?.face; }
        }
      }
    };return __sveltets_2_any(0)},groupCell:(row, columns) => { async ()/*Ωignore_positionΩ*/ => {
      if(row.skill === undefined){
         { svelteHTML.createElement("th", {   "scope":`colgroup`,"colspan":columns,}); { svelteHTML.createElement("span", { "dir":`auto`,});row.group; } }
      }
    };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {columnElements, leadingHeads, heads, leadingCells, cells, groupCell} = $$_elbaTlautriV1.$$prop_def;/*Ωignore_endΩ*/
    
    
    
    
    
    
    if(shown.size === 0){ { svelteHTML.createElement("p", { "class":`nothing`,});messages.nothingPasses; }}
   VirtualTable}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SkillTable__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SkillTable__SvelteComponent_ = ReturnType<typeof SkillTable__SvelteComponent_>;
/*Ωignore_endΩ*/export default SkillTable__SvelteComponent_;