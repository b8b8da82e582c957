///<reference types="svelte" />
;
import type { RoleGap } from '../../analysis/gap/roleGap';
import { gapMessages } from '../../i18n/en/gap/messages';
import { getExplorer, getFormatter, getMessages } from '../kit/context';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    gap: RoleGap;
  };function $$render() {

  
  
  
  

  let { gap }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('gap', gapMessages);
  const { part } = getFormatter();
  const path = $derived(explorer.path);
  const direct = $derived(path?.stops.length === 0 && !path.back);
  const sentence = $derived.by(() => {
    if (!path || direct) return '';
    const stops = (path.back ? path.stops.toReversed() : path.stops).map(({ id, title }) => part(id, title));
    return path.back
      ? messages.wayBack(path.moves.length, gap.to.title, stops)
      : messages.wayForward(path.moves.length, stops);
  });
;
async () => {


 { svelteHTML.createElement("p", { "class":`way`,});
  if(!path){
    explorer.gapStart ? messages.noWay : messages.inNoRole;
  } else if (direct){
    messages.oneMove;
     { svelteHTML.createElement("a", { "href":explorer.href({ view: 'routes' }),});messages.otherRoutes; }
  }else{
     { const $$_txeThciR1C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR1 = new $$_txeThciR1C({ target: __sveltets_2_any(), props: { "text":sentence,part:(id, title) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("a", {    "href":explorer.href({ role: id, from: undefined, to: undefined }),"dir":`auto`,});title; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR1.$$prop_def;/*Ωignore_endΩ*/
      
     RichText}
    if(!path.back){ { svelteHTML.createElement("a", { "href":explorer.href({ view: 'routes' }),});messages.compareRoutes; }}
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const WayLine__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type WayLine__SvelteComponent_ = ReturnType<typeof WayLine__SvelteComponent_>;
/*Ωignore_endΩ*/export default WayLine__SvelteComponent_;