///<reference types="svelte" />
;;
  interface Tab {
    name: string;
    href: string;
    current: boolean;
  };;
  interface Props {
    /** The accessible name of the group. */
    label: string;
    tabs: readonly Tab[];
  };function $$render() {



  let { label, tabs }: Props = $props();
;
async () => {


 { svelteHTML.createElement("nav", { "aria-label":label,});
     for(let { name, href, current } of __sveltets_2_ensureArray(tabs)){name;
     { svelteHTML.createElement("a", {  href,"aria-current":current ? 'page' : undefined,});name; }
  }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Tabs__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Tabs__SvelteComponent_ = ReturnType<typeof Tabs__SvelteComponent_>;
/*Ωignore_endΩ*/export default Tabs__SvelteComponent_;