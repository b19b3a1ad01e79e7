import type { CDPSession } from 'puppeteer-core';
import type { Call } from './look-inside.js';

/** Calls functions on the closed root of the sidebar in the page of a session. */
export function rootIn(session: CDPSession): Call {
  const root = async (): Promise<string | null> => {
    const { result } = await session.send('Runtime.evaluate', {
      // Whatever the page calls its images.
      expression: 'Document.prototype.querySelector.call(document, "sourceline-sidebar")',
    });
    if (!result.objectId) return null;
    const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
    const shadow = node.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    return object.objectId ?? null;
  };
  return async (fn, ...args) => {
    const objectId = await root();
    if (!objectId) return null;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (...args) { return (${fn})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
