///<reference types="svelte" />
;
import type { RoleNode } from '../../graph/careerGraph';
import { payDifference, type PayBand } from '../../model/ladder/money';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { inspectorMessages } from '../../i18n/en/inspector/messages';
import Section from '../kit/text/Section.svelte';
;

  interface Props {
    role: RoleNode;
  };function $$render() {

  
  
  
  
  

  let { role }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('inspector', inspectorMessages);
  const { bandText } = getFigures();
  const band = $derived(role.pay[0]);
  const roles = $derived([...(explorer.graph?.roles.values() ?? [])]);

  /** Bands that compare with this one: same currency, period and region. */
  function alike(other: PayBand): boolean {
    if (!band) return false;
    const difference = payDifference([band], [other]);
    return difference.comparable || difference.reason === 'topCoded';
  }
  const range = (list: readonly PayBand[]) => ({
    min: Math.min(...list.map(({ min }) => min)),
    max: Math.max(...list.map(({ max }) => max)),
  });
  const rows = $derived.by(() => {
    if (!band) return [];
    const of = (test: (other: RoleNode) => boolean) =>
      range(roles.filter(test).flatMap(({ pay }) => pay.filter(alike)));
    return [
      { name: messages.thisRole, ...range([band]), own: true },
      { name: messages.itsRung, ...of(({ rank }) => rank === role.rank), own: false },
      { name: messages.itsFamily, ...of(({ lane }) => lane === role.lane), own: false },
    ];
  });
  const all = $derived(range(roles.flatMap(({ pay }) => pay.filter(alike))));
  const place = (value: number) => 100 * ((value - all.min) / Math.max(1, all.max - all.min));
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.pay,}});
  if(band){
     { svelteHTML.createElement("p", { "class":`band`,});
      bandText(band, false);
       { svelteHTML.createElement("span", { });band.period === 'year' ? messages.aYear : '';band.region ? `, ${band.region}` : '';band.estimate
          ? `, ${messages.estimated}`
          : ''; }
     }
     { svelteHTML.createElement("div", { "class":`rows`,});
         for(let row of __sveltets_2_ensureArray(rows)){row.name;
         { svelteHTML.createElement("span", {});row.name; }
         { svelteHTML.createElement("span", {  "class":`axis`,}); { svelteHTML.createElement("i", {    });row.own;__sveltets_2_ensureType(String, Number, `${place(row.min)} `);__sveltets_2_ensureType(String, Number, `${Math.max(1, place(row.max) - place(row.min))} `); } }
         { svelteHTML.createElement("span", { "class":`text`,});bandText({ ...band, min: row.min, max: row.max, topCoded: false }); }
      }
     }
  }else{
     { svelteHTML.createElement("p", {});messages.noPay; }
  }
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PayContext__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PayContext__SvelteComponent_ = ReturnType<typeof PayContext__SvelteComponent_>;
/*Ωignore_endΩ*/export default PayContext__SvelteComponent_;