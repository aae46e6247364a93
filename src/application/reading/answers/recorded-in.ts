// SPDX-License-Identifier: EUPL-1.2
import { isChange } from "../intentions/intention.ts";
import type { MeetingReference } from "../intentions/meeting-reference.ts";
import type { MeetingDraft } from "../meeting-draft.ts";
import type { Reading } from "../reading.ts";

const isIt = /^(?:(?:sì|si|no|ah)[\s,]+)?(?:è|e['’]|era)\s/iu;

/**
 * The meeting of which an answer says that what was told without its day is no other ("è quello del 13 luglio", "è
 * l'incontro 1"); undefined for any other answer. Pure.
 */
export function recordedIn(
  { line, intention, pointer }: Pick<Reading, "line" | "intention" | "pointer">,
  { day }: MeetingDraft,
): MeetingReference | undefined {
  if (day.kind === "day" || (isChange(intention) && intention.kind !== "show")) return undefined;
  const isOfANumber = intention.kind === "show" && intention.which.number !== undefined && isIt.test(line);
  if (isOfANumber) return intention.which;
  const isOfADay =
    pointer?.kind === "told" && pointer.isPointed && pointer.days.length > 0 && pointer.bodies.length === 0;
  return isOfADay ? { isLatest: false, days: pointer.days, bodies: pointer.bodies } : undefined;
}
