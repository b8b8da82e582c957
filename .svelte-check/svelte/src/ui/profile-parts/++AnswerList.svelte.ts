///<reference types="svelte" />
;
import { tick, type Snippet } from 'svelte';
import type { SkillDocument } from '../../model/ladder/ladder';
import { NOT_APPLICABLE, ratingOf, type Answer } from '../../model/profile/profile';
import { answerAt } from '../../model/profile/answers';
import { withAnswers } from '../../state/profile/ratingEdits';
import type { ProfileEditor } from '../../state/profile/ProfileEditor.svelte';
import { getExplorer, getMessages } from '../kit/context';
import { answersMessages } from '../../i18n/en/answers/messages';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import { askedBy, type SkillKind } from './lists';
import SkillAnswer from './SkillAnswer.svelte';
import RichText from '../kit/text/RichText.svelte';
;

  interface Props {
    /** The editor of the side whose ratings are shown. */
    desk: ProfileEditor;
    /** A kind or group without a name has no heading. */
    kinds: readonly SkillKind[];
    /** The expanded skill. */
    open: string | undefined;
    /** Text beside the name of a kind. */
    about?: Snippet;
    /** More content for a skill, below its ratings. */
    below?: Snippet<[SkillDocument]>;
  };function $$render() {

  
  
  
  
  
  
  
  
  
  
  
  

  let { desk, kinds, open = $bindable(), about, below }: Props = $props()/*Ωignore_startΩ*/;open;/*Ωignore_endΩ*/;
  const messages = getMessages('profileParts', profilePartsMessages);
  const { answerText } = getMessages('answers', answersMessages);
  const graph = $derived(getExplorer().graph);
  const scale = $derived(graph?.document.scale ?? []);
  const order = $derived(kinds.flatMap(({ groups }) => groups.flatMap(({ skills }) => skills)));
  const answerOf = (skill: string) => desk.person && ratingOf(desk.person, skill)?.[desk.side];
  let list = $state.raw<HTMLElement>();
  let status = $state('');

  function say(skill?: string) {
    const done = order.filter(({ id }) => answerOf(id) !== undefined).length;
    const name = skill === undefined ? '' : (graph?.skills.get(skill)?.name ?? skill);
    const answer = skill === undefined ? [] : [messages.saidAnswer(name, answerText(scale, answerOf(skill)))];
    status = [...answer, messages.saidRated(done, order.length)].join(' ');
  }
  /** Expands a skill at the position of the one before, so that the reader's eye need not search for it. */
   async function goTo(skill: string | undefined): Promise<void> {
    if (skill === undefined) return;
    open = skill;
    await tick();
    const row = list?.querySelector<HTMLElement>(`[data-skill="${CSS.escape(skill)}"]`);
    row?.querySelector('button')?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'start' });
  }
  /** Shows the skills of an undo or redo. */
   function turned(skills: readonly string[]): void {
    const [only] = skills;
    if (skills.length === 1 && only !== undefined && order.some(({ id }) => id === only)) {
      say(only);
      void goTo(only);
    } else say();
  }
  function walk(from: string, by: number) {
    const at = order.findIndex(({ id }) => id === from);
    return goTo(order[Math.max(0, Math.min(order.length - 1, at + by))]?.id);
  }
  function rate(skill: string, answer: Answer | undefined) {
    desk.edit(withAnswers(new Map([[skill, answer]]), desk.side));
    say(skill);
  }
  function onkeydown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    // Keys in a field do not rate.
    if (event.target.closest('input, textarea, select')) return;
    const skill = event.target.closest<HTMLElement>('[data-skill]')?.dataset['skill'];
    const asked = askedBy(event.key, scale.length);
    if (skill === undefined || asked === undefined) return;
    event.preventDefault();
    if (asked.do === 'walk') void walk(skill, asked.by);
    else if (asked.do === 'clear') rate(skill, undefined);
    else {
      rate(skill, asked.do === 'setAside' ? NOT_APPLICABLE : answerAt(scale, asked.value));
      void walk(skill, 1);
    }
  }
  /** A first rating expands the next skill; a changed rating does not. */
  function chosen(skill: string, answer: Answer | undefined) {
    const isFirst = answer !== undefined && answerOf(skill) === undefined;
    rate(skill, answer);
    if (isFirst) void walk(skill, 1);
  }
;
async () => {

 { svelteHTML.createElement("p", {   "class":`unseen`,"role":`status`,});status; }
 { svelteHTML.createElement("p", { "class":`how`,});
   { const $$_txeThciR1C = __sveltets_2_ensureComponent(RichText); const $$_txeThciR1 = new $$_txeThciR1C({ target: __sveltets_2_any(), props: {  "text":messages.keys(Math.min(9, scale.length)),part:(_, text) => { async ()/*Ωignore_positionΩ*/ => { { svelteHTML.createElement("kbd", {});text; }};return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {part} = $$_txeThciR1.$$prop_def;/*Ωignore_endΩ*/  RichText}
 }

 { const $$_div0 = svelteHTML.createElement("div", {  onkeydown,});list = $$_div0;
     for(let { kind, name, groups } of __sveltets_2_ensureArray(kinds)){kind;
    if(name){ { svelteHTML.createElement("h2", {});name;;__sveltets_2_ensureSnippet(about?.()); }}
       for(let group of __sveltets_2_ensureArray(groups)){group.key;
      if(group.name){ { svelteHTML.createElement("h3", { "dir":`auto`,});group.name; }}
         for(let skill of __sveltets_2_ensureArray(group.skills)){skill.id;
         { const $$_rewsnAllikS1C = __sveltets_2_ensureComponent(SkillAnswer); new $$_rewsnAllikS1C({ target: __sveltets_2_any(), props: {         children:() => { return __sveltets_2_any(0); },desk,skill,"open":skill.id === open,"onopen":() => (open = skill.id),"onchoose":(answer) => chosen(skill.id, answer),}});
          ;__sveltets_2_ensureSnippet(below?.(skill));
         SkillAnswer}
      }
    }
  }
 }


};
return { props: {} as any as Props, exports: {} as any as { goTo: typeof goTo,turned: typeof turned }, bindings: __sveltets_$$bindings('open'), slots: {}, events: {} }}
const AnswerList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type AnswerList__SvelteComponent_ = ReturnType<typeof AnswerList__SvelteComponent_>;
/*Ωignore_endΩ*/export default AnswerList__SvelteComponent_;