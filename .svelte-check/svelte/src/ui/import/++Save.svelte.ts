///<reference types="svelte" />
;
import type { CareerGraph } from '../../graph/careerGraph';
import { getMessages } from '../kit/context';
import { importMessages } from '../../i18n/en/import/messages';
import { WRITE_FORMATS, writeAs, type WriteFormat } from '../../formats/export/writers';
import type { ExportLoss } from '../../formats/exportResult';
import { exportLossText } from '../../i18n/en/exportLosses';
import { saveFiles } from '../../browser/files/saveFile';
import Button from '../kit/controls/Button.svelte';
import Section from '../kit/text/Section.svelte';
;

  interface Props {
    graph: CareerGraph;
  };function $$render() {

  
  
  
  
  
  
  
  
  

  let { graph }: Props = $props();
  const messages = getMessages('import', importMessages);
  let format = $state<WriteFormat>('yaml');
  let saved = $state.raw<{ name: string; leftOut: readonly ExportLoss[] }>();
  /** The number of examples of what a format cannot contain; further ones are similar. */
  const MAX_EXAMPLES = 12;

  async function save() {
    const { files, leftOut } = await writeAs(graph.document, format, graph);
    await saveFiles(graph.document.id, files);
    saved = { name: messages.writes[format], leftOut };
  }
;
async () => {

 { const $$_noitceS0C = __sveltets_2_ensureComponent(Section); new $$_noitceS0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"title":messages.save,}});
   { svelteHTML.createElement("p", { "class":`row`,});
     { svelteHTML.createElement("label", {});
       { svelteHTML.createElement("span", {});messages.as; }
       { svelteHTML.createElement("select", {   "bind:value":format,"onchange":() => (saved = undefined),});/*Ωignore_startΩ*/() => format = __sveltets_2_any(null);/*Ωignore_endΩ*/
           for(let id of __sveltets_2_ensureArray(WRITE_FORMATS)){id; { svelteHTML.createElement("option", { "value":id,});messages.writes[id]; }}
       }
     }
     { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"onclick":save,}});messages.saveAs; Button}
   }
   { svelteHTML.createElement("div", { "role":`status`,});
    if(saved){
       { svelteHTML.createElement("p", {});
        messages.saved(saved.name);
        saved.leftOut.length === 0 ? messages.holdsAll : messages.cannotHold(saved.leftOut.length);
       }
      if(saved.leftOut.length > 0){
         { svelteHTML.createElement("ul", {});
             for(let one of __sveltets_2_ensureArray((saved.leftOut.slice(0, MAX_EXAMPLES)))){one; { svelteHTML.createElement("li", { "dir":`auto`,});
              exportLossText(one, messages.leftOut);
             }}
          if(saved.leftOut.length > MAX_EXAMPLES){ { svelteHTML.createElement("li", {});
              messages.more(saved.leftOut.length - MAX_EXAMPLES);
             }}
         }
      }
    }
   }
 Section}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Save__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Save__SvelteComponent_ = ReturnType<typeof Save__SvelteComponent_>;
/*Ωignore_endΩ*/export default Save__SvelteComponent_;