import type { MeetingMode } from "#domain/meeting.ts";
import { takeOut } from "./engine/take-out.ts";
import { modeForms } from "./words/line-words.ts";

const forms = modeForms.map(
  ([mode, words]) => [mode, new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "gu")] as const,
);
const isDenied = /(?:^|[^\p{L}])(?:non|no|senza)\s*$/u;

/** How the meeting took place, and the text without it. Some in the room and some on a screen is mixed. */
export function takeMode(text: string): { readonly mode?: MeetingMode; readonly rest: string } {
  let rest = text;
  const told = new Set<MeetingMode>();
  for (const [mode, pattern] of forms) {
    const found = takeOut(rest, pattern, (_, before) => (isDenied.test(before) ? undefined : mode));
    rest = found.rest;
    for (const { value } of found.taken) told.add(value);
  }
  const [mode, ...others] = told;
  if (mode === undefined) return { rest };
  return { mode: others.length === 0 ? mode : "mixed", rest };
}
