///<reference types="svelte" />
;
import { nearRoles, readinessMatrix, type NearRole } from '../../analysis/team/team';
import { DEFAULT_THRESHOLD } from '../../analysis/next/whatIf';
import { groupsBy } from '../../state/team/teamLists';
import type { Team, TeamMember } from '../../state/team/Team.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import Fold from '../kit/controls/Fold.svelte';
import Section from '../kit/text/Section.svelte';
import RoleNear from './RoleNear.svelte';
import RolesCount from './RolesCount.svelte';
import Column from '../kit/layout/Column.svelte';
;

  interface Props {
    team: Team;
    members: readonly TeamMember[];
  };function $$render() {
 const title/*Ωignore_positionΩ*/ = ({ role }: NearRole, at: number)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => {at === 0 ? '' : ', '; { svelteHTML.createElement("a", {    "href":explorer.href({ role: role.id }),"dir":`auto`,});role.title; }};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  
  

  let { team, members }: Props = $props();
  const uid = $props.id();
  const explorer = getExplorer();
  const messages = getMessages('team', teamMessages);
  const graph = $derived(explorer.graph);
  const bar = $derived((explorer.link.bar ?? 100 * DEFAULT_THRESHOLD) / 100);
  const bars = $derived([...new Set([0.5, 0.6, 0.7, 0.8, 0.9, 1, bar])].sort((a, b) => a - b));
  const roles = $derived(
    (team.counts === 'all' ? [...(graph?.roles.values() ?? [])] : team.roles)
      .filter(({ asks }) => asks.size > 0)
      .sort((a, b) => a.lane - b.lane || b.rank - a.rank || a.title.localeCompare(b.title)),
  );
  const matrix = $derived(graph ? readinessMatrix(graph, members, roles) : undefined);
  const all = $derived(matrix ? nearRoles(matrix, bar) : []);
  const families = $derived(
    groupsBy(
      all.filter(({ near }) => near.length > 0),
      ({ role }) => role.lane,
    ),
  );
  const nobody = $derived(all.filter(({ near }) => near.length === 0));
;
async () => {



 { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { svelteHTML.createElement("h2", {});messages.tabs.near; }
   { svelteHTML.createElement("p", {});
    messages.nearNote;
   }
   { svelteHTML.createElement("div", { "class":`row`,});
     { const $$_tnuoCseloR2C = __sveltets_2_ensureComponent(RolesCount); new $$_tnuoCseloR2C({ target: __sveltets_2_any(), props: { team,}});}
     { svelteHTML.createElement("div", { "class":`row`,});
       { svelteHTML.createElement("label", { "for":`${uid}-bar`,});messages.nearFrom; }
       { svelteHTML.createElement("select", {       "id":`${uid}-bar`,"value":String(bar),"onchange":(event) => explorer.go({ bar: Math.round(100 * Number(event.currentTarget.value)) }, true),});
           for(let one of __sveltets_2_ensureArray(bars)){one; { svelteHTML.createElement("option", { "value":String(one),});messages.nearReady(one); }}
       }
     }
   }
  if(roles.length === 0){
     { svelteHTML.createElement("p", { "class":`none`,});
      messages.nearNone;
     }
  }
     for(let { key: lane, items } of __sveltets_2_ensureArray(families)){lane;
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":graph?.families[lane]?.name ?? messages.otherRoles,"note":messages.roles(items.length),}});
         for(let { role, near } of __sveltets_2_ensureArray(items)){role.id; { const $$_raeNeloR2C = __sveltets_2_ensureComponent(RoleNear); new $$_raeNeloR2C({ target: __sveltets_2_any(), props: {   team,role,near,}});}}
     Section}
  }
  if(nobody.length > 0){
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":messages.nobodyNear,"note":messages.roles(nobody.length),}});
      if(nobody.length > 12){
         { const $$_dloF2C = __sveltets_2_ensureComponent(Fold); const $$_dloF2 = new $$_dloF2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {messages.showThem;};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF2.$$prop_def;/*Ωignore_endΩ*/
          
           { svelteHTML.createElement("p", {});
                for(let one of __sveltets_2_ensureArray(nobody)){let at = 1;one.role.id;;__sveltets_2_ensureSnippet(title(one, at));}
           }
         Fold}
      }else{
         { svelteHTML.createElement("p", {});
              for(let one of __sveltets_2_ensureArray(nobody)){let at = 1;one.role.id;;__sveltets_2_ensureSnippet(title(one, at));}
         }
      }
     Section}
  }
 Column}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Near__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Near__SvelteComponent_ = ReturnType<typeof Near__SvelteComponent_>;
/*Ωignore_endΩ*/export default Near__SvelteComponent_;