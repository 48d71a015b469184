/** Ends the process it belongs to, by the signal that is meant for it, when a job has used up its processor time: no work holds this thread up. */
import { workerData } from 'node:worker_threads';
import { processorTime } from './processor-time.ts';

/** Milliseconds of processor time at which the job has to be done; 0 while there is none. */
const end = workerData as Int32Array;
const everyMilliseconds = 200;

setInterval(() => {
  const [last = 0] = end;
  if (last > 0 && processorTime() > last) process.kill(process.pid, 'SIGXCPU');
}, everyMilliseconds);
