///<reference types="svelte" />
;
import type { RoleNode } from '../../graph/careerGraph';
import { getExplorer, getMessages } from '../kit/context';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import { rolesByName } from './roleSearch';
;

  interface Props {
    label: string;
    /** Ids of roles to leave out. */
    except?: readonly string[];
    onchoose: (role: RoleNode) => void;
  };function $$render() {

  
  
  
  

  let { label, except = [], onchoose }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('profileParts', profilePartsMessages);
  const uid = $props.id();
  const graph = $derived(explorer.graph);
  let query = $state('');
  let shown = $state(false);
  let at = $state(0);
  const found = $derived(shown ? rolesByName(graph, query, except) : []);
  const hint = (role: RoleNode) =>
    [graph?.families[role.lane]?.name, graph?.rungs[role.rank]?.name].filter(Boolean).join(', ');

  function choose(role: RoleNode | undefined) {
    if (!role) return;
    query = '';
    shown = false;
    onchoose(role);
  }
  function move(to: number) {
    shown = true;
    at = Math.max(0, Math.min(found.length - 1, to));
    document.getElementById(`${uid}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }
  function onkeydown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') move(shown ? at + 1 : 0);
    else if (event.key === 'ArrowUp') move(at - 1);
    else if (event.key === 'Enter') choose(found[at]);
    // Escape closes only the list.
    else if (event.key === 'Escape' && shown) shown = false;
    else return;
    event.preventDefault();
  }
;
async () => {

 { svelteHTML.createElement("div", { "class":`pick`,});
   { svelteHTML.createElement("label", { "for":`${uid}-input`,});label; }
   { svelteHTML.createElement("input", {                              "id":`${uid}-input`,"type":`text`,"role":`combobox`,"aria-expanded":found.length > 0,"aria-controls":`${uid}-list`,"aria-autocomplete":`list`,"aria-activedescendant":found[at] ? `${uid}-${at}` : undefined,"autocomplete":`off`,"spellcheck":`false`,"placeholder":messages.typeTitle,"bind:value":query,onkeydown,"oninput":() => {
      shown = true;
      at = 0;
    },"onclick":() => (shown = true),"onblur":() => (shown = false),});/*Ωignore_startΩ*/() => query = __sveltets_2_any(null);/*Ωignore_endΩ*/}
   { svelteHTML.createElement("ul", {      "id":`${uid}-list`,"role":`listbox`,"aria-label":label,});found.length > 0;
        for(let role of __sveltets_2_ensureArray(found)){let index = 1;role.id;
      
       { svelteHTML.createElement("li", {         "id":`${uid}-${index}`,"role":`option`,"aria-selected":index === at,"onpointerdown":(event) => {
          event.preventDefault();
          choose(role);
        },});
         { svelteHTML.createElement("span", { "dir":`auto`,});role.title; } { svelteHTML.createElement("span", { "class":`soft`,});hint(role); }
       }
    }
   }
  if(shown && found.length === 0){ { svelteHTML.createElement("p", { "role":`status`,});messages.noRoleNamed; }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const RolePick__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type RolePick__SvelteComponent_ = ReturnType<typeof RolePick__SvelteComponent_>;
/*Ωignore_endΩ*/export default RolePick__SvelteComponent_;