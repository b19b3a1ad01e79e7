/** A handler that acts on the reader's own events only: scripts of the page can send events to our host, too. */
export const trusted =
  <E extends Event>(handler: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted) handler(event);
  };
