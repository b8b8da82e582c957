///<reference types="svelte" />
;
import { getMessages, getFigures } from '../kit/context';
import { changesMessages } from '../../i18n/en/changes/messages';
import { editionsMessages } from '../../i18n/en/editions/messages';
import { CHANGE_KINDS, EDITION_PARTS } from '../../analysis/editions/changes';
import { countChanges, type EditionComparison } from '../../analysis/editions/editions';
import Fold from '../kit/controls/Fold.svelte';
import Section from '../kit/text/Section.svelte';
import ChangeList from './ChangeList.svelte';
import { changedRoles } from './changes';
;

  interface Props {
    comparison: EditionComparison;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { comparison }: Props = $props();
  const messages = getMessages('editions', editionsMessages);
  const names = getMessages('changes', changesMessages);
  const { figure } = getFigures();
  const roles = $derived(changedRoles(comparison));
  let chosen = $state('');
  const role = $derived(roles.find(({ key }) => key === chosen));
  const changes = $derived(
    role ? comparison.changes.filter(({ id }) => role.changes.has(id)) : comparison.changes,
  );
  const counts = $derived(countChanges(changes));
  const parts = $derived(
    EDITION_PARTS.map((part) => ({
      part,
      list: changes.filter((change) => change.part === part),
      counted: CHANGE_KINDS.filter((kind) => counts[part][kind] > 0)
        .map((kind) => `${figure(counts[part][kind])} ${names.kinds[kind]}`)
        .join(', '),
    })).filter(({ list }) => list.length > 0),
  );
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":messages.changed,"note":messages.changes(changes.length),}});
  if(comparison.changes.length === 0){
     { svelteHTML.createElement("p", {});messages.nothingChanged; }
  }else{
    if(roles.length > 1){
       { svelteHTML.createElement("label", {});
        messages.about;
         { svelteHTML.createElement("select", { "bind:value":chosen,});/*Ωignore_startΩ*/() => chosen = __sveltets_2_any(null);/*Ωignore_endΩ*/
           { svelteHTML.createElement("option", {"value":"",});messages.everyRole; }
             for(let { key, title, changes: its } of __sveltets_2_ensureArray(roles)){key;
             { svelteHTML.createElement("option", { "value":key,});messages.roleWith(title, its.size); }
          }
         }
       }
    }
       for(let { part, list, counted } of __sveltets_2_ensureArray(parts)){part;
       { const $$_dloF1C = __sveltets_2_ensureComponent(Fold); const $$_dloF1 = new $$_dloF1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
           { svelteHTML.createElement("span", { "class":`part`,});
             { svelteHTML.createElement("b", {});names.parts[part]; }
             { svelteHTML.createElement("small", {});counted; }
           }
        };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF1.$$prop_def;/*Ωignore_endΩ*/
        
        chosen; { { const $$_tsiLegnahC2C = __sveltets_2_ensureComponent(ChangeList); new $$_tsiLegnahC2C({ target: __sveltets_2_any(), props: {   comparison,"changes":list,}});}}
       Fold}
    }
  }
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Changes__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Changes__SvelteComponent_ = ReturnType<typeof Changes__SvelteComponent_>;
/*Ωignore_endΩ*/export default Changes__SvelteComponent_;