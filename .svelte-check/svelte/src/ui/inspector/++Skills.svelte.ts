///<reference types="svelte" />
;
import type { RoleNode } from '../../graph/careerGraph';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { inspectorMessages } from '../../i18n/en/inspector/messages';
import Section from '../kit/text/Section.svelte';
import SkillFold from '../kit/roles/SkillFold.svelte';
import { stepWording } from '../kit/roles/stepWording';
;

  interface Props {
    role: RoleNode;
  };function $$render() {

  
  
  
  
  
  

  let { role }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('inspector', inspectorMessages);
  const { stepName } = getFigures();
  const graph = $derived(explorer.graph);
  const scale = $derived(graph?.document.scale ?? []);
  const kinds = $derived(
    (['hard', 'soft'] as const).map((kind) => ({
      kind,
      asks: [...role.asks.values()].filter(({ skill }) => graph?.skills.get(skill)?.kind === kind),
    })),
  );
;
async () => {

   for(let { kind, asks } of __sveltets_2_ensureArray(kinds)){kind;
  if(asks.length > 0){
     { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages[kind],}});
         for(let ask of __sveltets_2_ensureArray(asks)){ask.skill;
        
         { const $$_dloFllikS1C = __sveltets_2_ensureComponent(SkillFold); new $$_dloFllikS1C({ target: __sveltets_2_any(), props: {       children:() => { return __sveltets_2_any(0); },"eager":false,"skill":ask.skill,"asked":ask.level,"text":stepName(scale, ask.level),}});
           { svelteHTML.createElement("p", { "dir":`auto`,});graph ? stepWording(graph, ask.skill, ask.level) : ''; }
          if(ask.note){ { svelteHTML.createElement("p", {   "class":`soft`,"dir":`auto`,});ask.note; }}
           { svelteHTML.createElement("p", { "class":`soft`,});
            messages.asked(ask);
             { svelteHTML.createElement("a", { "href":explorer.href({ skill: ask.skill }),});messages.whoElse; }
           }
         SkillFold}
      }
     Section}
  }
}
};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Skills__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Skills__SvelteComponent_ = ReturnType<typeof Skills__SvelteComponent_>;
/*Ωignore_endΩ*/export default Skills__SvelteComponent_;