import type { BodyRegister } from "#domain/body.ts";
import { readBodies } from "../understanding/bodies.ts";
import { waysOfLeavingOut } from "../understanding/changing-phrases.ts";
import { readable } from "../understanding/fold.ts";
import { partsReader } from "../understanding/saying.ts";
import { nameKey } from "../understanding/tokens.ts";
import type { MeetingDraft } from "./meeting-draft.ts";

const leftOut = partsReader(waysOfLeavingOut);

/**
 * The draft without whom an answer leaves out ("togli Topolinia"): bodies of it, or words of it that nobody understood.
 * Undefined for any other answer, or when none of them is in the draft.
 */
export function takeAway(draft: MeetingDraft, answer: string, register: BodyRegister): MeetingDraft | undefined {
  for (const { what = "" } of leftOut(readable(answer))) {
    const told = new Set(readBodies(what, register).bodies);
    const key = nameKey(what);
    const bodies = draft.bodies.filter((id) => !told.has(id));
    const asked = readBodies(draft.others, register);
    const named = asked.bodies.filter((id) => !told.has(id));
    const doubts = asked.doubts.filter(({ text }) => nameKey(text) !== key);
    const isLess = bodies.length < draft.bodies.length || doubts.length < asked.doubts.length;
    if (isLess)
      return {
        ...draft,
        bodies: [...new Set([...bodies, ...named])],
        others: doubts.map(({ text }) => text).join(", "),
      };
  }
  return undefined;
}
