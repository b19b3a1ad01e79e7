import type { CDPSession } from 'puppeteer-core';
import type { Call } from './look-inside.js';

/** Calls functions on the closed root of the sidebar in the page of a session. */
export function rootIn(session: CDPSession): Call {
  // What the protocol has named lives until it is released: a look must not keep a closed sidebar in memory.
  const root = async (named: string[]): Promise<string | null> => {
    const { result } = await session.send('Runtime.evaluate', {
      // Whatever the page calls its images.
      expression: 'Document.prototype.querySelector.call(document, "sourceline-sidebar")',
    });
    if (!result.objectId) return null;
    named.push(result.objectId);
    const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
    const shadow = node.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    if (object.objectId) named.push(object.objectId);
    return object.objectId ?? null;
  };
  return async (fn, ...args) => {
    const named: string[] = [];
    try {
      const objectId = await root(named);
      if (!objectId) return null;
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (...args) { return (${fn})(this, ...args); }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } finally {
      // A page that has been left has taken them along.
      for (const objectId of named) session.send('Runtime.releaseObject', { objectId }).catch(() => undefined);
    }
  };
}
