import type { CDPSession } from 'puppeteer-core';

// A heap by what is in it. Its mere size tells little of leaks: compiled code comes as functions grow hot, and a browser
// that is driven writes down every request for whoever drives it.

/** The part of a heap snapshot that is read here; V8 describes the fields of its nodes in `meta`. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
  strings: string[];
}

/** What the DevTools protocol keeps for its client. */
const OF_DRIVER = /^blink::NetworkResourcesData/;

/** Bytes that are held after two collections, without compiled code and without what the driver has written down. */
export async function heldBytes(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const add = ({ chunk }: { chunk: string }): void => {
    chunks.push(chunk);
  };
  await session.send('HeapProfiler.enable');
  // The first one leaves what was kept by what it took away.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  session.on('HeapProfiler.addHeapSnapshotChunk', add);
  try {
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  } finally {
    session.off('HeapProfiler.addHeapSnapshotChunk', add);
  }
  return sizeOf(JSON.parse(chunks.join('')) as Snapshot);
}

function sizeOf({ snapshot: { meta }, nodes, strings }: Snapshot): number {
  const fields = meta.node_fields;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field)) as [
    number,
    number,
    number,
  ];
  const code = meta.node_types[0].indexOf('code');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (nodes[at + type] !== code && !OF_DRIVER.test(strings[nodes[at + name]!]!)) bytes += nodes[at + size]!;
  return bytes;
}
