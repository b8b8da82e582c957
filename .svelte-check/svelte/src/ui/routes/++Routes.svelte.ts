///<reference types="svelte" />
;
import type { Routes } from '../../analysis/routes/routes';
import { sentences as englishSentences } from '../../i18n/en/sentences';
import type { RoleNode } from '../../graph/careerGraph';
import PairHeader from '../kit/roles/PairHeader.svelte';
import { getMessages, getSession } from '../kit/context';
import { routesMessages } from '../../i18n/en/routes/messages';
import { ROUTE_COLUMNS, sortRoutes, stopIds, type RouteColumn } from './columns';
import Figures from './Figures.svelte';
import NoRoute from './NoRoute.svelte';
import Options from './Options.svelte';
import RouteLadder from './RouteLadder.svelte';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    from: RoleNode;
    to: RoleNode;
    onclose: () => void;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  

  let { from, to, onclose }: Props = $props();
  const session = getSession();
  const { explorer } = session;
  const messages = getMessages('routes', routesMessages);
  const { jumpFallsText, searchEndedText, unbeaten } = getMessages('sentences', englishSentences);
  const answer = $derived(session.prospects?.routes);
  let sortBy = $state<RouteColumn['id']>('moves');
  const column = $derived(ROUTE_COLUMNS.find(({ id }) => id === sortBy));
  const chosen = $derived(explorer.link.route.join(' '));
  const sorted = ({ routes }: Routes) => (column ? sortRoutes(routes, column) : routes);

  function avoid(role: RoleNode) {
    explorer.go({ avoid: [...explorer.link.avoid, role.id], route: [] });
  }
;
async () => {

 { const $$_redaeHriaP0C = __sveltets_2_ensureComponent(PairHeader); new $$_redaeHriaP0C({ target: __sveltets_2_any(), props: {   from,to,onclose,}});}
 { const $$_snoitpO0C = __sveltets_2_ensureComponent(Options); new $$_snoitpO0C({ target: __sveltets_2_any(), props: {}});}
    { 
   { svelteHTML.createElement("p", { "role":`status`,});messages.looking; }
try { const $$_value = await (answer);{ const found = $$_value; 
  if(found && found.routes.length > 0){
    const list = sorted(found);
     { svelteHTML.createElement("p", {   "class":`lead`,"role":`status`,});
       { const $$_txeThciR1C = __sveltets_2_ensureComponent(RichText); new $$_txeThciR1C({ target: __sveltets_2_any(), props: {  "text":messages.found(found.routes.length, unbeaten),}});}
      if(found.steppingStone){
         { const $$_txeThciR1C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR1 = new $$_txeThciR1C({ target: __sveltets_2_any(), props: {  "text":messages.byWayOf(found.steppingStone.role.title, jumpFallsText(found.steppingStone)),part:(_, title) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("span", { "dir":`auto`,});title; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR1.$$prop_def;/*Ωignore_endΩ*/  RichText}
      }
      if(!found.exact){
        searchEndedText(found);
      }
     }
     { const $$_serugiF0C = __sveltets_2_ensureComponent(Figures); new $$_serugiF0C({ target: __sveltets_2_any(), props: {       "routes":list,chosen,"sort":sortBy,"onsort":(id) => (sortBy = id),}});}
     { svelteHTML.createElement("div", { "class":`ladders`,});
          for(let route of __sveltets_2_ensureArray(list)){let index = 1;stopIds(route).join(' ');
         { const $$_reddaLetuoR1C = __sveltets_2_ensureComponent(RouteLadder); new $$_reddaLetuoR1C({ target: __sveltets_2_any(), props: {          "start":from,route,"number":index + 1,"chosen":stopIds(route).join(' ') === chosen,"onavoid":avoid,}});}
      }
     }
  } else if (found){
     { const $$_etuoRoN0C = __sveltets_2_ensureComponent(NoRoute); new $$_etuoRoN0C({ target: __sveltets_2_any(), props: {  "why":found.none,}});}
  }
}} catch($$_e) { 
   { svelteHTML.createElement("p", { "role":`status`,});messages.notCarriedOut; }
}}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Routes__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Routes__SvelteComponent_ = ReturnType<typeof Routes__SvelteComponent_>;
/*Ωignore_endΩ*/export default Routes__SvelteComponent_;