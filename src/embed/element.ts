/** The script of `<career-ladder>`, served with the product's page and its ladders. */
import { define } from './CareerLadder';

const base = new URL('./', import.meta.url).href;
define({ base, page: base });
