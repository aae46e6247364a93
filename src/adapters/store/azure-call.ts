// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as delay } from "node:timers/promises";
import { StoreFault } from "#application/ports/store-fault.ts";

/** Milliseconds that a call of the port may last, whatever it takes. */
export const mostMilliseconds = 3000;
const firstTryMilliseconds = 1800;
const pauseMilliseconds = 60;

/** What Azure Tables answered, where it did. Where the code stands depends on the call. */
export type AzureFault = {
  readonly name?: string;
  readonly statusCode?: number;
  readonly code?: string;
  readonly details?: { readonly errorCode?: string };
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
};

/**
 * One call to Azure Tables: within `signal` and 3 seconds, two tries. A refusal that another try cannot change
 * (`isFinal`) is thrown as it came; every other fault as StoreFault. A Retry-After longer than what is left ends it.
 */
export async function callAzure<Value>(
  signal: AbortSignal,
  isFinal: (fault: AzureFault) => boolean,
  attempt: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  if (signal.aborted) throw new StoreFault("The time for the request is over", "no");
  const end = performance.now() + mostMilliseconds;
  let written: StoreFault["written"] = "no";
  for (let tries = 1; ; tries += 1) {
    const left = end - performance.now();
    const milliseconds = tries === 1 ? Math.min(firstTryMilliseconds, left) : left;
    try {
      return await attempt(AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.floor(milliseconds)))]));
    } catch (error) {
      const fault = error as AzureFault;
      if (isFinal(fault)) throw error;
      if (!wasSurelyRefused(fault)) written = "unknown";
      const pause = retryAfter(fault) ?? pauseMilliseconds;
      const isTimeOver = performance.now() + pause >= end;
      const isOver = tries === 2 || isTimeOver || isHopeless(fault) || !(await hasWaited(pause, signal));
      if (isOver) throw toStoreFault(fault, written);
    }
  }
}

/** A key that only reads, or none at all, is turned away again and again: 401, 403. */
function toStoreFault(fault: AzureFault, written: StoreFault["written"]): StoreFault {
  const reason = fault.statusCode === 401 || fault.statusCode === 403 ? "refused" : "silent";
  const code = describeFault(fault);
  return new StoreFault(`Azure Tables did not answer (${code})`, written, { reason, code, cause: fault });
}

/** "404 TableNotFound", "ECONNREFUSED"; undefined parts left out. */
export function describeFault(fault: AzureFault): string {
  return [fault.statusCode, codeOf(fault)].filter((part) => part !== undefined).join(" ") || "nessuna risposta";
}

/** The service's own word for what went wrong, or the network's. */
export function codeOf({ code, details }: AzureFault): string | undefined {
  return code ?? details?.errorCode;
}

/** Whether the request never had an effect: there was no token for it, it was not connected, or it was turned away. */
function wasSurelyRefused({ name, statusCode, code }: AzureFault): boolean {
  if (/^(Aggregate)?Authentication|^CredentialUnavailable/.test(name ?? "")) return true;
  if (statusCode !== undefined) return statusCode >= 400 && statusCode < 500 && statusCode !== 408;
  return ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"].includes(code ?? "");
}

/** Whether the same request would be turned away again. */
function isHopeless({ statusCode }: AzureFault): boolean {
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500 && statusCode !== 408 && statusCode !== 429;
}

/** Milliseconds to wait, where the answer says so in seconds or as a date. */
function retryAfter({ response }: AzureFault): number | undefined {
  const text = response?.headers?.get("retry-after");
  if (text === undefined) return undefined;
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : undefined;
}

/** False when the signal ended the wait. */
async function hasWaited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return delay(milliseconds, true, { signal }).catch(() => false);
}
