import type { Page } from 'puppeteer-core';

/**
 * The few WebDriver BiDi commands that puppeteer has no method for: scripts in the browser's own window (started with
 * `--remote-allow-system-access`), where the toolbar lives, and functions called on a closed shadow root.
 */
export interface BidiScripts {
  /** Runs the body of an async function in the browser's window; what it returns must survive JSON. */
  inBrowser<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Calls the function with the host's shadow root, closed or not, in the page; null where there is no host. */
  onShadowRoot<T>(hostSelector: string, fn: string, ...args: unknown[]): Promise<T | null>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface NodeValue {
  sharedId?: string;
  value?: { shadowRoot?: NodeValue | null };
}

type Evaluated =
  | { type: 'success'; result: { type: string; value?: unknown } & NodeValue }
  | { type: 'exception'; exceptionDetails: { text: string } };

export function bidiScripts(page: Page): BidiScripts {
  // Puppeteer keeps both to itself, and offers no other way.
  const { connection } = page.browser() as unknown as { connection: Connection };
  const frame = () => (page.mainFrame() as unknown as { _id: string })._id;

  const evaluated = async (method: string, params: object) => {
    const answer = (await connection.send(method, params)).result as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  };
  const call = async <T>(context: string, fn: string, args: unknown[], before: object[] = []): Promise<T> => {
    const { value } = await evaluated('script.callFunction', {
      target: { context },
      awaitPromise: true,
      functionDeclaration: `async (${before.map((_, i) => `before${i},`).join('')} json) =>
        JSON.stringify((await (${fn})(${before.map((_, i) => `before${i},`).join('')} ...JSON.parse(json))) ?? null)`,
      arguments: [...before, { type: 'string', value: JSON.stringify(args) }],
    });
    return JSON.parse(value as string) as T;
  };
  const browserWindow = async (): Promise<string> => {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const [first] = (result as { contexts: { context: string }[] }).contexts;
    if (!first) throw new Error('the browser has no window');
    return first.context;
  };

  return {
    inBrowser: async (body, ...args) => call(await browserWindow(), `async (...args) => { ${body} }`, args),
    onShadowRoot: async (hostSelector, fn, ...args) => {
      const context = frame();
      const host = await evaluated('script.evaluate', {
        target: { context },
        // Whatever the page calls its images.
        expression: `Document.prototype.querySelector.call(document, ${JSON.stringify(hostSelector)})`,
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
      });
      const sharedId = host.value && (host as NodeValue).value?.shadowRoot?.sharedId;
      return sharedId ? call(context, fn, args, [{ sharedId }]) : null;
    },
  };
}
