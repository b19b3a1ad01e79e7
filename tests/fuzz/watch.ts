import { Worker } from 'node:worker_threads';

/**
 * Ends the process when a case never ends: nothing inside the same thread could.
 * @param limit ms between two beats
 * @returns `beat`, to be called before each case, and `stop`
 */
export function watchOver(limit: number): { beat(): void; stop(): Promise<number> } {
  const count = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(
    `const { workerData: { count, limit } } = require('node:worker_threads');
     const { writeSync } = require('node:fs');
     let last = 0;
     setInterval(() => {
       const now = Atomics.load(count, 0);
       if (now > 0 && now === last) {
         writeSync(2, 'case ' + now + ' has not ended in ' + limit + ' ms\\n');
         process.kill(process.pid, 'SIGKILL');
       }
       last = now;
     }, limit);`,
    { eval: true, workerData: { count, limit } },
  );
  worker.unref();
  return { beat: () => void Atomics.add(count, 0, 1), stop: () => worker.terminate() };
}
