///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { myDataMessages } from '../../i18n/en/my-data/messages';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import { writeProfileFile } from '../../formats/profile/profileFile';
import { contentsOf } from '../../formats/profile/shareLink';
import { saveFiles } from '../../browser/files/saveFile';
import type { Growth } from '../../state/profile/Growth.svelte';
import { namesApart } from '../../state/profile/receivedProfile';
import Button from '../kit/controls/Button.svelte';
import Section from '../kit/text/Section.svelte';
import Conflicts from '../profile-parts/Conflicts.svelte';
import CompareLink from './CompareLink.svelte';
import OpenProfile from './OpenProfile.svelte';
import Share from './Share.svelte';
import ShareName from './ShareName.svelte';
import Stored from './Stored.svelte';
import Column from '../kit/layout/Column.svelte';
;

  interface Props {
    growth: Growth;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  
  

  let { growth }: Props = $props();
  const messages = getMessages('myData', myDataMessages);
  const shared = getMessages('profileParts', profilePartsMessages);
  const person = $derived(growth.person);
  const apart = $derived(person ? namesApart(person) : []);
  let saved = $state('');

  async function save() {
    if (!person) return;
    const path = `${person.ladder.id}-my-growth.json`;
    await saveFiles(path, [{ path, text: writeProfileFile(person) }]);
    saved = messages.savedAs(path);
  }
;
async () => {

 { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { svelteHTML.createElement("h2", {});messages.keptTitle; }
  if(growth.notKept){ { svelteHTML.createElement("p", { "class":`not`,});growth.notKept; }}
   { const $$_stcilfnoC1C = __sveltets_2_ensureComponent(Conflicts); new $$_stcilfnoC1C({ target: __sveltets_2_any(), props: {  "desk":growth,}});}
   { const $$_emaNerahS1C = __sveltets_2_ensureComponent(ShareName); new $$_emaNerahS1C({ target: __sveltets_2_any(), props: { growth,}});}
   { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.ownFile,}});
     { svelteHTML.createElement("p", {});
      messages.ownFileNote;
      person ? shared.contents(contentsOf(person)) : '';
     }
     { svelteHTML.createElement("p", {}); { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":save,}});messages.saveFile; Button} }
     { svelteHTML.createElement("p", { "role":`status`,});saved; }
   Section}
   { const $$_erahS1C = __sveltets_2_ensureComponent(Share); new $$_erahS1C({ target: __sveltets_2_any(), props: { growth,}});}
   { const $$_eliforPnepO1C = __sveltets_2_ensureComponent(OpenProfile); new $$_eliforPnepO1C({ target: __sveltets_2_any(), props: {}});}
  if(apart.length > 0){
     { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.otherEdition,}});
       { svelteHTML.createElement("p", { "dir":`auto`,});
        messages.keptApart(apart);
       }
     Section}
  }
   { const $$_kniLerapmoC1C = __sveltets_2_ensureComponent(CompareLink); new $$_kniLerapmoC1C({ target: __sveltets_2_any(), props: {}});}
   { const $$_derotS1C = __sveltets_2_ensureComponent(Stored); new $$_derotS1C({ target: __sveltets_2_any(), props: { growth,}});}
 Column}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const MyData__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type MyData__SvelteComponent_ = ReturnType<typeof MyData__SvelteComponent_>;
/*Ωignore_endΩ*/export default MyData__SvelteComponent_;