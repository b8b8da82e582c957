///<reference types="svelte" />
;
import type { Route } from '../../analysis/routes/routes';
import { getExplorer, getFigures, getMessages } from '../kit/context';
import { routesMessages } from '../../i18n/en/routes/messages';
import { ROUTE_COLUMNS, leastYears, lowestPayChange, stopIds, type RouteColumn } from './columns';
;

  interface Props {
    /** The sorted routes. */
    routes: readonly Route[];
    /** The stops of the chosen route, joined by spaces. */
    chosen: string;
    sort: RouteColumn['id'];
    onsort: (column: RouteColumn['id']) => void;
  };function $$render() {

  
  
  
  

  let { routes, chosen, sort, onsort }: Props = $props();
  const explorer = getExplorer();
  const messages = getMessages('routes', routesMessages);
  const { figure, shareText } = getFigures();

  function text(column: RouteColumn, route: Route): string {
    if (column.id === 'pay') {
      const stop = lowestPayChange(route);
      return stop ? shareText(stop.pay) || '–' : '–';
    }
    if (column.id === 'years') return leastYears(route)?.toString() ?? '–';
    const value = column.of(route);
    return value === undefined ? '–' : figure(value, 1);
  }
;
async () => {

 { svelteHTML.createElement("table", {});
   { svelteHTML.createElement("caption", { "class":`unseen`,});messages.caption; }
   { svelteHTML.createElement("thead", {});
     { svelteHTML.createElement("tr", {});
       { svelteHTML.createElement("th", { "scope":`col`,});messages.route; }
         for(let { id, descending } of __sveltets_2_ensureArray(ROUTE_COLUMNS)){id;
        const { name, means } = messages.columns[id];
         { svelteHTML.createElement("th", {       "scope":`col`,"aria-sort":sort === id ? (descending ? 'descending' : 'ascending') : undefined,"title":means,});
           { svelteHTML.createElement("button", {   "type":`button`,"onclick":() => onsort(id),});name; }
         }
      }
     }
   }
   { svelteHTML.createElement("tbody", {});
        for(let route of __sveltets_2_ensureArray(routes)){let index = 1;stopIds(route).join(' ');
      const stops = stopIds(route);
       { svelteHTML.createElement("tr", { });stops.join(' ') === chosen;
         { svelteHTML.createElement("th", { "scope":`row`,}); { svelteHTML.createElement("a", { "href":explorer.href({ route: stops }),});messages.numbered(index + 1); } }
           for(let column of __sveltets_2_ensureArray(ROUTE_COLUMNS)){column.id; { svelteHTML.createElement("td", {});text(column, route); }}
       }
    }
   }
 }


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
const Figures__SvelteComponent_ = __sveltets_2_fn_component($$render());
/*Ωignore_startΩ*/type Figures__SvelteComponent_ = ReturnType<typeof Figures__SvelteComponent_>;
/*Ωignore_endΩ*/export default Figures__SvelteComponent_;