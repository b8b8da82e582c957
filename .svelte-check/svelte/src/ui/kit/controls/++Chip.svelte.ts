///<reference types="svelte" />
;;
  interface Props {
    text: string;
    /** The accessible name of the remove button: "Remove the filter Quality". */
    label: string;
    onremove: () => void;
  };function $$render() {


  let { text, label, onremove }: Props = $props();
;
async () => {

 { svelteHTML.createElement("button", {      "type":`button`,"aria-label":label,"onclick":onremove,}); { svelteHTML.createElement("span", { "dir":`auto`,});text; }  { svelteHTML.createElement("span", { "aria-hidden":`true`,});  } }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Chip__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Chip__SvelteComponent_ = ReturnType<typeof Chip__SvelteComponent_>;
/*Ωignore_endΩ*/export default Chip__SvelteComponent_;