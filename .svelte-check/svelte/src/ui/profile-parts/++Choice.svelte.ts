///<reference types="svelte" />
;;
  interface Props {
    /** The key for this choice; empty if it has none. */
    sign: string;
    name: string;
    words: string;
    chosen: boolean;
    /** Marks the choice for "not rated" as the current one if nothing was chosen. */
    quiet?: boolean;
    onchoose: () => void;
  };function $$render() {


  let { sign, name, words, chosen, quiet = false, onchoose }: Props = $props();
;
async () => {


 { svelteHTML.createElement("button", {     "type":`button`,"aria-pressed":chosen,"onclick":(event) => event.detail < 2 && onchoose(),});quiet;
   { svelteHTML.createElement("kbd", { "aria-hidden":`true`,});sign; }
   { svelteHTML.createElement("span", { "class":`text`,});
     { svelteHTML.createElement("b", { "dir":`auto`,});name; }
    if(words){ { svelteHTML.createElement("span", {   "class":`words`,"dir":`auto`,});words; }}
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Choice__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Choice__SvelteComponent_ = ReturnType<typeof Choice__SvelteComponent_>;
/*Ωignore_endΩ*/export default Choice__SvelteComponent_;