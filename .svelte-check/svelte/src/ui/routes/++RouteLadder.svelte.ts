///<reference types="svelte" />
;
import type { Route } from '../../analysis/routes/routes';
import type { RoleNode } from '../../graph/careerGraph';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { routesMessages } from '../../i18n/en/routes/messages';
import { stopIds } from './columns';
;

  interface Props {
    start: RoleNode;
    route: Route;
    /** Its number among the sorted routes, from 1. */
    number: number;
    chosen: boolean;
    onavoid: (role: RoleNode) => void;
  };function $$render() {

  
  
  
  
  
  

  let { start, route, number, chosen, onavoid }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('routes', routesMessages);
  const { bandText, differenceText, shareText, stepName } = getFigures();
  const graph = $derived(explorer.graph);
  const scale = $derived(graph?.document.scale ?? []);
  const profile = (role: RoleNode) => explorer.profileHref(role.id);
;
async () => {

 { svelteHTML.createElement("section", {  "aria-label":messages.numbered(number),});chosen;
   { svelteHTML.createElement("h3", {});messages.numbered(number); }
   { svelteHTML.createElement("p", {});
    messages.sums(route.moves, route.totalSteps, route.largestJump);
   }
   { svelteHTML.createElement("ol", {});
     { svelteHTML.createElement("li", { "class":`start`,});
       { svelteHTML.createElement("a", {   "href":profile(start),"dir":`auto`,});start.title; }
      if(start.pay[0]){ { svelteHTML.createElement("span", {});bandText(start.pay[0]); }}
     }
       for(let stop of __sveltets_2_ensureArray(route.stops)){stop.role.id;
       { svelteHTML.createElement("li", { });route.moves > 1 && stop.jump === route.largestJump;
         { svelteHTML.createElement("details", { "class":stop.move?.kind ?? 'advancement',});
           { svelteHTML.createElement("summary", {});
             { svelteHTML.createElement("b", {});messages.steps(stop.jump); }
            stop.move?.kind === 'lateral' ? messages.sideways : '';
           }
          if(stop.learned.length === 0){ { svelteHTML.createElement("p", {});messages.allHeld; }}
           { svelteHTML.createElement("ul", {});
               for(let { skill, from, to } of __sveltets_2_ensureArray(stop.learned)){skill;
               { svelteHTML.createElement("li", { "dir":`auto`,});
                graph?.skills.get(skill)?.name ?? skill; stepName(scale, from);  stepName(scale, to);
               }
            }
           }
           { svelteHTML.createElement("p", {});messages.pay(differenceText(stop.pay)); }
         }
         { svelteHTML.createElement("a", {   "href":profile(stop.role),"dir":`auto`,});stop.role.title; }
        if(stop.leastYears){ { svelteHTML.createElement("span", {});messages.years(stop.leastYears); }}
         { svelteHTML.createElement("span", { });stop.paysLess;
          stop.role.pay[0] ? bandText(stop.role.pay[0]) : messages.noPay;
          shareText(stop.pay);
         }
        if(stop !== route.stops.at(-1)){
           { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"look":`text`,"label":messages.avoidRole(stop.role.title),"onclick":() => onavoid(stop.role),}});messages.avoidIt;  Button}
        }
       }
    }
   }
   { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"pressed":chosen,"onclick":() => explorer.go({ route: chosen ? [] : stopIds(route) }),}});
    chosen ? messages.shown : messages.show;
   Button}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RouteLadder__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RouteLadder__SvelteComponent_ = ReturnType<typeof RouteLadder__SvelteComponent_>;
/*Ωignore_endΩ*/export default RouteLadder__SvelteComponent_;