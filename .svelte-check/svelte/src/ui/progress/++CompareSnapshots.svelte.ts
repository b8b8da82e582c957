///<reference types="svelte" />
;
import { compareSnapshots, MOVEMENTS } from '../../analysis/growth/progress';
import type { Growth } from '../../state/profile/Growth.svelte';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { progressMessages } from '../../i18n/en/progress/messages';
import { today } from '../kit/days';
import Fold from '../kit/controls/Fold.svelte';
import Section from '../kit/text/Section.svelte';
import Moved from './Moved.svelte';
import { movedSummary, TODAY } from './snapshots';
;

  interface Props {
    growth: Growth;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { growth }: Props = $props();
  const messages = getMessages('progress', progressMessages);
  const { dateText, figure } = getFigures();
  const uid = $props.id();
  const explorer = getExplorer();
  const graph = $derived(explorer.graph);
  const person = $derived(growth.person);
  /** The latest first. */
  const choices = $derived([
    { id: TODAY, date: today(), label: messages.today, ratings: person?.ratings ?? {} },
    ...(person?.snapshots ?? []).toReversed(),
  ]);
  let chosen = $state.raw<{ before?: string; after?: string }>({});
  const find = (id: string | undefined) => choices.find((one) => one.id === id);
  const before = $derived(find(chosen.before) ?? choices[1] ?? choices[0]);
  const after = $derived(find(chosen.after) ?? choices[0]);
  const moved = $derived(
    before && after ? compareSnapshots(graph?.document.scale ?? [], before.ratings, after.ratings) : [],
  );
  const groups = $derived(
    MOVEMENTS.map((movement) => ({
      movement,
      rows: moved.filter((one) => one.movement === movement),
    })).filter(({ movement, rows }) => movement !== 'same' && rows.length > 0),
  );
  const same = $derived(moved.filter(({ movement }) => movement === 'same'));
  /** A skill that this ladder does not have goes by its stored name. */
  function nameOf(skill: string): string {
    const kept = person?.kept?.names ?? {};
    return graph?.skills.get(skill)?.name ?? (Object.hasOwn(kept, skill) ? kept[skill] : undefined) ?? skill;
  }
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.whatMoved,}});
   { svelteHTML.createElement("div", { "class":`two`,});
       for(let { end, name, is } of __sveltets_2_ensureArray(([{ end: 'before', name: messages.before, is: before }, { end: 'after', name: messages.after, is: after }] as const))){end;
       { svelteHTML.createElement("p", {});
         { svelteHTML.createElement("label", { "for":`${uid}-${end}`,});name; }
         { svelteHTML.createElement("select", {       "id":`${uid}-${end}`,"value":is?.id,"onchange":({ currentTarget }) => (chosen = { ...chosen, [end]: currentTarget.value }),});
             for(let { id, date, label } of __sveltets_2_ensureArray(choices)){id;
             { svelteHTML.createElement("option", {  "value":id,});id === TODAY ? label : messages.choice(label, dateText(date, today())); }
          }
         }
       }
    }
   }
   { svelteHTML.createElement("p", { "role":`status`,});before === after ? messages.chooseTwo : movedSummary(moved, explorer.language); }
  if(before !== after){
       for(let { movement, rows } of __sveltets_2_ensureArray(groups)){movement;
       { svelteHTML.createElement("h4", {});messages.moved[movement];  { svelteHTML.createElement("span", {});figure(rows.length); } }
      if(movement === 'new' || movement === 'unread'){ { svelteHTML.createElement("p", { "class":`soft`,});
          messages.movedAbout[movement];
         }}
       { const $$_devoM1C = __sveltets_2_ensureComponent(Moved); new $$_devoM1C({ target: __sveltets_2_any(), props: {  rows,nameOf,}});}
    }
    if(same.length > 0 && groups.length > 0){ { svelteHTML.createElement("div", { "class":`rest`,}); }}
    if(same.length > 0){
       { const $$_dloF1C = __sveltets_2_ensureComponent(Fold); const $$_dloF1 = new $$_dloF1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", {  "class":`soft`,});messages.of(messages.moved.same, messages.skills(same.length)); }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF1.$$prop_def;/*Ωignore_endΩ*/
        
         { const $$_devoM2C = __sveltets_2_ensureComponent(Moved); new $$_devoM2C({ target: __sveltets_2_any(), props: {   "rows":same,nameOf,}});}
       Fold}
    }
  }
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const CompareSnapshots__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type CompareSnapshots__SvelteComponent_ = ReturnType<typeof CompareSnapshots__SvelteComponent_>;
/*Ωignore_endΩ*/export default CompareSnapshots__SvelteComponent_;