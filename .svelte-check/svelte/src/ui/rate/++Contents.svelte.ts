///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { rateMessages } from '../../i18n/en/rate/messages';
import type { SkillKind } from '../profile-parts/lists';
;

  interface Props {
    kinds: readonly SkillKind[];
    rated: ReadonlySet<string>;
    /** The expanded skill. */
    open: string | undefined;
    onchoose: (skill: string) => void;
  };function $$render() {

  
  
  

  let { kinds, rated, open, onchoose }: Props = $props();
  const messages = getMessages('rate', rateMessages);
;
async () => {


 { svelteHTML.createElement("nav", { "aria-label":messages.groups,});
     for(let { kind, name, groups } of __sveltets_2_ensureArray(kinds)){kind;
     { svelteHTML.createElement("h2", {});name; }
     { svelteHTML.createElement("ul", { "role":`list`,});
         for(let group of __sveltets_2_ensureArray(groups)){group.key;
        const done = group.skills.filter(({ id }) => rated.has(id)).length;
        const goal = group.skills.find(({ id }) => !rated.has(id)) ?? group.skills[0];
         { svelteHTML.createElement("li", {});
           { svelteHTML.createElement("button", {       "type":`button`,"aria-current":group.skills.some(({ id }) => id === open) ? 'true' : undefined,"onclick":() => goal && onchoose(goal.id),}); { svelteHTML.createElement("span", { "dir":`auto`,});group.name || name; }
             { svelteHTML.createElement("span", { "class":`done`,});messages.doneOf(done, group.skills.length); } }
         }
      }
     }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Contents__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Contents__SvelteComponent_ = ReturnType<typeof Contents__SvelteComponent_>;
/*Ωignore_endΩ*/export default Contents__SvelteComponent_;