///<reference types="svelte" />
;
import type { RoleNode } from '../../graph/careerGraph';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { ladderMessages } from '../../i18n/en/ladder/messages';
function $$render() {

  
  
  

  const explorer = getExplorer();
  const messages = getMessages('ladder', ladderMessages);
  const { payLine } = getFigures();
  const graph = $derived(explorer.graph);
  const rungs = $derived(
    [...(graph?.rungs ?? [])]
      .map((rung, rank) => ({
        rung,
        roles: [...(graph?.roles.values() ?? [])]
          .filter((role) => role.rank === rank && explorer.shown.has(role.id))
          .sort((a, b) => a.lane - b.lane || a.title.localeCompare(b.title))
          .map((role) => ({ role, counts: countsOf(role.id) })),
      }))
      .filter(({ roles }) => roles.length > 0)
      .reverse(),
  );

  const DIRECTIONS = [
    { list: 'entryFrom', sign: '↓' },
    { list: 'advancementTo', sign: '↑' },
    { list: 'lateral', sign: '↔' },
  ] as const;
  function detailsOf(role: RoleNode): string {
    const ready = explorer.readiness?.get(role.id);
    const parts = [graph?.families[role.lane]?.name, payLine(role)];
    return [ready === undefined ? '' : messages.ready(ready), ...parts].filter(Boolean).join(' · ');
  }
  /** How many moves lead in each of the three directions. */
  function countsOf(id: string) {
    const neighbours = graph?.neighbours(id);
    return DIRECTIONS.map((direction) => ({ ...direction, count: neighbours?.[direction.list].length ?? 0 }));
  }
;
async () => {

 { svelteHTML.createElement("div", { "class":`list`,});
     for(let { rung, roles } of __sveltets_2_ensureArray(rungs)){rung.id;
     { svelteHTML.createElement("h2", {});rung.name; }
     { svelteHTML.createElement("ul", { "role":`list`,});
         for(let { role, counts } of __sveltets_2_ensureArray(roles)){role.id;
         { svelteHTML.createElement("li", {    });explorer.readiness;__sveltets_2_ensureType(String, Number, ` ${role.lane % 10} `);__sveltets_2_ensureType(String, Number, explorer.readiness?.get(role.id) ?? 0);
           { svelteHTML.createElement("a", {      ...__sveltets_2_empty({"data-role":role.id}),"href":explorer.href({ role: role.id, from: undefined, to: undefined }),"dir":`auto`,});role.title; }
           { svelteHTML.createElement("span", { "class":`soft details`,});detailsOf(role); }
           { svelteHTML.createElement("span", { "class":`soft counts`,});
               for(let { list, sign, count } of __sveltets_2_ensureArray(counts)){list;
              if(count > 0){ { svelteHTML.createElement("span", {      "class":list,"role":`img`,"aria-label":messages.ways[list](count),}); { svelteHTML.createElement("i", { "aria-hidden":`true`,});sign; }count; }}
            }
           }
         }
      }
     }
  }
  if(rungs.length === 0){ { svelteHTML.createElement("p", {});messages.nothingPasses; }}
 }


};
return { props: {} as Record<string, never>, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const LadderList__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type LadderList__SvelteComponent_ = ReturnType<typeof LadderList__SvelteComponent_>;
/*Ωignore_endΩ*/export default LadderList__SvelteComponent_;