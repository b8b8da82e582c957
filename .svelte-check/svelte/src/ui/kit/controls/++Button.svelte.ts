///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
;

  interface Props {
    /**
     * `framed` is the default, `main` the primary action, `text` a button within a line of text, `close` the
     * button that closes its panel.
     */
    look?: 'framed' | 'main' | 'text' | 'close';
    /** The accessible name, if the visible content is a symbol. */
    label?: string;
    /** The state of a toggle button. */
    pressed?: boolean;
    disabled?: boolean;
    onclick?: () => void;
    children?: Snippet;
  };function $$render() {

  

  let { look = 'framed', label, pressed, disabled = false, onclick, children }: Props = $props();
;
async () => {

 { svelteHTML.createElement("button", {         "type":`button`,"class":look,"aria-label":label,"aria-pressed":pressed,disabled,onclick,});
  if(look === 'close'){ }else{;__sveltets_2_ensureSnippet(children?.());}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Button__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Button__SvelteComponent_ = ReturnType<typeof Button__SvelteComponent_>;
/*Ωignore_endΩ*/export default Button__SvelteComponent_;