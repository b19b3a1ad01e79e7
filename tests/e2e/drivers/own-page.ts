/** What a page is told that the system, or its reader, asks for; what is left out is as the browser has it. */
export interface Wishes {
  scheme?: 'light' | 'dark';
  forcedColors?: boolean;
  lessMotion?: boolean;
  /** Laid out as for paper. */
  print?: boolean;
}

/** A page of the extension, beside the page that the driver drives. */
export interface OwnPage {
  /** Calls a function in the page: it must stand alone; what goes in and comes out must survive JSON. */
  run<Args extends unknown[], T>(fn: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
  /** Runs a script for its effects. */
  load(script: string): Promise<void>;
  /** Clicks the middle of the first match with the mouse. */
  click(selector: string): Promise<void>;
  asks(wishes: Wishes): Promise<void>;
  /** In CSS pixels, of what the page can use. */
  resize(width: number, height: number): Promise<void>;
  /** The whole page, however long. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The call of a function as a script. */
export const callOf = (fn: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `(${fn})(...${JSON.stringify(args)})`;
