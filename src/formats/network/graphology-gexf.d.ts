/** The writer alone: the package's own entries load a parser that needs a DOM, or one of its own. */
declare module 'graphology-gexf/browser/writer.js' {
  import { write } from 'graphology-gexf';

  export default write;
}
