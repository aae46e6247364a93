// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { dayOf } from "#domain/day.ts";
import { textFields } from "#domain/meeting.ts";
import { bodiesNow } from "#domain/register.ts";
import { readDoubtAnswers } from "../reading/answers/doubt-answers.ts";
import { withSubject } from "../reading/answers/with-subject.ts";
import { readBodies } from "../reading/bodies/bodies.ts";
import { othersOf } from "../reading/draft-from-reading.ts";
import { type DraftDay, emptyDraft, type MeetingDraft } from "../reading/meeting-draft.ts";
import type { ActionFields } from "../request.ts";
import { cleanLine, cleanText, shortened } from "../text.ts";

/**
 * The draft that a form tells. Whatever the fields hold, nothing of them is trusted: the draft is still to be checked.
 */
export function draftFromFields(fields: ActionFields, register: BodyRegister): MeetingDraft {
  const line = (name: string) => cleanLine(fields[name] ?? "");
  const chosen = listed(fields.bodies);
  const { settled, newNames, subjects } = readDoubtAnswers(fields, register);
  const known = bodiesNow(
    register,
    [...chosen, ...settled].filter((id) => register.has(id)),
  );
  const forged = [...chosen, ...settled].filter((id) => !register.has(id)).map(cleanLine);
  const draft = {
    ...emptyDraft,
    day: dayFrom(line("dayChoice") === "" ? line("day") : line("dayChoice")),
    hour: hourFrom(line("hour")),
    bodies: known,
    newNames,
    others: [othersLeft(line("others"), settled, register), ...forged].filter((text) => text !== "").join(", "),
    subject: line("subject"),
    mode: line("mode"),
    place: line("place"),
    evidence: line("evidence"),
    notes: cleanText(fields.notes ?? ""),
  };
  return subjects.reduce((told, text) => withSubject(told, text, register), draft);
}

function listed(field: string | undefined): readonly string[] {
  return (field ?? "").split(",").filter((id) => id !== "");
}

function dayFrom(text: string): DraftDay {
  if (text === "") return { kind: "none" };
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text);
  if (parts === null) return { kind: "unreadable", text };
  const day = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return day === undefined ? { kind: "impossible", text } : { kind: "day", day: day.toString() };
}

/** "HH:MM" from "9", "9.30" or "ore 15:30"; as it was typed when it is no hour. */
function hourFrom(text: string): string {
  const parts = /^(?:(?:ore|alle|h)\s*)?(\d{1,2})(?:[:.](\d{2}))?$/iu.exec(text);
  return parts === null ? shortened(text, 20) : `${parts[1]?.padStart(2, "0")}:${parts[2] ?? "00"}`;
}

/** The text of the other bodies once the doubts that the form put were answered. */
function othersLeft(others: string, settled: readonly string[], register: BodyRegister): string {
  if (settled.length === 0 || others.length > textFields.others) return others;
  const { bodies, doubts } = readBodies(others, register);
  const left = doubts.filter(({ candidates }) => !candidates.some((candidate) => settled.includes(candidate)));
  const names = bodies.map((id) => register.get(id)?.officialName ?? id);
  return [...names, othersOf({ doubts: left })].filter((text) => text !== "").join(", ");
}
