///<reference types="svelte" />
;
import { getMessages, getFigures } from '../kit/context';
import { changesMessages } from '../../i18n/en/changes/messages';
import { editionsMessages } from '../../i18n/en/editions/messages';
import type { EditionChange } from '../../analysis/editions/changes';
import type { EditionComparison } from '../../analysis/editions/editions';
import { changeTexts } from '../../analysis/editions/wording';
import Button from '../kit/controls/Button.svelte';
import ChangeSides from './ChangeSides.svelte';
;

  interface Props {
    comparison: EditionComparison;
    changes: readonly EditionChange[];
  };function $$render() {

  
  
  
  
  
  
  
  

  let { comparison, changes }: Props = $props();
  const messages = getMessages('editions', editionsMessages);
  const { bandText, differenceText, figure, stepName } = getFigures();
  /** A longer list is slow to lay out, and nobody reads it. */
  const PIECE = 40;
  let shown = $state(PIECE);
  const names = getMessages('changes', changesMessages);
  const figures = {
    figure: (value: number) => figure(value, 2),
    band: (band: Parameters<typeof bandText>[0]) => bandText(band, false),
    difference: differenceText,
    step: stepName,
    names,
  };
  const list = $derived(
    changes.slice(0, shown).map((change) => ({ change, said: changeTexts(change, comparison, figures) })),
  );
;
async () => {

 { svelteHTML.createElement("ul", { "role":`list`,});
     for(let { change, said } of __sveltets_2_ensureArray(list)){change.id;
     { svelteHTML.createElement("li", {});
       { svelteHTML.createElement("p", {});
         { svelteHTML.createElement("span", { "class":`kind ${change.kind}`,});names.kinds[change.kind]; }
         { svelteHTML.createElement("span", { "class":`rest`,});
           { svelteHTML.createElement("b", { "dir":`auto`,});said.name; }
          if(said.role){ { svelteHTML.createElement("span", {   "class":`role`,"dir":`auto`,});said.role; }}
          if(said.note){ { svelteHTML.createElement("span", {   "class":`soft`,"dir":`auto`,});said.note; }}
         }
       }
       { const $$_sediSegnahC2C = __sveltets_2_ensureComponent(ChangeSides); new $$_sediSegnahC2C({ target: __sveltets_2_any(), props: {    "kind":change.kind,"sides":said.sides,}});}
     }
  }
 }
if(shown < changes.length){
   { svelteHTML.createElement("p", { "class":`more`,});
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {  children:() => { return __sveltets_2_any(0); },"onclick":() => (shown += PIECE),}});messages.showMore(Math.min(PIECE, changes.length - shown), changes.length);  Button}
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ChangeList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ChangeList__SvelteComponent_ = ReturnType<typeof ChangeList__SvelteComponent_>;
/*Ωignore_endΩ*/export default ChangeList__SvelteComponent_;