///<reference types="svelte" />
;
import type { NoRoute, Relaxation } from '../../analysis/routes/noRoute';
import type { PayFloor } from '../../analysis/gap/payFloor';
import { sentences as english } from '../../i18n/en/sentences';
import type { Link } from '../../state/link/link';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getFormatter, getMessages } from '../kit/context';
;

  interface Props {
    /** Undefined if the search stopped before it found out. */
    why: NoRoute | undefined;
  };function $$render() {

  
  
  
  
  
  

  let { why }: Props = $props();
  const explorer = getExplorer();
  const { noRouteText, relaxationText } = getMessages('sentences', english);
  const { figure } = getFormatter();
  const role = (id: string) => explorer.role(id)?.title ?? id;
  const family = (id: string) => explorer.graph?.families.find((one) => one.id === id)?.name ?? id;
  const without = (list: readonly string[], gone: readonly string[]) =>
    list.filter((id) => !gone.includes(id));

  /** The link with one constraint relaxed. */
  function changed(one: Relaxation): Partial<Link> {
    const { link } = explorer;
    switch (one.option) {
      case 'kinds':
        return { only: undefined };
      case 'via':
      case 'avoid':
        return { [one.option]: without(link[one.option], one.roles) };
      case 'withoutFamilies':
        return { without: without(link.without, one.families) };
      case 'minPay':
        return { floor: one.floor.amount };
      case 'limit':
        return { limit: one.moves };
    }
  }
  const pay = ({ amount, currency }: PayFloor) => `${currency} ${figure(amount)}`;
  const ways = $derived(
    why?.why === 'options'
      ? why.opens.map((one) => ({
          text: relaxationText(one, { role, family, pay }),
          change: changed(one),
        }))
      : [],
  );
;
async () => {

 { svelteHTML.createElement("p", { "role":`status`,});noRouteText(why, role); }
if(ways.length > 0){
   { svelteHTML.createElement("ul", {});
       for(let { text, change } of __sveltets_2_ensureArray(ways)){text;
       { svelteHTML.createElement("li", {}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":() => explorer.go(change),}});text; Button} }
    }
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const NoRoute__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type NoRoute__SvelteComponent_ = ReturnType<typeof NoRoute__SvelteComponent_>;
/*Ωignore_endΩ*/export default NoRoute__SvelteComponent_;