import type { Driver } from '../../tests/e2e/drivers/driver.js';
import { pause } from './figures.js';
import { LONG_TASK } from './page-times.js';

/**
 * A task of the page's main thread in which code of ours ran; both in ms of the thread's own time: what else the machine
 * does while a task is on does not count.
 */
export interface OurTask {
  duration: number;
  /** How long of it our code was on the stack: in it, or in what it called. */
  ours: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  id?: string;
  ts: number;
  dur?: number;
  /** The part of `dur` in which the thread had a processor. */
  tdur?: number;
  args: {
    data?: {
      startTime?: number;
      timeDeltas?: number[];
      cpuProfile?: {
        nodes?: { id: number; parent?: number; callFrame: { url?: string } }[];
        samples?: number[];
      };
    };
  };
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler'];

/** In µs of the trace's clock. */
interface Stretch {
  from: number;
  to: number;
}

/** When the sampled thread had code of the extension on its stack. */
function ourStretches(events: readonly TraceEvent[], profile: TraceEvent): Stretch[] {
  const isOurs = new Map<number, boolean>();
  const samples: { at: number; node: number }[] = [];
  let now = profile.args.data?.startTime ?? profile.ts;
  for (const { name, pid, id, args } of events) {
    if (name !== 'ProfileChunk' || pid !== profile.pid || id !== profile.id) continue;
    for (const { id: node, parent, callFrame } of args.data?.cpuProfile?.nodes ?? [])
      isOurs.set(node, isOurs.get(parent ?? 0) || (callFrame.url ?? '').startsWith('chrome-extension://'));
    for (const [i, node] of (args.data?.cpuProfile?.samples ?? []).entries()) {
      now += args.data?.timeDeltas?.[i] ?? 0;
      samples.push({ at: now, node });
    }
  }
  // Some come late, with a negative step.
  samples.sort((a, b) => a.at - b.at);
  return samples.flatMap(({ at, node }, i) => (isOurs.get(node) ? [{ from: at, to: samples[i + 1]?.at ?? at }] : []));
}

/** The tasks of a trace in which code of ours ran, by what the sampling profiler saw on the stack of the same thread. */
export function ourTasks(events: readonly TraceEvent[]): OurTask[] {
  return events
    .filter(({ name }) => name === 'Profile')
    .flatMap((profile) => {
      const stretches = ourStretches(events, profile);
      return events
        .filter((event) => event.name === 'RunTask' && event.pid === profile.pid && event.tid === profile.tid)
        .map(({ ts, dur = 0, tdur = dur }) => {
          const seen = stretches.reduce(
            (sum, { from, to }) => sum + Math.max(0, Math.min(to, ts + dur) - Math.max(from, ts)),
            0,
          );
          return { duration: tdur / 1000, ours: dur > 0 ? ((seen / dur) * tdur) / 1000 : 0 };
        })
        .filter(({ ours }) => ours > 0);
    });
}

/** Is this task long, and would it not be without us? */
export const isOurLongTask = ({ duration, ours }: OurTask): boolean =>
  duration > LONG_TASK && (ours > LONG_TASK || duration - ours <= LONG_TASK);

/** Loads a page in Chromium with a trace on, and gives the tasks in which we ran. The trace itself takes time. */
export async function traceVisit({ page }: Driver, url: string, settle: number): Promise<OurTask[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'load' });
  await pause(settle);
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('the browser gave no trace');
  return ourTasks((JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents);
}
