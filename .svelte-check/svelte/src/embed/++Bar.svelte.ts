///<reference types="svelte" />
;
import { getExplorer, getMessages } from '../ui/kit/context';
import { embedMessages } from '../i18n/en/embed/messages';
;

  interface Props {
    narrow: boolean;
    /** The address of the full product page, or "" if there is none. */
    page: string;
  };function $$render() {

  
  

  let { narrow, page }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('embed', embedMessages);
  const ladder = $derived(explorer.graph?.document);
  const lenses = $derived([
    { id: 'level', name: narrow ? messages.list : messages.ladder },
    { id: 'table', name: messages.table },
  ] as const);
;
async () => {

 { svelteHTML.createElement("header", { "part":`bar`,});
   { svelteHTML.createElement("h2", { "dir":`auto`,});ladder?.title;ladder?.edition ? ` · ${ladder.edition}` : ''; }
   { svelteHTML.createElement("nav", { "aria-label":messages.views,});
       for(let lens of __sveltets_2_ensureArray(lenses)){lens.id;
       { svelteHTML.createElement("a", {    "href":explorer.href({ lens: lens.id }),"aria-current":explorer.link.lens === lens.id ? 'page' : undefined,});lens.name; }
    }
   }
  
   { svelteHTML.createElement("span", { "class":`find`,});
       { const $$_value = await (import('../ui/find/Find.svelte'));{ const { default: Find } = $$_value;  { const $$_dniF2C = __sveltets_2_ensureComponent(Find); new $$_dniF2C({ target: __sveltets_2_any(), props: {  "keys":false,}});}}}
   }
  if(page !== ''){ { svelteHTML.createElement("a", {        "class":`whole`,"href":explorer.href({}),"target":`_blank`,"rel":`noopener`,});messages.wholePage; }}
  if(explorer.filtered){
       { const $$_value = await (import('../ui/find/Chips.svelte'));{ const { default: Chips } = $$_value;  { svelteHTML.createElement("div", { "class":`chips`,});
         { const $$_spihC2C = __sveltets_2_ensureComponent(Chips); new $$_spihC2C({ target: __sveltets_2_any(), props: {}});}
       }}}
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Bar__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Bar__SvelteComponent_ = ReturnType<typeof Bar__SvelteComponent_>;
/*Ωignore_endΩ*/export default Bar__SvelteComponent_;