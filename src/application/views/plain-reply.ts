// SPDX-License-Identifier: EUPL-1.2
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { wayOn } from "./button.ts";
import { messageReply } from "./message.ts";
import type { PlainMessage } from "./plain-message.ts";
import { plainOfALine } from "./plain-of-a-line.ts";
import { plainOfARecord } from "./plain-of-a-record.ts";
import { withSuggestions } from "./suggestions.ts";

const plainMessages = { ...plainOfALine, ...plainOfARecord };

type About<Name extends keyof typeof plainMessages> = (typeof plainMessages)[Name] extends (
  wording: Wording,
  ...about: infer Rest
) => unknown
  ? Rest
  : never;

/** The message of that name, about this: whatever it is said to, nothing was recorded. */
export function plainReply<Name extends keyof typeof plainMessages>(
  name: Name,
  wording: Wording,
  ...about: About<Name>
): CardReply {
  const toMessage = plainMessages[name] as (wording: Wording, ...about: readonly unknown[]) => PlainMessage;
  const { tone = "default", heading, lines = [], ways, suggestions, isUndone } = toMessage(wording, ...about);
  const buttons = ways.map((way) => wayOn(way, wording));
  const card = messageReply(tone, heading, lines, buttons);
  const reply = suggestions === undefined ? card : withSuggestions(card, suggestions, wording);
  return isUndone === undefined ? reply : { ...reply, isUndone };
}
