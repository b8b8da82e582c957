///<reference types="svelte" />
;
import type { Mention } from '../../formats/redact/redact';
import { embedCodeMessages } from '../../i18n/en/embed-code/messages';
import { getMessages } from '../kit/context';
;

  interface Props {
    mentions: readonly Mention[];
  };function $$render() {

  
  
  

  let { mentions }: Props = $props();
  const messages = getMessages('embedCode', embedCodeMessages);
  /** The number of examples to show. */
  const MAX_EXAMPLES = 3;
;
async () => {

 { svelteHTML.createElement("div", { "role":`status`,});
   { svelteHTML.createElement("p", {});messages.mentions(mentions.length); }
   { svelteHTML.createElement("ul", {});
       for(let mention of __sveltets_2_ensureArray((mentions.slice(0, MAX_EXAMPLES)))){mention;
       { svelteHTML.createElement("li", {}); { svelteHTML.createElement("code", {});mention.path; }  { svelteHTML.createElement("span", { "dir":`auto`,});mention.words; } }
    }
    if(mentions.length > MAX_EXAMPLES){ { svelteHTML.createElement("li", {});messages.moreMentions(mentions.length - MAX_EXAMPLES); }}
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Mentions__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Mentions__SvelteComponent_ = ReturnType<typeof Mentions__SvelteComponent_>;
/*Ωignore_endΩ*/export default Mentions__SvelteComponent_;