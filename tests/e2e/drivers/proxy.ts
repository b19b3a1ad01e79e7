import { createServer, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface LoggingProxy {
  port: number;
  /** Every request for anything but the sample site: `GET http://…` or `CONNECT host:port`. */
  requests: string[];
  close(): Promise<void>;
}

/** Over plain http, the sample site answers to this name as well. */
export const PLAIN_HOST = 'courier.test';

/** What the browsers ask of their makers whatever is installed: updates, time, sign-in, remote settings. */
const BROWSERS_OWN =
  /^(?:clients2\.google\.com|accounts\.google\.com|redirector\.gvt1\.com|(?:update|content-autofill|optimizationguide-pa|safebrowsing)\.googleapis\.com|(?:[\w-]+\.)*(?:mozilla\.(?:com|org|net)|firefox\.com))(?::\d+)?$/;

/**
 * A proxy on the loopback that lets the sample site through, and writes down and turns away everything else: what the
 * browser asks of the world is then known whole, whoever in the browser asked. Only what browsers ask of their makers by
 * themselves is turned away without a note.
 */
export async function startProxy(site: string, openWeb = false): Promise<LoggingProxy> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const allowed = new URL(site).host;

  const note = (host: string, what: string): void => {
    if (!host.startsWith(PLAIN_HOST) && !BROWSERS_OWN.test(host)) requests.push(what);
  };

  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/', 'http://no-host.invalid');
    // The sample site under a name of its own: browsers hold the loopback for as safe as https.
    if (url.hostname === PLAIN_HOST) url.host = allowed;
    if (url.host !== allowed) {
      note(url.host, `${asked.method} ${url}`);
      if (!openWeb) {
        answer.writeHead(502).end();
        return;
      }
    }
    const passed = request(url, { method: asked.method ?? 'GET', headers: asked.headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    answer.on('close', () => passed.destroy());
    asked.pipe(passed);
  });
  server.on('connect', (asked, client: Socket) => {
    const [host, port] = (asked.url ?? '').split(/:(?=\d+$)/);
    note(asked.url ?? '', `CONNECT ${asked.url}`);
    client.on('error', () => client.destroy());
    if (!openWeb || !host) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const far = connect(Number(port ?? 443), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      far.pipe(client).pipe(far);
    });
    far.on('error', () => client.destroy());
    client.on('close', () => far.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
