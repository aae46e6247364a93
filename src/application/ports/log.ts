// SPDX-License-Identifier: EUPL-1.2
import type { FaultCode } from "./fault-codes.ts";

declare const harmless: unique symbol;

/** A text that the log may hold: no name, nothing that somebody wrote, no secret. */
export type Loggable = string & { readonly [harmless]: true };

/** What a line says beside its message. A text comes from a closed set, or from one of the functions here. */
export type LogDetails = Readonly<Record<string, number | boolean | Loggable | LogWord | undefined>>;

/** Words of this program. */
export type LogWord =
  | ("read" | "write" | "yes" | "no" | "unknown")
  | ("message" | "invoke" | "installationUpdate" | "other")
  | ("digest" | "question" | "answer" | "notice" | "held-question" | "record")
  | ("sent" | "retry" | "skipped" | "undeliverable" | "uncertain" | "withheld")
  | ("slot" | "delivery" | "chore");

/** Where the program tells what it does, on a line each. Lines of one turn carry its id by themselves. */
export interface Log {
  /** What is as it should be. */
  info(message: string, details?: LogDetails): void;
  /** What is not: how grave it is and what it means stands in the catalogue. */
  fault(code: FaultCode, details?: LogDetails): void;
}

/** The kind of a fault, with the status and the system's or the store's own code where it has one. Never its message. */
export function causeOf(error: unknown): Loggable {
  if (!(error instanceof Error)) return typeof error as Loggable;
  const { statusCode, code } = error as { readonly statusCode?: unknown; readonly code?: unknown };
  const told = [error.name, ...(typeof statusCode === "number" ? [statusCode] : []), code];
  return told.filter((part) => /^[\w .]{1,60}$/.test(String(part ?? ""))).join(" ") as Loggable;
}

/** What the program was told by whoever runs it, and is no secret: an address, the code of an objective. */
export function ofTheSettings(text: string): Loggable {
  return text as Loggable;
}
