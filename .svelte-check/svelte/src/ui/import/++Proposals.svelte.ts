///<reference types="svelte" />
;
import { getMessages } from '../kit/context';
import { importMessages } from '../../i18n/en/import/messages';
import type { LadderDocument } from '../../model/ladder/ladder';
import type { Proposal } from '../../model/ladder/proposal';
import type { Intake } from '../../state/import/LadderImport.svelte';
import Button from '../kit/controls/Button.svelte';
import Fold from '../kit/controls/Fold.svelte';
;

  interface Props {
    intake: Intake;
    document: LadderDocument;
    proposals: readonly Proposal[];
  };;

  type Kind = Proposal['kind'];;function $$render() {

  
  
  
  
  
  
  

  let { intake, document, proposals }: Props = $props();
  const messages = getMessages('import', importMessages);

  /** In the order of their effect on the drawing. */
  const KINDS: readonly Kind[] = [
    'levels',
    'families',
    'scale',
    'sameRole',
    'alias',
    'level',
    'family',
    'move',
  ];
  const groups = $derived(
    KINDS.map((kind) => ({ kind, list: proposals.filter((one) => one.kind === kind) })).filter(
      ({ list }) => list.length > 0,
    ),
  );
  /** Proposals that the import has already applied: the reader can replace them. */
  const isApplied = (kind: Kind) => kind === 'level' || kind === 'family';
  const isTaken = (proposal: Proposal) => intake.acceptedAs(proposal) !== undefined;
  const allTaken = $derived(proposals.every((one) => isApplied(one.kind) || isTaken(one)));
  const MAX_LISTED = 200;

  function take(list: readonly Proposal[], on: boolean) {
    void intake.accept(
      list
        .filter(({ kind }) => !isApplied(kind))
        .map((proposal) => ({ proposal, as: on ? proposal : undefined })),
    );
  }
  function place(proposal: Proposal, value: string) {
    if (proposal.kind !== 'level' && proposal.kind !== 'family') return;
    void intake.accept([{ proposal, as: value === proposal.value ? undefined : { ...proposal, value } }]);
  }
  function placedAt(proposal: Proposal): string {
    const as = intake.acceptedAs(proposal) ?? proposal;
    return as.kind === 'level' || as.kind === 'family' ? as.value : '';
  }
;
async () => {

 { svelteHTML.createElement("p", { "class":`lead`,});
  messages.proposalsNote;
  if(!proposals.every(({ kind }) => isApplied(kind))){
     { const $$_nottuB1C = __sveltets_2_ensureComponent(Button); new $$_nottuB1C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => take(proposals, !allTaken),}});allTaken ? messages.acceptNone : messages.acceptAll;  Button}
  }
 }
   for(let { kind, list } of __sveltets_2_ensureArray(groups)){kind;
  const taken = list.filter(isTaken).length;
   { const $$_dloF0C = __sveltets_2_ensureComponent(Fold); const $$_dloF0 = new $$_dloF0C({ target: __sveltets_2_any(), props: { children:() => { return __sveltets_2_any(0); },"eager":false,summary:() => { async ()/*Ωignore_positionΩ*/ => {
       { svelteHTML.createElement("span", {});messages.kinds[kind](list.length); }
       { svelteHTML.createElement("span", {  "class":`soft`,});isApplied(kind)
          ? taken > 0
            ? messages.changed(taken)
            : ''
          : taken === list.length
            ? messages.allAccepted
            : taken > 0
              ? messages.accepted(taken)
              : ''; }
    };return __sveltets_2_any(0)},}});/*Ωignore_startΩ*/const {summary} = $$_dloF0.$$prop_def;/*Ωignore_endΩ*/
    
    if(!isApplied(kind) && list.length > 1){
       { svelteHTML.createElement("p", {});
         { const $$_nottuB2C = __sveltets_2_ensureComponent(Button); new $$_nottuB2C({ target: __sveltets_2_any(), props: {    children:() => { return __sveltets_2_any(0); },"look":`text`,"onclick":() => take(list, taken < list.length),}});taken < list.length ? messages.acceptThese(list.length) : messages.acceptNoneOfThese;  Button}
       }
    }
     { svelteHTML.createElement("ul", {});
         for(let proposal of __sveltets_2_ensureArray((list.slice(0, MAX_LISTED)))){proposal;
         { svelteHTML.createElement("li", {});
          if(isApplied(kind)){
             { svelteHTML.createElement("label", { "class":`place`,});
               { svelteHTML.createElement("span", { "dir":`auto`,});messages.proposal(proposal, document); }
               { svelteHTML.createElement("select", {     "value":placedAt(proposal),"onchange":({ currentTarget: { value } }) => place(proposal, value),});
                   for(let { id, name } of __sveltets_2_ensureArray(kind === 'level' ? document.levels : document.families)){id;
                   { svelteHTML.createElement("option", { "value":id,});name; }
                }
               }
             }
          }else{
             { svelteHTML.createElement("label", {});
               { svelteHTML.createElement("input", {       "type":`checkbox`,"checked":isTaken(proposal),"onchange":({ currentTarget: { checked } }) => take([proposal], checked),});}
               { svelteHTML.createElement("span", { "dir":`auto`,});messages.proposal(proposal, document); }
             }
          }
         }
      }
     }
    if(list.length > MAX_LISTED){ { svelteHTML.createElement("p", {});messages.moreOfKind(list.length - MAX_LISTED); }}
   Fold}
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Proposals__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Proposals__SvelteComponent_ = ReturnType<typeof Proposals__SvelteComponent_>;
/*Ωignore_endΩ*/export default Proposals__SvelteComponent_;