///<reference types="svelte" />
;
import { getMessages, getFigures } from '../kit/context';
import { ladderMessages } from '../../i18n/en/ladder/messages';
import type { RoleNode } from '../../graph/careerGraph';
import { fitsWhole, largestTitleFont, measureText, textsUnderTitle } from '../../layout/level/cardText';
import type { CardBox } from '../../layout/level/types';
import type { Relation } from './relations';
;

  interface Props {
    role: RoleNode;
    box: CardBox;
    /** Scale of the drawing; sets the size of the text. */
    scale: number;
    lane: number;
    relation: Relation;
    dimmed: boolean;
    shade: number;
    /** Readiness for the role, 0 to 1, if the view shows it. */
    ready: number | undefined;
    current: boolean;
    /** Its family, level and moves as a sentence, for screen readers. */
    place: string;
    onopen: () => void;
    onpreview: (on: boolean) => void;
    onreach: () => void;
  };function $$render() {

  
  
  
  
  
  

  /** The smallest size of text on the screen, px. */
  const MIN_SIZE = 12;
  /** The size of text at full scale, px. */
  const FULL_SIZE = 15;
  /** The smallest size of a title whose longest word would break at the usual size, px. */
  const MIN_WHOLE_WORD = 9;
  /** Below this scale, a card shows only its title. */
  const FAR = 0.6;

  let {
    role,
    box,
    scale,
    lane,
    relation,
    dimmed,
    shade,
    ready,
    current,
    place,
    onopen,
    onpreview,
    onreach,
  }: Props = $props();
  const messages = getMessages('ladder', ladderMessages);
  const { payLine, yearsText } = getFigures();
  const needed = $derived(MIN_SIZE / scale);
  // Measured once for all scales.
  const fullTitle = $derived(measureText(role.title));
  const title = $derived(
    role.shortTitle !== undefined && !fitsWhole(fullTitle, box.height, needed) ? role.shortTitle : role.title,
  );
  const line = $derived(ready === undefined ? payLine(role) : messages.ready(ready));
  const years = $derived(yearsText(role.document?.experience));
  const texts = $derived([line, years].filter((text) => text !== ''));
  const measured = $derived({ title: measureText(title), texts: texts.map(measureText) });
  const maxFont = $derived(largestTitleFont(measured.title, box.height, MIN_WHOLE_WORD / scale));
  const linesBelow = $derived(
    scale < FAR
      ? 0
      : textsUnderTitle(measured.title, measured.texts, box.height, Math.max(FULL_SIZE, needed)),
  );
  // The label starts with the visible text, so that voice control finds the card by it.
  const label = $derived(
    [[title, ...texts].join(' '), ...(title === role.title ? [] : [role.title]), place].join('. '),
  );
;
async () => {

  { svelteHTML.createElement("button", {                              "type":`button`,"class":`card ${relation}`,...__sveltets_2_empty({"data-role":role.id}),"tabindex":current ? 0 : -1,"aria-label":label,"aria-pressed":relation === 'focus',"onclick":onopen,"onpointerenter":() => onpreview(true),"onpointerleave":() => onpreview(false),"onfocus":onreach,});dimmed;shade > 0;!role.document;__sveltets_2_ensureType(String, Number, `${box.x} `);__sveltets_2_ensureType(String, Number, `${box.y} `);__sveltets_2_ensureType(String, Number, `${box.width} `);__sveltets_2_ensureType(String, Number, `${box.height} `);__sveltets_2_ensureType(String, Number, ` ${lane % 10} `);__sveltets_2_ensureType(String, Number, `${maxFont} `);__sveltets_2_ensureType(String, Number, shade);
   { svelteHTML.createElement("span", {   "class":`title`,"dir":`auto`,});title; }
  if(linesBelow > 0){ { svelteHTML.createElement("span", { "class":`more`,});texts[0]; }}
  if(linesBelow > 1){ { svelteHTML.createElement("span", { "class":`more`,});texts[1]; }}
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Card__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Card__SvelteComponent_ = ReturnType<typeof Card__SvelteComponent_>;
/*Ωignore_endΩ*/export default Card__SvelteComponent_;