///<reference types="svelte" />
;
import type { GapFigures, SkillGap } from '../../../analysis/gap/gap';
import type { CareerGraph } from '../../../graph/careerGraph';
import { getExplorer, getFigures, getMessages } from '../context';
import { controlsMessages } from '../../../i18n/en/controls/messages';
;

  interface Props {
    figures: GapFigures;
    /** Retention reverses the question of readiness: how much of what is held today stays in use. */
    of?: 'readiness' | 'retention';
    /** Skills without a rating. They count as 0, which differs from a rating of "not yet". */
    unrated?: ReadonlySet<string> | undefined;
    /** The graph with the skills and steps; the shown ladder by default. */
    graph?: CareerGraph | undefined;
  };function $$render() {

  
  
  
  

  let { figures, of = 'readiness', unrated, graph: given }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('controls', controlsMessages);
  const { figure, percent, stepName } = getFigures();
  const sums = $derived(messages.sums[of]);
  const steps = $derived(of === 'readiness');
  function levels({ skill, held, asked, class: kind }: SkillGap) {
    if (kind === 'notApplicable') return messages.leftOut;
    if (held >= asked) return stepName(scale, asked);
    const [now, then] = [
      unrated?.has(skill) ? messages.notRated : stepName(scale, held),
      stepName(scale, asked),
    ];
    return (steps ? [now, then] : [then, now]).join(' → ');
  }
  const graph = $derived(given ?? explorer.graph);
  const scale = $derived(graph?.document.scale ?? []);
  const rows = $derived(figures.skills.filter(({ asked }) => asked > 0));
;
async () => {

 { svelteHTML.createElement("table", {});
   { svelteHTML.createElement("caption", {});sums.caption; }
   { svelteHTML.createElement("thead", {});
     { svelteHTML.createElement("tr", {});
       { svelteHTML.createElement("th", { "scope":`col`,});messages.skill; }
      if(steps){ { svelteHTML.createElement("th", { "scope":`col`,});messages.steps; }}
       { svelteHTML.createElement("th", { "scope":`col`,});sums.part; }
       { svelteHTML.createElement("th", { "scope":`col`,});sums.rest; }
     }
   }
   { svelteHTML.createElement("tbody", {});
       for(let row of __sveltets_2_ensureArray(rows)){row.skill;
      const { skill, step, contribution, shortfall } = row;
       { svelteHTML.createElement("tr", {});
         { svelteHTML.createElement("th", {   "scope":`row`,"dir":`auto`,});
          graph?.skills.get(skill)?.name ?? skill;
           { svelteHTML.createElement("span", {});levels(row); }
         }
        if(steps){ { svelteHTML.createElement("td", {});step > 0 ? figure(step, 2) : ''; }}
         { svelteHTML.createElement("td", {});percent(contribution, false, 1); }
         { svelteHTML.createElement("td", {});step > 0 ? percent(shortfall, false, 1) : ''; }
       }
    }
   }
   { svelteHTML.createElement("tfoot", {});
     { svelteHTML.createElement("tr", {});
       { svelteHTML.createElement("th", { "scope":`row`,});messages.together; }
      if(steps){ { svelteHTML.createElement("td", {});figure(figures.steps, 2); }}
       { svelteHTML.createElement("td", {});percent(figures.readiness, false, 1); }
       { svelteHTML.createElement("td", {});percent(1 - figures.readiness, false, 1); }
     }
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const SkillSums__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type SkillSums__SvelteComponent_ = ReturnType<typeof SkillSums__SvelteComponent_>;
/*Ωignore_endΩ*/export default SkillSums__SvelteComponent_;