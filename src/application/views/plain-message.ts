// SPDX-License-Identifier: EUPL-1.2
import type { Wording } from "../wording/wording.ts";
import type { WayOn } from "./button.ts";
import type { Tone } from "./parts.ts";
import type { Suggestions } from "./suggestions.ts";

/** A message in so many words: what it says, and what can be done next. */
export type PlainMessage = {
  /** Without one, that of an ordinary answer. */
  readonly tone?: Tone;
  readonly heading: string;
  readonly lines?: readonly string[];
  readonly ways: readonly WayOn[];
  /** In answer to a line, in the place of the ways. */
  readonly suggestions?: Suggestions;
  /** Nothing was done, because the store did not answer. */
  readonly isUndone?: true;
};

/** Messages by their names, each made from the words and from what it is about. */
export type PlainMessages = Readonly<Record<string, (wording: Wording, ...about: never[]) => PlainMessage>>;
