// A line on the terminal while work takes longer than a second; a thread of its own, for the work blocks this one.
import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

const thread = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { writeSync } = require('node:fs');
  let seconds = 0;
  setInterval(() => {
    seconds += 1;
    writeSync(workerData.descriptor, '\\r\\x1b[K' + workerData.label + ' … ' + seconds + ' s');
  }, 1000);
`;

const millisecondsInSecond = 1_000;

/** Shows the line until the returned function is called, which takes it away again. */
export function showProgress(label: string, descriptor: number): () => Promise<void> {
  const startedAt = performance.now();
  const worker = new Worker(thread, { eval: true, workerData: { label, descriptor } });
  worker.unref();
  return async () => {
    await worker.terminate();
    if (performance.now() - startedAt > millisecondsInSecond) writeSync(descriptor, '\r\x1b[K');
  };
}
