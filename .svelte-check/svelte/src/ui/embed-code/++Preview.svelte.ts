///<reference types="svelte" />
;
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { embedCodeMessages } from '../../i18n/en/embed-code/messages';
import { getMessages } from '../kit/context';
;

  interface Props {
    /** The attributes of the element; undefined removes one. */
    settings: readonly (readonly [name: string, value: string | undefined])[];
    /** The document itself, if no host serves it. */
    data: unknown;
    /** The base URL of the element's script. */
    base: string;
  };function $$render() {

  
  
  
  

  let { settings, data, base }: Props = $props();
  const messages = getMessages('embedCode', embedCodeMessages);
  // The page does not bundle the element: the preview loads it as an embedding page does.
  const loading = untrack(() => import(/* @vite-ignore */ new URL('career-ladder.js', base).href));

  const preview: Attachment<HTMLElement> = (place) => {
    const element = document.createElement('career-ladder');
    element.setAttribute('loading', 'eager');
    $effect(() => {
      for (const [name, value] of settings) {
        if (value === undefined) element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
    });
    $effect(() => {
      // Setting the property reloads the ladder, even if it is equal.
      if (Reflect.get(element, 'data') !== data) Reflect.set(element, 'data', data);
    });
    place.append(element);
    return () => element.remove();
  };
;
async () => {

 { svelteHTML.createElement("h3", {});messages.preview; }
   { 
   { svelteHTML.createElement("p", { "role":`status`,});messages.previewLoading; }
try { await (loading);} catch($$_e) { 
   { svelteHTML.createElement("p", { "role":`status`,});messages.previewFailed; }
}}
 { svelteHTML.createElement("div", { [Symbol("@attach")]:preview,}); }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Preview__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Preview__SvelteComponent_ = ReturnType<typeof Preview__SvelteComponent_>;
/*Ωignore_endΩ*/export default Preview__SvelteComponent_;