// SPDX-License-Identifier: EUPL-1.2
import type { CountingProxy, Interference, ProxiedRequest } from "./counting-proxy.ts";

/** What goes wrong with the requests to the store. */
export type Trouble = Interference | "refuse";

/** Which requests it hits: the transaction or all of them, the first of these or every one until the answer came. */
export type Aim = { readonly at: "the commit" | "everything"; readonly times: "once" | "until the answer came" };

export const aims: readonly Aim[] = [
  { at: "the commit", times: "once" },
  { at: "the commit", times: "until the answer came" },
  { at: "everything", times: "once" },
  { at: "everything", times: "until the answer came" },
];

const millisecondsAway = 40;

/** Spoils the requests from now on, until `heal`. Without trouble there would be so many of them before the commit. */
export function spoil(proxy: CountingProxy, trouble: Trouble, aim: Aim, requestsBeforeCommit: number): void {
  if (trouble === "refuse") refuse(proxy, aim, requestsBeforeCommit);
  else interfere(proxy, trouble, aim);
}

/** Nothing goes wrong any more. */
export async function heal(proxy: CountingProxy): Promise<void> {
  proxy.interfere = () => undefined;
  await proxy.accept();
}

export function isCommit({ method, path }: ProxiedRequest): boolean {
  return method === "POST" && path.includes("$batch");
}

function interfere(proxy: CountingProxy, trouble: Interference, { at, times }: Aim): void {
  let left = times === "once" ? 1 : Number.POSITIVE_INFINITY;
  proxy.interfere = (request) => {
    if (left === 0 || (at === "the commit" && !isCommit(request))) return undefined;
    left -= 1;
    return trouble;
  };
}

/**
 * A connection is refused before it can say what it is for, so the commit's is the one after the last request before
 * it. Once: for less time than a second try comes after.
 */
function refuse(proxy: CountingProxy, { at, times }: Aim, requestsBeforeCommit: number): void {
  const leave = () => {
    proxy.refuse();
    if (times === "once") setTimeout(() => void proxy.accept(), millisecondsAway);
  };
  let requests = 0;
  proxy.interfere = () => {
    requests += 1;
    if (at === "the commit" && requests === requestsBeforeCommit) leave();
    return undefined;
  };
  if (at === "everything") leave();
}
