// SPDX-License-Identifier: EUPL-1.2
import type { SendOutcome } from "#application/ports/messenger.ts";
import type { PostAnswer } from "./post.ts";

/** What became of a post that was not answered well. */
export type NotSentOutcome = Exclude<SendOutcome, { readonly outcome: "sent" }>;

/** A post that was not answered well, or never went; `statusCode` where the platform answered. */
export class NotSent extends Error {
  override readonly name = "NotSent";
  readonly outcome: NotSentOutcome;
  readonly statusCode: number | undefined;
  readonly code: string | undefined;

  constructor(outcome: NotSentOutcome, { statusCode, code }: { statusCode?: number; code?: string | undefined } = {}) {
    super(`A message was not sent: ${outcome.outcome}`);
    this.outcome = outcome;
    this.statusCode = statusCode;
    this.code = code;
  }
}

const neverConnected = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"];

/** Of a post that broke off: undelivered for sure only where nothing was connected. */
export function toBrokenOff(fault: unknown): NotSent {
  const code = (fault as { readonly code?: unknown }).code;
  const isSure = typeof code === "string" && neverConnected.includes(code);
  return new NotSent(
    { outcome: isSure ? "retry" : "uncertain" },
    { code: typeof code === "string" ? code : undefined },
  );
}

/**
 * Of a post that was answered with this status; undefined when it is a good one. Only 429, 412 and 401 are surely
 * undelivered and worth another try; nobody is there after 403 or 404; after anything else that was not refused the
 * message may have arrived.
 */
export function toRefused({ status, headers }: PostAnswer): NotSent | undefined {
  if (status >= 200 && status < 300) return undefined;
  return new NotSent(refusal(status, headers["retry-after"]), { statusCode: status });
}

function refusal(status: number, retryAfter: string | undefined): NotSentOutcome {
  if (status === 429 || status === 412 || status === 401) {
    const seconds = secondsOf(retryAfter);
    return { outcome: "retry", ...(seconds === undefined ? {} : { seconds }) };
  }
  if (status === 403 || status === 404) return { outcome: "undeliverable", isGone: true };
  const isRefused = status >= 400 && status < 500 && status !== 408;
  return isRefused ? { outcome: "undeliverable", isGone: false } : { outcome: "uncertain" };
}

/** A pause in seconds, or until a date. */
function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
