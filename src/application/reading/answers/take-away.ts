// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { namesBodies, readBodies } from "../bodies/bodies.ts";
import { readable } from "../engine/fold.ts";
import { partsReader, patternOf, sayingOf } from "../engine/saying.ts";
import { nameKey } from "../engine/tokens.ts";
import type { MeetingDraft } from "../meeting-draft.ts";
import { isGroup } from "../name-doubt.ts";
import { openNames, withoutName } from "./settle-doubt.ts";

/** Not with them: written as in changing-phrases. */
const leftOut = partsReader(`
  [no] (togli|leva|rimuovi|elimina|cancella|escludi|lascia fuori|lascia perdere|lascia stare|niente|senza|remove|without) [anche] [il|lo|la|l'|i|gli|le|the] {what}
  (si|ok|yes|tutti|tutte|all|va bene) [tutti|tutte|all] [ma|but] (tranne|meno|eccetto|salvo|escluso|esclusa|esclusi|senza|except|without|not) [il|lo|la|l'|i|gli|le|the] {what}
  [no] [<the>] {what} [poi|alla fine|pero] non (c' era|c' erano|c' entra|c' entrano|e venuto|e venuta|sono venuti|sono venute) [alla fine|poi]
  [no] [<the>] {what} [no] (<take-it-away>|escludilo|escludila|lascialo fuori|lasciala fuori) [pure|proprio|per favore|grazie] [,|perche|che] {why}
  [no] [<the>] {what} [no] (<take-it-away>|escludilo|escludila|lascialo fuori|lasciala fuori) [pure|proprio|per favore|grazie]
`);

/** "Lascia stare lui": of the only words that are asked about. */
const leavesItOut = patternOf(`
  [no] (togli|leva|escludi|lascia fuori|lascia perdere|lascia stare) (lui|lei|loro|questo|questa|quello|quella)
  [no] (lui|lei|loro|questo|questa|quello|quella) (lascialo|lasciala|lasciali) (stare|perdere|fuori)
  [no|lui|lei] non (contarlo|contarla|metterlo|metterla|considerarlo|considerarla)
`);

/**
 * The draft without whom an answer leaves out ("togli Topolinia"): bodies of it, words of it that nobody understood, or some of a group that
 * was asked about, which the others of it then are.
 * Undefined for any other answer, or when none of them is in the draft.
 */
export function takeAway(draft: MeetingDraft, answer: string, register: BodyRegister): MeetingDraft | undefined {
  if (leavesItOut.test(sayingOf(answer))) return withoutFirstDoubt(draft);
  for (const { what = "", why = "" } of leftOut(readable(answer))) {
    if (namesBodies(why, register)) continue;
    const told = new Set(readBodies(what, register).bodies);
    const key = nameKey(what);
    const bodies = draft.bodies.filter((id) => !told.has(id));
    const groups = openNames(draft).filter((name) => isGroup(name) && name.candidates.some((id) => told.has(id)));
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
