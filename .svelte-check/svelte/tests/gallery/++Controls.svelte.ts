///<reference types="svelte" />
;
import Button from '../../src/ui/kit/controls/Button.svelte';
import Chip from '../../src/ui/kit/controls/Chip.svelte';
import Fold from '../../src/ui/kit/controls/Fold.svelte';
import Notice from '../../src/ui/kit/controls/Notice.svelte';
import Tabs from '../../src/ui/kit/controls/Tabs.svelte';
import Row from '../../src/ui/kit/layout/Row.svelte';
import Steps from '../../src/ui/kit/roles/Steps.svelte';
import Section from '../../src/ui/kit/text/Section.svelte';
function $$render() {

  
  
  
  
  
  
  
  

  const nothing = () => undefined;
  const scale = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id }));
;
async () => {

 { svelteHTML.createElement("div", {});
   { const $$_woR1C = __sveltets_2_ensureComponent(Row); new $$_woR1C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },}});
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":nothing,}});  Button}
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`main`,"onclick":nothing,}});  Button}
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":nothing,}});  Button}
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"pressed":true,"onclick":nothing,}});  Button}
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"disabled":true,"onclick":nothing,}});  Button}
     { const $$_pihC2C = __sveltets_2_ensureComponent(Chip); new $$_pihC2C({ target: __sveltets_2_any(), props: {      "text":`A filter`,"label":`Remove`,"onremove":nothing,}});}
   Row}
   { const $$_sbaT1C = __sveltets_2_ensureComponent(Tabs); new $$_sbaT1C({ target: __sveltets_2_any(), props: {     "label":`Views`,"tabs":[
      { name: 'Gap', href: '#a', current: true },
      { name: 'Routes', href: '#b', current: false },
    ],}});}
   { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclose":nothing,}});  Notice}
   { const $$_ecitoN1C = __sveltets_2_ensureComponent(Notice); new $$_ecitoN1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"tone":`fault`,"onclose":nothing,}});   Notice}
   { const $$_noitceS1C = __sveltets_2_ensureComponent(Section); new $$_noitceS1C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":`A section`,"note":`with a note`,}});
     { svelteHTML.createElement("p", {});    { svelteHTML.createElement("a", { "href":`#c`,});  }   { svelteHTML.createElement("small", {});  }  }
     { const $$_dloF2C = __sveltets_2_ensureComponent(Fold); const $$_dloF2 = new $$_dloF2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },summary:() => { async ()/*Ωignore_positionΩ*/ => {  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF2.$$prop_def;/*Ωignore_endΩ*/  Fold}
     { const $$_dloF2C = __sveltets_2_ensureComponent(Fold); const $$_dloF2 = new $$_dloF2C({ target: __sveltets_2_any(), props: {children:() => { return __sveltets_2_any(0); },"open":true,summary:() => { async ()/*Ωignore_positionΩ*/ => {  };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF2.$$prop_def;/*Ωignore_endΩ*/  Fold}
     { svelteHTML.createElement("p", {});
       { const $$_spetS3C = __sveltets_2_ensureComponent(Steps); new $$_spetS3C({ target: __sveltets_2_any(), props: {     scale,"held":1,"asked":3,}});}
       { const $$_spetS3C = __sveltets_2_ensureComponent(Steps); new $$_spetS3C({ target: __sveltets_2_any(), props: {     scale,"held":3,"asked":2,}});}
       { const $$_spetS3C = __sveltets_2_ensureComponent(Steps); new $$_spetS3C({ target: __sveltets_2_any(), props: {     scale,"held":0,"asked":4,}});}
     }
   Section}
 }


};
return { props: {} as Record<string, never>, exports: {}, bindings: "", slots: {}, events: {} }}
const Controls__SvelteComponent_ = __sveltets_2_isomorphic_component(__sveltets_2_with_any_event($$render()));
/*Ωignore_startΩ*/type Controls__SvelteComponent_ = InstanceType<typeof Controls__SvelteComponent_>;
/*Ωignore_endΩ*/export default Controls__SvelteComponent_;