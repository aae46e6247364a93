// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { namesBodies, readBodies } from "../bodies/bodies.ts";
import { readable } from "../engine/fold.ts";
import { partsReader } from "../engine/saying.ts";
import { nameKey } from "../engine/tokens.ts";
import type { MeetingDraft } from "../meeting-draft.ts";
import { waysOfLeavingOut } from "./answer-phrases.ts";
import { openNames, withoutName } from "./settle-doubt.ts";

const leftOut = partsReader(waysOfLeavingOut);

/**
 * The draft without whom an answer leaves out ("togli Topolinia"): bodies of it, words of it that nobody understood, or some of a group that
 * was asked about, which the others of it then are.
 * Undefined for any other answer, or when none of them is in the draft.
 */
export function takeAway(draft: MeetingDraft, answer: string, register: BodyRegister): MeetingDraft | undefined {
  for (const { what = "", why = "" } of leftOut(readable(answer))) {
    if (namesBodies(why, register)) continue;
    const told = new Set(readBodies(what, register).bodies);
    const key = nameKey(what);
    const bodies = draft.bodies.filter((id) => !told.has(id));
    const groups = openNames(draft).filter(({ candidates, byYes }) => {
      return byYes === "bodies" && candidates.length > 1 && candidates.some((id) => told.has(id));
    });
    const left = groups.flatMap(({ candidates }) => candidates).filter((id) => !told.has(id));
    const names = draft.names.filter((name) => nameKey(name.text) !== key && !groups.includes(name));
    const isLess = bodies.length < draft.bodies.length || names.length < draft.names.length;
    if (isLess) return { ...draft, bodies: [...new Set([...bodies, ...left])], names };
  }
  return undefined;
}

/** The draft without the first words of it that are asked about; undefined when none are. */
export function withoutFirstDoubt(draft: MeetingDraft): MeetingDraft | undefined {
  const [first] = openNames(draft);
  return first && withoutName(draft, first.text);
}
