import type { BodyRegister } from "#domain/body.ts";
import { readBodies } from "../understanding/bodies.ts";
import { fold } from "../understanding/fold.ts";
import type { MeetingDraft } from "./meeting-draft.ts";

/** From the first: "il primo", "la seconda". */
const places = ["prim", "second", "terz", "quart", "quint"];
const placeTold = new RegExp(`^(?:il|la|l')?\\s*(?<place>${places.join("|")}|ultim)[oa][.!\\s]*$`, "u");

/**
 * The draft after an answer that only counts the choices, when one thing was asked: which day, or which body. Undefined
 * for any other answer, or where there is no such choice.
 */
export function settleByChoice(draft: MeetingDraft, answer: string, register: BodyRegister): MeetingDraft | undefined {
  const told = placeTold.exec(fold(answer))?.groups?.place;
  if (told === undefined) return undefined;
  const at = told === "ultim" ? -1 : places.indexOf(told);
  const { bodies, doubts } = readBodies(draft.others, register);
  const [doubt, ...others] = doubts;
  if (draft.day.kind === "ambiguous" && doubt === undefined) {
    const day = draft.day.candidates.at(at);
    return day === undefined ? undefined : { ...draft, day: { kind: "day", day } };
  }
  const body = draft.day.kind === "day" && others.length === 0 ? doubt?.candidates.at(at) : undefined;
  if (body === undefined) return undefined;
  return { ...draft, bodies: [...new Set([...draft.bodies, ...bodies, body])], others: "" };
}
