///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import type { SkillDocument } from '../../model/ladder/ladder';
import {
    EVERY_SKILL,
    SKILL_SORTS,
    skillsShown,
    tableLines,
    type SkillFilter,
  } from '../../state/team/teamLists';
import type { Team, TeamMember } from '../../state/team/Team.svelte';
import Button from '../kit/controls/Button.svelte';
import SkillTable from './SkillTable.svelte';
import Column from '../kit/layout/Column.svelte';
;

  interface Props {
    team: Team;
    members: readonly TeamMember[];
  };function $$render() {

  
  
  
  
  
  
  
  

  let { team, members }: Props = $props();
  const messages = getMessages('team', teamMessages);
  const KINDS: readonly SkillDocument['kind'][] = ['hard', 'soft'];
  const rows = $derived(team.rows);
  const lines = $derived(tableLines(rows, team.sort));
  const shown = $derived(skillsShown(rows, team.filter));
  const groups = $derived([...new Set(rows.map(({ group }) => group))].filter((group) => group !== ''));
  const kinds = $derived(KINDS.filter((kind) => rows.some((row) => row.kind === kind)));
  const filtered = $derived(shown.size < rows.length);

  const filter = (change: Partial<SkillFilter>) => (team.filter = { ...team.filter, ...change });
;
async () => {

 { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { svelteHTML.createElement("h2", {});messages.tabs.skills; }
   { svelteHTML.createElement("div", {     "class":`controls`,"role":`group`,"aria-label":messages.orderAndFilters,});
     { svelteHTML.createElement("input", {                 "type":`search`,"aria-label":messages.findSkill,"placeholder":messages.findSkill,"autocomplete":`off`,"spellcheck":`false`,"maxlength":100,"value":team.filter.text,"oninput":(event) => filter({ text: event.currentTarget.value }),});}
     { svelteHTML.createElement("select", {       "aria-label":messages.order,"value":team.sort,"onchange":(event) => (team.sort = SKILL_SORTS[event.currentTarget.selectedIndex] ?? 'group'),});
         for(let sort of __sveltets_2_ensureArray(SKILL_SORTS)){sort; { svelteHTML.createElement("option", { "value":sort,});messages.sorts[sort]; }}
     }
    if(kinds.length > 1){
       { svelteHTML.createElement("select", {       "aria-label":messages.kind,"value":team.filter.kind ?? '',"onchange":(event) => filter({ kind: kinds[event.currentTarget.selectedIndex - 1] }),});
         { svelteHTML.createElement("option", {"value":"",});messages.bothKinds; }
           for(let kind of __sveltets_2_ensureArray(kinds)){kind; { svelteHTML.createElement("option", { "value":kind,});messages.kinds[kind]; }}
       }
    }
    if(groups.length > 1){
       { svelteHTML.createElement("select", {       "aria-label":messages.group,"value":team.filter.group ?? '',"onchange":(event) => filter({ group: groups[event.currentTarget.selectedIndex - 1] }),});
         { svelteHTML.createElement("option", {"value":"",});messages.everyGroup; }
           for(let group of __sveltets_2_ensureArray(groups)){group; { svelteHTML.createElement("option", { "value":group,});group; }}
       }
    }
     { svelteHTML.createElement("label", {});
       { svelteHTML.createElement("input", {       "type":`checkbox`,"checked":team.filter.asked,"onchange":(event) => filter({ asked: event.currentTarget.checked }),});}
      messages.onlyAsked;
     }
     { svelteHTML.createElement("p", { "role":`status`,});
      filtered ? messages.shownOf(shown.size, rows.length) : messages.skills(rows.length);
     }
    if(filtered){ { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => (team.filter = EVERY_SKILL),}});messages.showAll;  Button}}
   }
 Column}
 { const $$_elbaTllikS0C = __sveltets_2_ensureComponent(SkillTable); new $$_elbaTllikS0C({ target: __sveltets_2_any(), props: {   lines,shown,members,}});}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Skills__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Skills__SvelteComponent_ = ReturnType<typeof Skills__SvelteComponent_>;
/*Ωignore_endΩ*/export default Skills__SvelteComponent_;