///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { importMessages } from '../../i18n/en/import/messages';
import type { LongColumn, Mapping } from '../../formats/spreadsheet/columns';
import { COLUMN_CHOICES, type TablePreview } from '../../formats/spreadsheet/tablePreview';
;

  interface Props {
    tables: readonly TablePreview[];
    mapping: Mapping;
    /**
     * The meaning of a column, by its heading; null leaves the column out, undefined restores its default meaning.
     */
    onmap: (heading: string, meaning: LongColumn | null | undefined) => void;
  };function $$render() {

  
  
  
  

  let { tables, mapping, onmap }: Props = $props();
  const messages = getMessages('import', importMessages);
  const BY_NAME = '';
  const NOTHING = 'nothing';
  const nameOf = (meaning: LongColumn | null | undefined) =>
    meaning ? messages.columns[meaning] : undefined;

  function chosen(heading: string): string {
    return Object.hasOwn(mapping, heading) ? (mapping[heading] ?? NOTHING) : BY_NAME;
  }
  function choose(heading: string, value: string) {
    const column = COLUMN_CHOICES.find((one) => one === value);
    onmap(heading, value === NOTHING ? null : column);
  }
;
async () => {

   for(let table of __sveltets_2_ensureArray(tables)){table.file;
  
  
   { svelteHTML.createElement("div", {       "class":`scroll`,"role":`group`,"aria-label":table.file,"tabindex":0,});
     { svelteHTML.createElement("table", {});
       { svelteHTML.createElement("caption", { "dir":`auto`,});
        messages.shapeOf(table.file, messages.shapes[table.shape ?? 'none']);
       }
       { svelteHTML.createElement("thead", {});
         { svelteHTML.createElement("tr", {});
             for(let { column, text, meaning } of __sveltets_2_ensureArray(table.headings)){column;
             { svelteHTML.createElement("th", { "scope":`col`,});
               { svelteHTML.createElement("span", { "dir":`auto`,});text; }
               { svelteHTML.createElement("select", {       "aria-label":messages.meaningOf(text),"value":chosen(text),"onchange":({ currentTarget: { value } }) => choose(text, value),});
                 { svelteHTML.createElement("option", { "value":BY_NAME,});nameOf(meaning) ?? messages.columnNotRead; }
                 { svelteHTML.createElement("option", { "value":NOTHING,});messages.leaveOut; }
                   for(let choice of __sveltets_2_ensureArray(COLUMN_CHOICES)){choice;
                   { svelteHTML.createElement("option", { "value":choice,});messages.columns[choice]; }
                }
               }
             }
          }
         }
       }
       { svelteHTML.createElement("tbody", {});
        
           for(let row of __sveltets_2_ensureArray(table.sample)){row;
           { svelteHTML.createElement("tr", {});
               for(let { column } of __sveltets_2_ensureArray(table.headings)){column; { svelteHTML.createElement("td", { "dir":`auto`,});row[column] ?? ''; }}
           }
        }
       }
     }
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Columns__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Columns__SvelteComponent_ = ReturnType<typeof Columns__SvelteComponent_>;
/*Ωignore_endΩ*/export default Columns__SvelteComponent_;