// SPDX-License-Identifier: EUPL-1.2
import type { Meeting, MeetingFacts } from "./meeting.ts";

/**
 * A meeting with what a second telling of it adds: bodies, evidence, whatever the first one left out, and a planned
 * meeting told as held is held. Where both say something, the first telling stays and the second joins the notes, so
 * that nothing told is lost; but a planned meeting took place when and how it is told to have. Pure.
 */
export function mergedFacts(meeting: Meeting, told: MeetingFacts): MeetingFacts {
  const { number: _, revision: __, loggedOn: ___, ...facts } = meeting;
  const isHeldNow = facts.state === "planned" && told.state === "held";
  const [first, then] = isHeldNow ? [told, facts] : [facts, told];
  const hour = first.hour ?? then.hour;
  const mode = first.mode ?? then.mode;
  const others = [
    ...otherThan(facts.subject, told.subject),
    ...otherThan(facts.place, told.place),
    ...otherThan(facts.notes, told.notes),
    ...(isHeldNow ? [] : otherThan(facts.hour ?? "", told.hour ?? "").map((other) => `h ${other}`)),
  ];
  const known = new Set(facts.evidence.map(({ text }) => text));
  return {
    ...facts,
    ...(hour === undefined ? {} : { hour }),
    ...(mode === undefined ? {} : { mode }),
    state: told.state === "held" ? "held" : facts.state,
    bodies: [...new Set([...facts.bodies, ...told.bodies])],
    subject: facts.subject || told.subject,
    place: facts.place || told.place,
    evidence: [...facts.evidence, ...told.evidence.filter(({ text }) => !known.has(text))],
    notes: [facts.notes || told.notes, ...others].filter((text) => text !== "").join("\n"),
  };
}

/** What the second telling says in the place of the first. */
function otherThan(first: string, second: string): readonly string[] {
  return first === "" || second === "" || first === second ? [] : [second];
}
