/** Asks once more where the first answer fails: a worker that is stopped in mid-work takes it along. */
export const twice = <T>(ask: () => Promise<T>): Promise<T> => ask().catch(ask);
