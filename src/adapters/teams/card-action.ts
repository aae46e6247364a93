// SPDX-License-Identifier: EUPL-1.2
import type { ActionFields, Input } from "#application/request.ts";

const mostFields = 60;

/** What a card or a client sends: anything. */
export type Fields = Readonly<Record<string, unknown>>;

/** An action that nobody knows: what was forged. */
export const noAction: Input = { kind: "action", verb: "", fields: {} };

/**
 * A button and its fields, one text each, however long: the application refuses what is too long in words. What Teams
 * puts beside them for itself is left out; anything of another shape was forged, and is an action that nobody knows.
 */
export function toAction({ verb }: Fields, data: unknown): Input {
  if (typeof verb !== "string" || verb.length > 100) return noAction;
  const { isPrivate: _, msteams: __, ...given } = isFields(data) ? data : {};
  const entries = Object.entries(given).map(([name, value]) => [name, toField(value)] as const);
  if (entries.length > mostFields || entries.some(([, value]) => value === undefined)) return noAction;
  return { kind: "action", verb, fields: Object.fromEntries(entries) as ActionFields };
}

/** Several choices come as one text with commas, or as a list. Undefined for what no card sends. */
function toField(value: unknown): string | undefined {
  if (value === null) return "";
  if (Array.isArray(value)) return value.every((one) => typeof one === "string") ? value.join(",") : undefined;
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
