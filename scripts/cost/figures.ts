/** What one visit of a page is measured by. */
export const METRICS = {
  load: { title: 'load event', unit: 'ms', per: 1 },
  paint: { title: 'first contentful paint', unit: 'ms', per: 1 },
  cpu: { title: 'CPU time of the tab', unit: 'ms', per: 1 },
  blocking: { title: 'total blocking time', unit: 'ms', per: 1 },
  longTasks: { title: 'long tasks', unit: '', per: 1 },
  heap: { title: 'JS heap', unit: 'KB', per: 1024 },
} as const;

export type Metric = keyof typeof METRICS;

/** Times in ms, the heap in bytes. What a browser does not tell is missing. */
export type Figures = Partial<Record<Metric, number>>;

/** One browser, ready to measure visits of pages one after the other. */
export interface Meter {
  /** Loads the page, waits `settle` ms after its load event, and gives the figures of all that time. */
  visit(url: string, settle: number): Promise<Figures>;
  close(): Promise<void>;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
