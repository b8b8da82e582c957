///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { editionsMessages } from '../../i18n/en/editions/messages';
import type { ChangeKind } from '../../analysis/editions/changes';
import type { ChangeSide } from '../../analysis/editions/beforeAfter';
import { keyed } from '../kit/keyed';
;

  interface Props {
    kind: ChangeKind;
    sides: readonly ChangeSide[];
  };function $$render() {

  
  
  
  
  

  let { kind, sides }: Props = $props();
  const messages = getMessages('editions', editionsMessages);
  /** Texts longer than this are stacked. */
  const SHORT = 44;
  const oneSided = $derived(kind === 'added' || kind === 'removed');
  const isShort = ({ before, after }: ChangeSide) => before.length + after.length <= SHORT;
  const said = (text: string) => text || messages.notStated;
;
async () => {

if(sides.length > 0){
   { svelteHTML.createElement("dl", {});
       for(let { key, item } of __sveltets_2_ensureArray((keyed(sides, ({ what }) => what)))){key;
       { svelteHTML.createElement("dt", { "dir":`auto`,});item.what; }
      if(oneSided){
         { svelteHTML.createElement("dd", { "dir":`auto`,});item.after || item.before; }
      } else if (isShort(item)){
         { svelteHTML.createElement("dd", {});
           { svelteHTML.createElement("span", {   "class":`was`,"dir":`auto`,});said(item.before); } 
           { svelteHTML.createElement("span", { "dir":`auto`,});said(item.after); }
         }
      }else{
         { svelteHTML.createElement("dd", {});
           { svelteHTML.createElement("span", {   "class":`long was`,"dir":`auto`,}); { svelteHTML.createElement("i", {});messages.before; } said(item.before); }
           { svelteHTML.createElement("span", {   "class":`long`,"dir":`auto`,}); { svelteHTML.createElement("i", {});messages.now; } said(item.after); }
         }
      }
    }
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ChangeSides__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ChangeSides__SvelteComponent_ = ReturnType<typeof ChangeSides__SvelteComponent_>;
/*Ωignore_endΩ*/export default ChangeSides__SvelteComponent_;