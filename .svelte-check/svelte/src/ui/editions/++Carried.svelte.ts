///<reference types="svelte" />
;
import type { EditionComparison } from '../../analysis/editions/editions';
import type { EditionForPerson } from '../../analysis/editions/forProfile';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { editionsMessages } from '../../i18n/en/editions/messages';
import { keyed } from '../kit/keyed';
import Section from '../kit/text/Section.svelte';
;

  interface Props {
    comparison: EditionComparison;
    mine: EditionForPerson;
  };function $$render() {

  
  
  
  
  
  
  

  let { comparison, mine }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('editions', editionsMessages);
  const FIRST = 30;
  let all = $state(false);
  const sentences = $derived(
    mine.carried.map((change) =>
      messages.carried(change, (kind, id) =>
        kind === 'skill'
          ? (comparison.before.skills.get(id)?.name ?? id)
          : (comparison.before.roles.get(id)?.title ?? id),
      ),
    ),
  );
  const apart = $derived(mine.carried.some(({ code }) => code === 'SKILL_KEPT' || code === 'ROLE_KEPT'));
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.became,}});
  if(sentences.length === 0){
     { svelteHTML.createElement("p", {});messages.allStand; }
  }else{
     { svelteHTML.createElement("p", {});
      apart ? messages.nothingLostApart : messages.nothingLost;
      if(apart){ { svelteHTML.createElement("a", { "href":explorer.href({ part: 'kept' }),});messages.seeApart; }}
     }
     { svelteHTML.createElement("ul", {});
         for(let { key, item } of __sveltets_2_ensureArray((keyed(all ? sentences : sentences.slice(0, FIRST), (text) => text)))){key;
         { svelteHTML.createElement("li", { "dir":`auto`,});item; }
      }
     }
    if(sentences.length > FIRST){
       { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"pressed":all,"onclick":() => (all = !all),}});all ? messages.firstThirty : messages.showAll(sentences.length);  Button}
    }
     { svelteHTML.createElement("p", { "class":`soft`,});messages.othersStand; }
  }
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Carried__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Carried__SvelteComponent_ = ReturnType<typeof Carried__SvelteComponent_>;
/*Ωignore_endΩ*/export default Carried__SvelteComponent_;