///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import Button from '../kit/controls/Button.svelte';
import UndoRedo from '../kit/controls/UndoRedo.svelte';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    desk: ProfileEditor;
    done: number;
    total: number;
    /** The name of the next skill to rate; undefined if all are rated. */
    next: string | undefined;
    oncontinue: () => void;
    /** Called with the ids of the skills whose ratings changed. */
    onturn: (skills: readonly string[]) => void;
  };function $$render() {

  
  
  
  
  
  

  let { desk, done, total, next, oncontinue, onturn }: Props = $props();
  const messages = getMessages('profileParts', profilePartsMessages);
;
async () => {

 { svelteHTML.createElement("div", { "class":`bar`,});
   { svelteHTML.createElement("div", { "class":`row`,});
     { svelteHTML.createElement("p", {});
       { const $$_txeThciR3C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR3 = new $$_txeThciR3C({ target: __sveltets_2_any(), props: { "text":messages.rated(done, total),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("b", {});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR3.$$prop_def;/*Ωignore_endΩ*/ RichText}
     }
     { svelteHTML.createElement("span", {   "class":`soft saving`,});desk.notKept;desk.notKept
        ? messages.notKept
        : done === 0
          ? ''
          : desk.saved
            ? messages.keptHere
            : messages.keeping; }
     { svelteHTML.createElement("span", { "class":`grow`,}); }
     { const $$_odeRodnU2C = __sveltets_2_ensureComponent(UndoRedo); new $$_odeRodnU2C({ target: __sveltets_2_any(), props: {  desk,onturn,}});}
    if(next !== undefined){
       { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`main`,"onclick":oncontinue,}});done === 0 ? messages.begin : messages.goOn; Button}
    }
   }
   { svelteHTML.createElement("progress", {     "max":Math.max(1, total),"value":done,"aria-label":messages.progress,}); }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RateBar__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RateBar__SvelteComponent_ = ReturnType<typeof RateBar__SvelteComponent_>;
/*Ωignore_endΩ*/export default RateBar__SvelteComponent_;