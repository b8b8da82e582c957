/** The worker's side of `LadderWorkerClient`. */
import { expose } from 'comlink';
import { CareerGraph } from '../../graph/careerGraph';
import type { LadderDocument } from '../../model/ladder/ladder';
import { LadderQueries } from './ladderQueries';

/** Built from a document, because a graph cannot be sent to a worker. */
class DocumentQueries extends LadderQueries {
  constructor(document: LadderDocument) {
    super(new CareerGraph(document));
  }
}
export type { DocumentQueries };

expose(DocumentQueries);
