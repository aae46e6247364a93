// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { readBodies } from "../bodies/bodies.ts";
import { isNewByYes } from "../bodies/name-choices.ts";
import type { MeetingDraft } from "../meeting-draft.ts";
import { topicIn } from "../take-topic.ts";
import { settleDoubt } from "./settle-doubt.ts";
import { withSubject } from "./with-subject.ts";

/**
 * The draft after a yes to everything that was asked of it: groups expand, a name that may mean one body means it, and
 * so does a day; what may be the subject is it; who is written as a person is one; where only names that nobody knows were
 * asked about, they are new bodies. With a doubt that a yes does not settle, or with nothing to settle, the draft as it
 * was.
 */
export function settleByYes(draft: MeetingDraft, register: BodyRegister): MeetingDraft {
  const { bodies, doubts } = readBodies(draft.others, register);
  const person = doubts.find(({ isPerson }) => isPerson === true);
  if (person !== undefined)
    return settleByYes(settleDoubt(draft, { kind: "person", text: person.text }, register) ?? draft, register);
  if (doubts.length > 0 && doubts.every((doubt) => isNewByYes(doubt, register)) && draft.day.kind === "day") {
    return { ...draft, newNames: doubts.map(({ text }) => text) };
  }
  const topic = doubts.find(({ text }) => topicIn(text, register) !== undefined);
  if (topic !== undefined) return settleByYes(withSubject(draft, topic.text, register), register);
  if (doubts.some(({ isSettledByYes }) => isSettledByYes !== true)) return draft;
  const { day } = draft;
  const [only, ...others] = day.kind === "ambiguous" ? day.candidates : [];
  if (day.kind === "ambiguous" && others.length > 0) return draft;
  return {
    ...draft,
    day: only === undefined ? day : { kind: "day", day: only },
    bodies: [...new Set([...draft.bodies, ...bodies, ...doubts.flatMap(({ candidates }) => candidates)])],
    others: "",
  };
}
