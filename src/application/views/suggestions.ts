// SPDX-License-Identifier: EUPL-1.2
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";

/** What may be asked next, the likeliest first; Teams shows no more than three. */
export type Suggestions = readonly (keyof Wording["message"]["next"])[] & { readonly length: 1 | 2 | 3 };

/** A short answer with what may be written next, in the language of the wording. */
export function withSuggestions(reply: CardReply, names: Suggestions, { message }: Wording): CardReply {
  return { ...reply, suggestions: names.map((name) => message.next[name]) };
}
