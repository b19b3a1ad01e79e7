import { readdirSync, readFileSync } from 'node:fs';

const NS_PER_MS = 1e6;

/**
 * CPU time that the threads of a process have had, in ms: nanoseconds of the scheduler, since the ticks of
 * /proc/PID/stat are 10 ms. Threads that have ended are missing. Null where the system has no such files.
 */
export function threadsTime(pid: number): number | null {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const times = threads.map((thread) => {
      try {
        return Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
      } catch {
        // It ended between the two looks.
        return 0;
      }
    });
    return times.reduce((sum, time) => sum + time, 0) / NS_PER_MS;
  } catch {
    return null;
  }
}

/** Memory that only this process holds, in bytes; null where the system has no such files. */
export function privateMemory(pid: number): number | null {
  try {
    const lines = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB$/gm);
    return [...lines].reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
  } catch {
    return null;
  }
}

/** Is this a process of Chromium in which an extension runs? */
export function isExtensionProcess(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process');
  } catch {
    return false;
  }
}
