/** Only the writer: the package's own entries load a parser that needs a DOM or another package. */
declare module 'graphology-gexf/browser/writer.js' {
  import { write } from 'graphology-gexf';

  export default write;
}
