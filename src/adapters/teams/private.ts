// SPDX-License-Identifier: EUPL-1.2
import type { IncomingActivity } from "./activity.ts";

/** What the buttons of a private card carry. It can be forged, and lets nobody do more. */
export const privateData = { isPrivate: "yes" } as const;

/**
 * Whether only whoever wrote sees it, in a chat of several: a message that says so, or a button of a card that answered
 * one.
 */
export function isPrivate({ isTargeted, value }: IncomingActivity): boolean {
  const { action, isPrivate: ofMessage } = asFields(value);
  const { isPrivate: ofCard } = asFields(asFields(action).data);
  return isTargeted || [ofMessage, ofCard].includes(privateData.isPrivate);
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
