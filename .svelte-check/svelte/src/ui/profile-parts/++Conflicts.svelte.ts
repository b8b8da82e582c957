///<reference types="svelte" />
;
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import { keyed } from '../kit/keyed';
import Section from '../kit/text/Section.svelte';
import { conflictName, conflictSource, conflictValue } from './conflictMessages';
;

  interface Props {
    desk: ProfileEditor;
  };function $$render() {

  
  
  
  
  
  

  let { desk }: Props = $props();
  const explorer = getExplorer();
  const { conflicts: messages } = getMessages('profileParts', profilePartsMessages);
  const about = $derived(
    desk.person && {
      graph: explorer.graph,
      person: desk.person,
      side: desk.side,
      language: explorer.language,
    },
  );
;
async () => {

if(about && desk.conflicts.length > 0){
   { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: {   children:() => { return __sveltets_2_any(0); },"title":messages.title,"note":desk.conflicts.length.toString(),}});
     { svelteHTML.createElement("p", {});messages.note; }
       for(let { path, mine, theirs } of __sveltets_2_ensureArray(desk.conflicts)){path.join('/');
       { svelteHTML.createElement("fieldset", {});
         { svelteHTML.createElement("legend", { "dir":`auto`,});conflictName(path, about); }
           for(let { key, item } of __sveltets_2_ensureArray((keyed([mine, ...theirs], ({ value }) => JSON.stringify(value))))){key;
           { svelteHTML.createElement("button", {   "type":`button`,"onclick":() => desk.settle(path, item.value),});
             { svelteHTML.createElement("span", {   "class":`value`,"dir":`auto`,});conflictValue(path, item.value, about); }
             { svelteHTML.createElement("span", { "class":`soft`,});conflictSource(item, item === mine, about); }
           }
        }
       }
    }
   Section}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Conflicts__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Conflicts__SvelteComponent_ = ReturnType<typeof Conflicts__SvelteComponent_>;
/*Ωignore_endΩ*/export default Conflicts__SvelteComponent_;