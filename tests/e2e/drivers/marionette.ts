import { connect, type Socket } from 'node:net';
import { until } from './driver.js';

type Reply = [type: 1, id: number, error: { error: string; message: string } | null, result: { value?: unknown }];

/**
 * A client of Firefox's Marionette, as far as the tests need it: scripts in the browser's own window and, with system
 * rights, in the page. WebDriver BiDi, which puppeteer speaks, reaches neither the toolbar nor a closed shadow root.
 */
export class Marionette {
  private buffer = Buffer.alloc(0);
  private waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  private lastId = 0;
  /** Commands go one after the other, for the context is a setting of the whole session. */
  private queue: Promise<unknown> = Promise.resolve();
  private context = '';

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => this.take(chunk));
    const fail = () => {
      for (const { reject } of this.waiting.values()) reject(new Error('the browser closed the Marionette connection'));
      this.waiting.clear();
    };
    socket.on('close', fail);
    socket.on('error', fail);
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = await until('Marionette listens', () => tryConnect(port), { timeout: 30_000 });
    const client = new Marionette(socket);
    //NS
    return client;
  }

  /** Runs the body of an async function in the browser's window. */
  inBrowser<T>(body: string, ...args: unknown[]): Promise<T> {
    return this.run<T>('chrome', body, args);
  }

  /** Runs the body of an async function with system rights in the chosen tab's page. */
  inPage<T>(body: string, ...args: unknown[]): Promise<T> {
    return this.run<T>('content', body, args);
  }

  close(): void {
    this.socket.destroy();
  }

  private run<T>(context: 'chrome' | 'content', body: string, args: unknown[]): Promise<T> {
    const turn = this.queue.then(async () => {
      if (this.context !== context) await this.send('Marionette:SetContext', { value: context });
      this.context = context;
      const script = `return (async function () { ${body} }).apply(null, arguments)`;
      return (await this.send('WebDriver:ExecuteScript', { script, args, sandbox: 'system', newSandbox: true })) as T;
    });
    this.queue = turn.catch(() => {});
    return turn;
  }

  private send(name: string, parameters: object): Promise<unknown> {
    const id = ++this.lastId;
    const text = JSON.stringify([0, id, name, parameters]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  private take(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.buffer.subarray(0, colon).toString());
      if (this.buffer.length < end) return;
      const message: unknown = JSON.parse(this.buffer.subarray(colon + 1, end).toString());
      this.buffer = this.buffer.subarray(end);
      if (Array.isArray(message)) this.settle(message as Reply); // else the greeting
    }
  }

  private settle([, id, error, result]: Reply): void {
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
    else asked?.resolve(result && 'value' in result ? result.value : result);
  }
}

const tryConnect = (port: number): Promise<Socket | null> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
