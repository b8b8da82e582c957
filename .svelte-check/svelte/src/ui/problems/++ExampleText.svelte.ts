///<reference types="svelte" />
;;
  interface Props {
    heading: string;
    text: string;
    /** The text to compare with: lines it does not have are highlighted. */
    other: string;
    tone: 'wrong' | 'right';
  };function $$render() {


  let { heading, text, other, tone }: Props = $props();
  const lines = $derived(text.split('\n'));
  const shared = $derived(new Set(other.split('\n')));
;
async () => {

 { svelteHTML.createElement("figure", { "class":tone,});
   { svelteHTML.createElement("figcaption", {});heading; }
   { svelteHTML.createElement("pre", { "dir":`ltr`,}); { svelteHTML.createElement("code", { });    for(let line of __sveltets_2_ensureArray(lines)){let at = 1;at; { svelteHTML.createElement("span", { });!shared.has(line);line || ' '; }} } }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const ExampleText__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type ExampleText__SvelteComponent_ = ReturnType<typeof ExampleText__SvelteComponent_>;
/*Ωignore_endΩ*/export default ExampleText__SvelteComponent_;