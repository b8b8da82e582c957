///<reference types="svelte" />
;
import { onMount, untrack } from 'svelte';
import type { Growth } from '../../state/profile/Growth.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { rateMessages } from '../../i18n/en/rate/messages';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import AnswerList from '../profile-parts/AnswerList.svelte';
import Contents from './Contents.svelte';
import { skillKinds } from '../profile-parts/lists';
import RateBar from '../profile-parts/RateBar.svelte';
import StartFrom from './StartFrom.svelte';
import Column from '../kit/layout/Column.svelte';
;

  interface Props {
    growth: Growth;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  

  let { growth }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('rate', rateMessages);
  const shared = getMessages('profileParts', profilePartsMessages);
  const graph = $derived(explorer.graph);
  const short = $derived(explorer.link.session === 'short');
  const targets = $derived(growth.targets.map(({ role }) => role.title));
  const session = $derived(growth.session.flatMap((id) => graph?.skills.get(id) ?? []));
  const kinds = $derived(
    short
      ? [
          {
            kind: 'hard' as const,
            name: messages.mattersMost,
            groups: [{ key: 'short', name: '', skills: session }],
          },
        ]
      : skillKinds(graph?.skills.values() ?? [], shared),
  );
  const order = $derived(kinds.flatMap(({ groups }) => groups.flatMap(({ skills }) => skills)));
  const done = $derived(order.filter(({ id }) => growth.rated.has(id)).length);
  /** The next skill to rate: the first without a rating after the expanded one, or else the first of all. */
  const next = $derived.by(() => {
    const from = Math.max(
      0,
      order.findIndex(({ id }) => id === open),
    );
    return [...order.slice(from), ...order.slice(0, from)].find(({ id }) => !growth.rated.has(id));
  });
  let list = $state.raw<ReturnType<typeof AnswerList>>();
  let open = $state(
    untrack(() => explorer.link.at ?? order.find(({ id }) => !growth.rated.has(id))?.id ?? order[0]?.id),
  );
  onMount(() => {
    if (explorer.link.at !== undefined) void list?.goTo(explorer.link.at);
  });
;
async () => {

 { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { svelteHTML.createElement("nav", { "aria-label":messages.whatToRate,});
     { svelteHTML.createElement("a", {    "href":explorer.href({ session: undefined, at: undefined }),"aria-current":short ? undefined : 'true',});messages.allSkills; }
     { svelteHTML.createElement("a", {      "href":explorer.href({ session: 'short', at: undefined }),"onclick":() => growth.beginSession(),"aria-current":short ? 'true' : undefined,});messages.forTargets; }
   }
 Column}
 { const $$_raBetaR0C = __sveltets_2_ensureComponent(RateBar); new $$_raBetaR0C({ target: __sveltets_2_any(), props: {            "desk":growth,done,"total":order.length,"next":next?.name,"oncontinue":() => list?.goTo(next?.id ?? order[0]?.id),"onturn":(skills) => list?.turned(skills),}});}
 { svelteHTML.createElement("div", { "class":`contents`,});
  if(!short && order.length > 20){
     { svelteHTML.createElement("div", {}); { const $$_stnetnoC2C = __sveltets_2_ensureComponent(Contents); new $$_stnetnoC2C({ target: __sveltets_2_any(), props: {      kinds,"rated":growth.rated,open,"onchoose":(skill) => list?.goTo(skill),}});} }
  }
 }
 { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
  if(!short){ { const $$_morFtratS1C = __sveltets_2_ensureComponent(StartFrom); new $$_morFtratS1C({ target: __sveltets_2_any(), props: { growth,}});}}
   { const $$_tsiLrewsnA1C = __sveltets_2_ensureComponent(AnswerList); const $$_tsiLrewsnA1 = new $$_tsiLrewsnA1C({ target: __sveltets_2_any(), props: {    "desk":growth,kinds,open,about:() => { async ()/*Ωignore_positionΩ*/ => {if(short){ { svelteHTML.createElement("span", {   "class":`for`,"dir":`auto`,});messages.forThese(targets); }}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/() => open = __sveltets_2_any(null);/*Ωignore_endΩ*/$$_tsiLrewsnA1.$$bindings = 'open';list = $$_tsiLrewsnA1;/*Ωignore_startΩ*/const {about} = $$_tsiLrewsnA1.$$prop_def;/*Ωignore_endΩ*/
    
   AnswerList}
  if(order.length === 0){
     { svelteHTML.createElement("p", {});
      short ? messages.chooseTarget : messages.noSkills;
     }
  }
 Column}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Rate__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Rate__SvelteComponent_ = ReturnType<typeof Rate__SvelteComponent_>;
/*Ωignore_endΩ*/export default Rate__SvelteComponent_;