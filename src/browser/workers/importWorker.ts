/** The worker's side of `ImportWorkerClient`. */
import { expose } from 'comlink';
import { LadderReader } from './importFiles';

expose(LadderReader);
