// SPDX-License-Identifier: EUPL-1.2
import type { MeetingMode } from "#domain/meeting.ts";
import type { Source, Span } from "./engine/source.ts";
import { takeOut } from "./engine/take-out.ts";
import { modeForms } from "./words/line-words.ts";

const forms = modeForms.map(
  ([mode, words]) => [mode, new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "gu")] as const,
);
const isDenied = /(?:^|[^\p{L}])(?:non|no|senza)\s*$/u;
/** "Non più in videochiamata", "niente Teams". */
const isNoMore = /(?:^|[^\p{L}])(?:niente(?:\s+piu)?|non\s+(?:(?:e'|era|sara|si\s+fa)\s+)?piu)\s*$/u;

/** What it is that is so no more. */
const otherThan: Readonly<Partial<Record<MeetingMode, MeetingMode>>> = { video: "in-person" };

/** How the meeting took place, and the text without it. Some in the room and some on a screen is mixed. */
export function takeMode(text: Source): {
  readonly mode?: MeetingMode;
  readonly spans: readonly Span[];
  readonly rest: Source;
} {
  let rest = text;
  const spans: Span[] = [];
  const told = new Set<MeetingMode>();
  for (const [mode, pattern] of forms) {
    const found = takeOut(rest, pattern, (_, before) =>
      isDenied.test(before) ? undefined : isNoMore.test(before) ? otherThan[mode] : mode,
    );
    rest = found.rest;
    for (const { value, start, end } of found.taken) {
      told.add(value);
      spans.push({ start, end });
    }
  }
  const [mode, ...others] = told;
  if (mode === undefined) return { rest, spans };
  return { mode: others.length === 0 ? mode : "mixed", rest, spans };
}
