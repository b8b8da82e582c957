///<reference types="svelte" />
;
import type { Offer, ProfileImport } from '../../state/profile/ProfileImport.svelte';
import type { Team } from '../../state/team/Team.svelte';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { teamMessages } from '../../i18n/en/team/messages';
import { keyed } from '../kit/keyed';
import NameList from './NameList.svelte';
import { arrivalText } from './arrival';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    intake: ProfileImport;
    team: Team;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { intake, team }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('team', teamMessages);
  const MAX_ISSUES = 5;
  const MAX_NAMES = 12;
  /** People who are new and need no attention share one line. */
  const needsNoAttention = ({ done, faults }: Offer) =>
    done?.kind === 'member' && done.isNew && done.conflicts === 0 && faults.length === 0;
  const newMembers = $derived(
    intake.offers.flatMap((one) => (needsNoAttention(one) && one.done?.kind === 'member' ? one.done : [])),
  );
  const others = $derived(
    intake.offers.map((offer, at) => ({ offer, at })).filter(({ offer }) => !needsNoAttention(offer)),
  );
  /** A file may be named after a person. While names are hidden, a number replaces its name. */
  function called({ done, file }: Offer, at: number): string {
    const member = done?.kind === 'member' ? team.byId(done.id) : undefined;
    return member?.name ?? (team.hidesNames || file === '' ? messages.file(at + 1) : file);
  }
  const closeAll = () => {
    for (const offer of intake.offers) intake.leave(offer);
  };
;
async () => {

 { svelteHTML.createElement("section", { "aria-labelledby":`arrived-title`,});
   { svelteHTML.createElement("div", { "class":`head`,});
     { svelteHTML.createElement("h3", { "id":`arrived-title`,});messages.opened(intake.offers.length); }
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {     children:() => { return __sveltets_2_any(0); },"look":`text`,"label":messages.closeArrived,"onclick":closeAll,}});messages.close; Button}
   }
   { svelteHTML.createElement("div", { "role":`status`,});
     { svelteHTML.createElement("ul", {});
      if(newMembers.length > 0){
         { svelteHTML.createElement("li", {});
           { const $$_txeThciR4C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR4 = new $$_txeThciR4C({ target: __sveltets_2_any(), props: {  "text":messages.newHere(newMembers.length, newMembers.length <= MAX_NAMES),part:() => { async ()/*Ωignore_positionΩ*/ => { { const $$_tsiLemaN0C = __sveltets_2_ensureComponent(NameList); new $$_tsiLemaN0C({ target: __sveltets_2_any(), props: {    team,"list":newMembers.map(({ id }) => ({ member: id })),}});}};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR4.$$prop_def;/*Ωignore_endΩ*/  RichText}
         }
      }
         for(let { offer, at } of __sveltets_2_ensureArray(others)){offer.key;
         { svelteHTML.createElement("li", { });!offer.person;
           { svelteHTML.createElement("b", { "dir":`auto`,});called(offer, at); }
           { svelteHTML.createElement("span", {  "dir":`auto`,});arrivalText(offer, offer.person !== undefined && intake.isHere(offer.person), messages); }
          if(offer.done?.kind === 'member' && offer.done.conflicts > 0){
             { svelteHTML.createElement("a", {  "href":explorer.href({ part: 'talk', member: offer.done.id, talk: undefined }),});messages.settleThem; }
          }
          if(offer.faults.length > 0 && team.hidesNames){
             { svelteHTML.createElement("span", { "class":`soft`,});messages.showNames; }
          } else if (offer.faults.length > 0){
             { svelteHTML.createElement("ul", { "class":`faults`,});
                 for(let { key, item } of __sveltets_2_ensureArray((keyed(offer.faults.slice(0, MAX_ISSUES), ({ where, message }) => `${where} ${message}`)))){key;
                 { svelteHTML.createElement("li", { "dir":`auto`,});
                  item.message;
                  item.remedy;
                   { svelteHTML.createElement("span", { "class":`soft`,});item.where; }
                 }
              }
              if(offer.faults.length > MAX_ISSUES){ { svelteHTML.createElement("li", {});
                  messages.moreFaults(offer.faults.length - MAX_ISSUES);
                 }}
             }
          }
         }
      }
     }
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Arrived__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Arrived__SvelteComponent_ = ReturnType<typeof Arrived__SvelteComponent_>;
/*Ωignore_endΩ*/export default Arrived__SvelteComponent_;