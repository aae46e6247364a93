// SPDX-License-Identifier: EUPL-1.2
/**
 * What the work gives, or the signal's reason when it ends first: the work may go on, and nobody hears of it any more.
 * For work of others that takes a signal and may not heed it.
 */
export async function within<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener("abort", end, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", end));
  });
}
