// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { dayOf } from "#domain/day.ts";
import { textFields } from "#domain/meeting.ts";
import { bodiesNow } from "#domain/register.ts";
import { readDoubtAnswers } from "../reading/answers/doubt-answers.ts";
import { withSubject } from "../reading/answers/settle-doubt.ts";
import { readBodies } from "../reading/bodies/bodies.ts";
import { type DraftDay, emptyDraft, type MeetingDraft } from "../reading/meeting-draft.ts";
import { type NameDoubt, nameDoubts, unreadName } from "../reading/name-doubt.ts";
import type { ActionFields } from "../request.ts";
import { cleanLine, cleanText, shortened } from "../text.ts";

/**
 * The draft that a form tells. Whatever the fields hold, nothing of them is trusted: the draft is still to be checked.
 */
export function draftFromFields(fields: ActionFields, register: BodyRegister): MeetingDraft {
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
    day: dayFrom(line("dayChoice") === "" ? line("day") : line("dayChoice")),
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

/** What was written in the field of the other bodies; too long a text is not read. */
function namesFrom(text: string, register: BodyRegister) {
  if (text.length > textFields.others) return { bodies: [], names: [unreadName(text)] };
  const { bodies, doubts } = readBodies(text, register);
  return { bodies, names: nameDoubts(doubts, register) };
}
