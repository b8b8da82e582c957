///<reference types="svelte" />
;
import type { Snippet } from 'svelte';
import { teamMessages } from '../../i18n/en/team/messages';
import Button from '../kit/controls/Button.svelte';
import { getMessages } from '../kit/context';
function $$render<T>() {

  
  
  
  

  interface Props {
    list: readonly T[];
    /** What the list contains, for screen readers. */
    label: string;
    key: (item: T) => string;
    item: Snippet<[T]>;
  }
  let { list, label, key, item }: Props = $props();
  const messages = getMessages('team', teamMessages);
  const FIRST = 12;
  let all = $state(false);
  // A button that only reveals two rows would take as much space as the rows.
  const shown = $derived(all || list.length <= FIRST + 2 ? list : list.slice(0, FIRST));
;
async () => {

 { svelteHTML.createElement("ul", {   "role":`list`,"aria-label":label,});
     for(let one of __sveltets_2_ensureArray(shown)){key(one); { svelteHTML.createElement("li", {});;__sveltets_2_ensureSnippet(item(one)); }}
 }
if(list.length > FIRST + 2){
   { svelteHTML.createElement("p", {});
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {      children:() => { return __sveltets_2_any(0); },"look":`text`,"label":messages.of(all ? messages.fewer : messages.all(list.length), label),"onclick":() => (all = !all),}});all ? messages.fewer : messages.all(list.length);  Button}
   }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
class __sveltets_Render<T> {
    props(): ReturnType<typeof $$render<T>>['props'] { return null as any; }
    events(): ReturnType<typeof $$render<T>>['events'] { return null as any; }
    slots(): ReturnType<typeof $$render<T>>['slots'] { return null as any; }
    bindings() { return __sveltets_$$bindings(''); }
    exports() { return {}; }
}

interface $$IsomorphicComponent {
    new <T>(options: import('svelte').ComponentConstructorOptions<ReturnType<__sveltets_Render<T>['props']>>): import('svelte').SvelteComponent<ReturnType<__sveltets_Render<T>['props']>, ReturnType<__sveltets_Render<T>['events']>, ReturnType<__sveltets_Render<T>['slots']>> & { $$bindings?: ReturnType<__sveltets_Render<T>['bindings']> } & ReturnType<__sveltets_Render<T>['exports']>;
    <T>(internal: unknown, props: ReturnType<__sveltets_Render<T>['props']> & {}): ReturnType<__sveltets_Render<T>['exports']>;
    z_$$bindings?: ReturnType<__sveltets_Render<any>['bindings']>;
}
const More__SvelteComponent_: $$IsomorphicComponent = null as any;
/*Ωignore_startΩ*/type More__SvelteComponent_<T> = InstanceType<typeof More__SvelteComponent_<T>>;
/*Ωignore_endΩ*/export default More__SvelteComponent_;