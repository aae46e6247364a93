// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { type Day, dayOf, toDay } from "#domain/day.ts";
import { textFields } from "#domain/meeting.ts";
import { bodiesNow } from "#domain/register.ts";
import { readDoubtAnswers } from "../reading/answers/doubt-answers.ts";
import { withSubject } from "../reading/answers/settle-doubt.ts";
import { readBodies } from "../reading/bodies/bodies.ts";
import { readDays } from "../reading/days/day.ts";
import { toDraftDay } from "../reading/draft-from-reading.ts";
import { type DraftDay, emptyDraft, type MeetingDraft } from "../reading/meeting-draft.ts";
import { type NameDoubt, nameDoubts, unreadName } from "../reading/name-doubt.ts";
import type { ActionFields } from "../request.ts";
import { cleanLine, cleanText, shortened } from "../text.ts";

/**
 * The draft that a form tells. Whatever the fields hold, nothing of them is trusted: the draft is still to be checked.
 * `now` is of when they were sent; without, they are those of a form that was kept, whose day is in ISO form.
 */
export function draftFromFields(
  fields: ActionFields,
  register: BodyRegister,
  now?: Temporal.ZonedDateTime,
): MeetingDraft {
  const line = (name: string) => cleanLine(fields[name] ?? "");
  const chosen = listed(fields.bodies);
  const { bodies: told, names } = namesFrom(line("others"), register);
  const { settled, newNames, subjects } = readDoubtAnswers(fields, register);
  const known = bodiesNow(
    register,
    [...chosen, ...told, ...settled].filter((id) => register.has(id)),
  );
  const forged = [...chosen, ...settled].filter((id) => !register.has(id)).map(cleanLine);
  const draft: MeetingDraft = {
    ...emptyDraft,
    day: dayFrom(line("dayChoice") === "" ? line("day") : line("dayChoice"), now),
    hour: hourFrom(line("hour")),
    bodies: known,
    names: [
      ...names.filter(({ candidates }) => !candidates.some((id) => settled.includes(id))),
      ...forged.map(unreadName),
    ].map((name): NameDoubt => (newNames.includes(name.text) ? { ...name, isNew: true } : name)),
    subject: line("subject"),
    mode: line("mode"),
    place: line("place"),
    evidence: line("evidence"),
    notes: cleanText(fields.notes ?? ""),
  };
  return subjects.reduce((before, text) => withSubject(before, text) ?? before, draft);
}

function listed(field: string | undefined): readonly string[] {
  return (field ?? "").split(",").filter((id) => id !== "");
}

/** Some clients send a day as an instant, midnight of ours in another zone, or as it is written where they are. */
function dayFrom(text: string, now: Temporal.ZonedDateTime | undefined): DraftDay {
  if (text === "") return { kind: "none" };
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text);
  if (parts === null) return dayWritten(text, now);
  const local = now === undefined ? undefined : localDay(text, now.timeZoneId);
  const day = local ?? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return day === undefined ? { kind: "impossible", text } : { kind: "day", day: day.toString() };
}

/** Undefined for what is no instant. */
function localDay(text: string, timeZone: string): Day | undefined {
  try {
    return toDay(Temporal.Instant.from(text).toZonedDateTimeISO(timeZone).toPlainDate().toString());
  } catch {
    return undefined;
  }
}

function dayWritten(text: string, now: Temporal.ZonedDateTime | undefined): DraftDay {
  if (now === undefined) return { kind: "unreadable", text };
  const { reading, rest } = readDays(text, now);
  return reading.kind === "none" || /[\p{L}\p{N}]/u.test(rest) ? { kind: "unreadable", text } : toDraftDay(reading);
}

/** "HH:MM" from "9", "9.30" or "ore 15:30"; as it was typed when it is no hour. */
function hourFrom(text: string): string {
  const parts = /^(?:(?:ore|alle|h)\s*)?(\d{1,2})(?:[:.](\d{2}))?$/iu.exec(text);
  return parts === null ? shortened(text, 20) : `${parts[1]?.padStart(2, "0")}:${parts[2] ?? "00"}`;
}

/** What was written in the field of the other bodies; too long a text is not read. */
function namesFrom(text: string, register: BodyRegister) {
  if (text.length > textFields.others) return { bodies: [], names: [unreadName(text)] };
  const { bodies, doubts } = readBodies(text, register);
  return { bodies, names: nameDoubts(doubts, register) };
}
