// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { toDay } from "#domain/day.ts";
import { bodiesNow, type Register } from "#domain/register.ts";
import { openNames } from "../reading/answers/settle-doubt.ts";
import type { DraftDoubt } from "../reading/drafts/draft-doubt.ts";
import type { DraftDay, MeetingDraft } from "../reading/meeting-draft.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { shortNameOf } from "./meeting-line.ts";

type Context = {
  readonly register: Register;
  readonly wording: Wording;
  readonly now: Temporal.ZonedDateTime;
};

const mostCharacters = 80;
const mostDays = 3;

/**
 * What was understood so far of a meeting, in a line: "venerdì 18 giugno · Scandicci · convenzione"; what is still to be
 * asked of it, as it was typed, with a question mark. Empty when nothing was. What is asked now is not in it.
 */
export function understoodOf(draft: MeetingDraft, asked: DraftDoubt, { register, wording, now }: Context): string {
  const { hour, subject, mode, place, evidence, notes } = draft;
  const { doubt, modes } = wording;
  const cut = (text: string) => shortened(text, mostCharacters);
  const known = bodiesNow(register, draft.bodies).map((id) => shortNameOf(register, id));
  const isAsked = (text: string) => asked.about === "name" && asked.name.text === text;
  const newNames = draft.names.filter(({ isNew }) => isNew === true).map(({ text }) => text);
  const later = openNames(draft).filter(({ text }) => !isAsked(text));
  const unsure = later.map(({ text }) => `«${cut(text)}»?`);
  const named = (text: string, say: (text: string) => string) => (text === "" ? "" : say(cut(text)));
  const parts = [
    asked.about === "day" ? "" : dayIn(draft.day, { wording, now }),
    /^\d\d:\d\d$/.test(hour) ? wording.hour(hour) : "",
    shortened([...known, ...newNames, ...unsure].join(", "), 2 * mostCharacters),
    cut(subject),
    Object.hasOwn(modes, mode) ? modes[mode as keyof typeof modes] : "",
    cut(place),
    named(evidence, doubt.evidence),
    named(notes, doubt.notes),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function dayIn(day: DraftDay, { wording, now }: Pick<Context, "wording" | "now">): string {
  const named = (one: string) => {
    const told = toDay(one);
    return uncapitalised(wording.doubt.answers.day(told, told.year === now.year), wording);
  };
  if (day.kind === "day") return named(day.day);
  if (day.kind === "ambiguous") return `${wording.choice(day.candidates.slice(0, mostDays).map(named))}?`;
  return day.kind === "none" ? "" : `«${shortened(day.text, mostCharacters)}»?`;
}

/** Days begin with a capital on a button, and in English everywhere. */
export function uncapitalised(text: string, { language }: Pick<Wording, "language">): string {
  return language === "en" ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
