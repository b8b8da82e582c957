///<reference types="svelte" />
;
import { writeCalendar } from '../../formats/profile/calendar';
import { saveFiles } from '../../browser/files/saveFile';
import type { ProfileDocument } from '../../model/profile/profile';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { planMessages } from '../../i18n/en/plan/messages';
import Section from '../kit/text/Section.svelte';
;

  interface Props {
    person: ProfileDocument;
  };function $$render() {

  
  
  
  
  
  
  

  let { person }: Props = $props();
  const explorer = getExplorer();
  const { calendar: messages } = getMessages('plan', planMessages);
  const calendar = () => writeCalendar(person, Date.now(), (id) => explorer.graph?.skills.get(id)?.name);
  const { events, undated } = $derived(calendar());
  let status = $state('');

  async function save() {
    const { text, events: written } = calendar();
    const path = `${person.ladder.id}-plan.ics`;
    await saveFiles(path, [{ path, text }], 'text/calendar;charset=utf-8');
    status = messages.saved(written, path);
  }
;
async () => {

if(events + undated > 0){
   { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.title,}});
     { svelteHTML.createElement("p", {});
      if(events === 0){
        messages.noDate;
      }else{
        messages.dated(events, undated);
      }
     }
    if(events > 0){ { svelteHTML.createElement("p", {}); { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":save,}});messages.save; Button} }}
     { svelteHTML.createElement("p", { "role":`status`,});status; }
   Section}
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const PlanCalendar__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type PlanCalendar__SvelteComponent_ = ReturnType<typeof PlanCalendar__SvelteComponent_>;
/*Ωignore_endΩ*/export default PlanCalendar__SvelteComponent_;