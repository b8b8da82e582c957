///<reference types="svelte" />
;
import { getMessages, getFigures } from '../kit/context';
import { progressMessages } from '../../i18n/en/progress/messages';
import { tick } from 'svelte';
import type { Snapshot } from '../../model/profile/profile';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { withoutSnapshot, withSnapshot } from '../../state/profile/recordEdits';
import Button from '../kit/controls/Button.svelte';
import Fold from '../kit/controls/Fold.svelte';
import SnapshotRow from './SnapshotRow.svelte';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    desk: ProfileEditor;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  

  let { desk }: Props = $props();
  const messages = getMessages('progress', progressMessages);
  const { figure } = getFigures();
  const FIRST = 8;
  let all = $state(false);
  /** The snapshot being edited, with its original day: it keeps its place while the day changes. */
  let open = $state.raw<Pick<Snapshot, 'id' | 'date'>>();
  let removed = $state.raw<Snapshot>();
  let news = $state.raw<HTMLElement>();
  const snapshots = $derived(desk.person?.snapshots ?? []);
  const placed = $derived(
    snapshots
      .map((snapshot, at) => ({ snapshot, at, day: snapshot.id === open?.id ? open.date : snapshot.date }))
      .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.at - a.at))
      .map(({ snapshot }) => snapshot),
  );
  /** The snapshot removed last, unless it was restored. */
  const gone = $derived(removed && !snapshots.some(({ id }) => id === removed?.id) ? removed : undefined);

  async function remove(snapshot: Snapshot) {
    removed = snapshot;
    desk.edit(withoutSnapshot(snapshot.id));
    await tick();
    news?.querySelector('button')?.focus();
  }
  function putBack() {
    if (gone) desk.edit(withSnapshot(gone));
    removed = undefined;
  }
;
async () => {

if(snapshots.length > 0 || gone){
   { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {messages.mine;  { svelteHTML.createElement("span", { "class":`soft`,});figure(snapshots.length); }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
    
     { const $$_p1 = svelteHTML.createElement("p", {    "class":`news`,"role":`status`,});news = $$_p1;
      if(gone){
         { svelteHTML.createElement("span", { }); { const $$_txeThciR3C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR3 = new $$_txeThciR3C({ target: __sveltets_2_any(), props: {  "text":messages.removed(gone.label),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("bdi", {});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR3.$$prop_def;/*Ωignore_endΩ*/  RichText} }
         { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"look":`text`,"label":messages.of(messages.putBack, gone.label),"onclick":putBack,}});messages.putBack;  Button}
      }
     }
     { svelteHTML.createElement("ul", {});
         for(let snapshot of __sveltets_2_ensureArray((all ? placed : placed.slice(0, FIRST)))){snapshot.id;
         { const $$_woRtohspanS2C = __sveltets_2_ensureComponent(SnapshotRow); new $$_woRtohspanS2C({ target: __sveltets_2_any(), props: {           desk,snapshot,"open":snapshot.id === open?.id,"onopen":() => (open = { id: snapshot.id, date: snapshot.date }),"onclose":() => (open = undefined),"onremove":() => remove(snapshot),}});}
      }
     }
    if(placed.length > FIRST){
       { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => (all = !all),}});all ? messages.fewer : messages.earlier(placed.length - FIRST);  Button}
    }
   Fold}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SnapshotList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SnapshotList__SvelteComponent_ = ReturnType<typeof SnapshotList__SvelteComponent_>;
/*Ωignore_endΩ*/export default SnapshotList__SvelteComponent_;