import type { Faults } from './faults.js';

/** A message that is lost reaches nobody; one that is held is sent when it is let go. */
export type Fate = 'lost' | 'held';

/** What befalls the next messages of one kind that our script in the page sends. */
export interface Messages {
  /** How many were sent, whatever became of them. */
  sent(): Promise<number>;
  /** Sends the oldest that is held. */
  letGo(): Promise<void>;
}

/** Gives the next messages of a kind a fate each, for as long as the page stands; those that come after them are sent. */
export async function spoil({ inOurScript }: Faults, kind: string, fates: Fate[]): Promise<Messages> {
  const of = JSON.stringify(kind);
  await inOurScript(`
    if (!globalThis.spoilt) {
      globalThis.spoilt = {};
      const send = chrome.runtime.sendMessage.bind(chrome.runtime);
      const spoiling = (message) => {
        const mine = spoilt[message.kind];
        if (!mine) return send(message);
        mine.sent++;
        const fate = mine.fates.shift();
        if (fate === 'lost') return Promise.reject(new Error('Could not establish connection.'));
        if (fate === 'held') return new Promise((resolve) => mine.held.push(() => resolve(send(message))));
        return send(message);
      };
      Object.defineProperty(chrome.runtime, 'sendMessage', { value: spoiling });
      if (chrome.runtime.sendMessage !== spoiling) throw new Error('messages cannot be spoilt');
    }
    spoilt[${of}] = { fates: ${JSON.stringify(fates)}, sent: 0, held: [] };
    null`);
  return {
    sent: () => inOurScript(`spoilt[${of}].sent`),
    letGo: async () => {
      const isHeld = await inOurScript(`{
        const next = spoilt[${of}].held.shift();
        next?.();
        next !== undefined
      }`);
      if (isHeld !== true) throw new Error('no message is held');
    },
  };
}

/** Sets the clock by so many ms for our script in the page alone. What counts from the start of the page stays, as it does when a reader sets it. */
export async function setClock({ inOurScript }: Faults, by: number): Promise<void> {
  await inOurScript(`
    globalThis.RealDate ??= Date;
    globalThis.Date = class extends RealDate {
      static now() {
        return RealDate.now() + ${by};
      }
      constructor(...args) {
        super(...(args.length > 0 ? args : [RealDate.now() + ${by}]));
      }
    };
    null`);
}
