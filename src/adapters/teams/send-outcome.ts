// SPDX-License-Identifier: EUPL-1.2
import type { SendOutcome } from "#application/ports/messenger.ts";

/** What a send threw. Where a status is, the platform answered. */
export type SendFault = {
  readonly statusCode?: number;
  readonly code?: string;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
};

const neverConnected = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"];

/**
 * What a fault says of a message. Only 429, 412, 401 and "never connected" are surely undelivered and worth another
 * try; nobody is there after 403 or 404; after anything else that was not refused the message may have arrived.
 */
export function outcomeOf({ statusCode, code, response }: SendFault): SendOutcome {
  if (statusCode === undefined) return { outcome: neverConnected.includes(code ?? "") ? "retry" : "uncertain" };
  if (statusCode === 429 || statusCode === 412 || statusCode === 401) {
    const seconds = secondsOf(response?.headers?.get("retry-after"));
    return { outcome: "retry", ...(seconds === undefined ? {} : { seconds }) };
  }
  if (statusCode === 403 || statusCode === 404) return { outcome: "undeliverable", isGone: true };
  const isRefused = statusCode >= 400 && statusCode < 500 && statusCode !== 408;
  return isRefused ? { outcome: "undeliverable", isGone: false } : { outcome: "uncertain" };
}

/** A pause in seconds, or until a date. */
function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
