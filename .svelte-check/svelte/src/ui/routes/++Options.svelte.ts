///<reference types="svelte" />
;
import type { Link } from '../../state/link/link';
import { familyChoices, payChoices, roleChoices } from '../kit/roles/choices';
import Chip from '../kit/controls/Chip.svelte';
import { getFormatter, getMessages, getSession } from '../kit/context';
import { routesMessages } from '../../i18n/en/routes/messages';
import Fold from '../kit/controls/Fold.svelte';
import MultiChoice from '../kit/controls/MultiChoice.svelte';
function $$render() {

  
  
  
  
  
  
  

  const session = getSession();
  const { explorer } = session;
  const messages = getMessages('routes', routesMessages);
  const { figure } = getFormatter();
  const link = $derived(explorer.link);
  const graph = $derived(explorer.graph);
  const others = $derived(roleChoices(graph, [link.from ?? '', link.to ?? '', ...link.via, ...link.avoid]));
  const currency = $derived(session.prospects?.goal?.pay[0]?.currency);
  const title = (id: string) => graph?.roles.get(id)?.title ?? id;
  const set = (change: Partial<Link>) => explorer.go({ ...change, route: [] });
  const lists = $derived([
    { key: 'via' as const, name: messages.via, ids: link.via },
    { key: 'avoid' as const, name: messages.avoid, ids: link.avoid },
  ]);
  const active = $derived(
    [link.only, link.floor, link.limit].filter((value) => value !== undefined).length +
      link.via.length +
      link.avoid.length +
      link.without.length,
  );
;
async () => {

 { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },summary:() => { async ()/*Ωignore_positionΩ*/ => {messages.options;active > 0 ? ` · ${messages.set(active)}` : '';};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
  
   { svelteHTML.createElement("div", { "class":`options`,});
     { svelteHTML.createElement("label", {});
      messages.kinds;
       { svelteHTML.createElement("select", {     "value":link.only ?? '',"onchange":({ currentTarget: { value } }) =>
          set({ only: value === 'advancement' || value === 'lateral' ? value : undefined }),});
         { svelteHTML.createElement("option", {"value":"",});messages.bothKinds; }
         { svelteHTML.createElement("option", { "value":`advancement`,});messages.advancementOnly; }
         { svelteHTML.createElement("option", { "value":`lateral`,});messages.lateralOnly; }
       }
     }
     { svelteHTML.createElement("label", {});
      messages.mostMoves;
       { svelteHTML.createElement("select", {     "value":link.limit?.toString() ?? '',"onchange":({ currentTarget: { value } }) => set({ limit: Number(value) || undefined }),});
         { svelteHTML.createElement("option", {"value":"",});messages.eight; }
           for(let moves of __sveltets_2_ensureArray(([1, 2, 3, 4, 5, 6, 7]))){moves; { svelteHTML.createElement("option", { "value":moves.toString(),});moves; }}
       }
     }
    if(currency){
       { svelteHTML.createElement("label", {});
        messages.neverBelow(currency);
         { svelteHTML.createElement("select", {     "value":link.floor?.toString() ?? '',"onchange":({ currentTarget: { value } }) => set({ floor: Number(value) || undefined }),});
           { svelteHTML.createElement("option", {"value":"",});messages.anyPay; }
             for(let pay of __sveltets_2_ensureArray(payChoices(graph))){pay;
             { svelteHTML.createElement("option", { "value":pay.toString(),});figure(pay); }
          }
         }
       }
    }
     { const $$_eciohCitluM2C = __sveltets_2_ensureComponent(MultiChoice); new $$_eciohCitluM2C({ target: __sveltets_2_any(), props: {         "name":messages.stayOut,"options":familyChoices(graph),"chosen":link.without,"onchoose":(ids) => set({ without: ids }),}});}
       for(let { key, name, ids } of __sveltets_2_ensureArray(lists)){key;
       { svelteHTML.createElement("div", { "class":`roles`,});
         { svelteHTML.createElement("label", {});
          name;
           { svelteHTML.createElement("select", { "value":"","onchange":({ currentTarget: { value } }) => set({ [key]: [...ids, value] }),});
             { svelteHTML.createElement("option", {"value":"","disabled":true,});messages.choose; }
               for(let role of __sveltets_2_ensureArray(others)){role.id; { svelteHTML.createElement("option", { "value":role.id,});role.title; }}
           }
         }
           for(let id of __sveltets_2_ensureArray(ids)){id;
           { const $$_pihC3C = __sveltets_2_ensureComponent(Chip); new $$_pihC3C({ target: __sveltets_2_any(), props: {       "text":title(id),"label":messages.remove(name, title(id)),"onremove":() => set({ [key]: ids.filter((other) => other !== id) }),}});}
        }
       }
    }
   }
 Fold}


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Options__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Options__SvelteComponent_ = ReturnType<typeof Options__SvelteComponent_>;
/*Ωignore_endΩ*/export default Options__SvelteComponent_;