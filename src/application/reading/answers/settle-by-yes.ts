// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { MeetingDraft } from "../meeting-draft.ts";
import { openNames, settleDoubt } from "./settle-doubt.ts";

/**
 * The draft after a yes to everything that was asked of it: groups expand, a name that may mean one body means it, and
 * so does a day; who is written as a person is one; where only names that nobody knows were
 * asked about, they are new bodies. With a doubt that a yes does not settle, or with nothing to settle, the draft as it
 * was.
 */
export function settleByYes(draft: MeetingDraft, register: BodyRegister): MeetingDraft {
  const told = openNames(draft).reduce(
    (settled, { text, byYes }) =>
      byYes === "person" ? (settleDoubt(settled, { kind: byYes, text }, register) ?? settled) : settled,
    draft,
  );
  const names = openNames(told);
  if (names.length > 0 && names.every(({ byYes }) => byYes === "new") && told.day.kind === "day") {
    return { ...told, names: told.names.map((name) => ({ ...name, isNew: true })) };
  }
  if (names.some(({ byYes }) => byYes !== "bodies")) return told;
  const { day } = told;
  const [only, ...others] = day.kind === "ambiguous" ? day.candidates : [];
  if (day.kind === "ambiguous" && others.length > 0) return told;
  const bodies = names.flatMap(({ candidates }) => candidates).filter((id) => register.has(id));
  return {
    ...told,
    day: only === undefined ? day : { kind: "day", day: only },
    bodies: [...new Set([...told.bodies, ...bodies])],
    names: told.names.filter(({ isNew }) => isNew === true),
  };
}
