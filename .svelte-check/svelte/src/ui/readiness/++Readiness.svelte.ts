///<reference types="svelte" />
;
import type { Growth } from '../../state/profile/Growth.svelte';
import Button from '../kit/controls/Button.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { readinessMessages } from '../../i18n/en/readiness/messages';
import { meMessages } from '../../i18n/en/me/messages';
import Section from '../kit/text/Section.svelte';
import MyMoves from './MyMoves.svelte';
import RolePick from '../profile-parts/RolePick.svelte';
import Target from './Target.svelte';
import RichText from '../kit/text/RichText.svelte';
import Column from '../kit/layout/Column.svelte';
;

  interface Props {
    growth: Growth;
  };function $$render() {
 const rateShort/*Ωignore_positionΩ*/ = (_: string, text: string)/*Ωignore_startΩ*/: ReturnType<import('svelte').Snippet>/*Ωignore_endΩ*/ => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("a", {    "href":explorer.href({ part: undefined, session: 'short' }),"onclick":() => growth.beginSession(),});text; }};return __sveltets_2_any(0)};
  
  
  
  
  
  
  
  
  
  
  

  let { growth }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('readiness', readinessMessages);
  const frame = getMessages('me', meMessages);
  const unrated = $derived(growth.standing?.unrated.length ?? 0);
  const rated = $derived(growth.standing?.held.size ?? 0);
  const chosen = $derived(growth.person?.targetRoles ?? []);
;
async () => {



 { const $$_nmuloC0C = __sveltets_2_ensureComponent(Column); new $$_nmuloC0C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
   { svelteHTML.createElement("h2", {});frame.tabs.stand; }
   { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.roleToday,}});
    if(growth.role){
       { svelteHTML.createElement("p", { "class":`row`,});
         { svelteHTML.createElement("a", {     "class":`name`,"href":explorer.href({ role: growth.role.id }),"dir":`auto`,});growth.role.title; }
         { const $$_nottuB3C = __sveltets_2_ensureComponent(Button); new $$_nottuB3C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => growth.setRole(undefined),}});messages.outside; Button}
       }
    }else{
       { svelteHTML.createElement("p", { "class":`soft`,});messages.noRole; }
    }
     { const $$_kciPeloR2C = __sveltets_2_ensureComponent(RolePick); new $$_kciPeloR2C({ target: __sveltets_2_any(), props: {       "label":growth.role ? messages.chooseAnother : messages.chooseRole,"except":growth.role ? [growth.role.id] : [],"onchoose":(role) => growth.setRole(role.id),}});}
   Section}

   { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.targets,}});
    if(rated === 0 && chosen.length > 0){
       { svelteHTML.createElement("p", { "class":`soft`,}); { const $$_txeThciR3C = __sveltets_2_ensureComponent(RichText); new $$_txeThciR3C({ target: __sveltets_2_any(), props: {    "text":messages.nothingRated,"part":rateShort,}});} }
    } else if (chosen.length > 0 && unrated > 0){
       { svelteHTML.createElement("p", { "class":`soft`,}); { const $$_txeThciR3C = __sveltets_2_ensureComponent(RichText); new $$_txeThciR3C({ target: __sveltets_2_any(), props: {    "text":messages.someUnrated,"part":rateShort,}});} }
    }
       for(let standing of __sveltets_2_ensureArray(growth.targets)){standing.role.id;
       { const $$_tegraT2C = __sveltets_2_ensureComponent(Target); new $$_tegraT2C({ target: __sveltets_2_any(), props: {     standing,"anyRated":rated > 0,"onremove":() => growth.removeTarget(standing.role.id),}});}
    }
     { svelteHTML.createElement("div", { "class":`add`,});
       { const $$_kciPeloR3C = __sveltets_2_ensureComponent(RolePick); new $$_kciPeloR3C({ target: __sveltets_2_any(), props: {       "label":chosen.length > 0 ? messages.addTarget : messages.firstTarget,"except":chosen,"onchoose":(role) => growth.addTarget(role.id),}});}
     }
   Section}

   { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.everyRole,}});
    if(rated > 0){
       { svelteHTML.createElement("p", { "class":`row`,});
         { svelteHTML.createElement("a", {    "class":`main`,"href":explorer.href({
            lens: 'level',
            shade: 'me',
            role: undefined,
            from: undefined,
            to: undefined,
          }),});messages.showOnLadder; }
         { svelteHTML.createElement("span", { "class":`soft`,});messages.shadedFrom(rated, unrated); }
       }
       { const $$_sevoMyM2C = __sveltets_2_ensureComponent(MyMoves); new $$_sevoMyM2C({ target: __sveltets_2_any(), props: { growth,}});}
    }else{
       { svelteHTML.createElement("p", { "class":`soft`,});
         { const $$_txeThciR3C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR3 = new $$_txeThciR3C({ target: __sveltets_2_any(), props: {  "text":messages.rateSome,part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("a", { "href":explorer.href({ part: undefined, session: undefined }),});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR3.$$prop_def;/*Ωignore_endΩ*/  RichText}
       }
    }
   Section}
 Column}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Readiness__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Readiness__SvelteComponent_ = ReturnType<typeof Readiness__SvelteComponent_>;
/*Ωignore_endΩ*/export default Readiness__SvelteComponent_;