// SPDX-License-Identifier: EUPL-1.2
import { tenseOf } from "../days/tense.ts";
import { sayingOf } from "../engine/saying.ts";
import type { Intention, WhyDoubted } from "../intentions/intention.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import { namesAMeeting } from "../names-a-meeting.ts";
import type { Left } from "../rows/row.ts";
import { whyNotTold } from "../why-no-fact.ts";
import type { Several } from "./parts.ts";

type Each = { readonly line: string; readonly why: WhyDoubted | undefined };

/** A day was told for it: it may still have taken place, or will. */
const mayBeOne: readonly WhyDoubted[] = ["wished", "reported", "unsure", "tentative"];

type WhyOf = (line: string) => WhyDoubted | undefined;

/**
 * Several meetings, where something in one of them says that it may be none: it is left out where it did not take place,
 * and otherwise shown in doubt beside the others. What stands before the day and the bodies of one holds for those after
 * it, as long as they have no verb of their own; a call before it makes no call of a meeting. Undefined where nothing is in doubt, or all of it is. Pure.
 */
export function tellEach(
  { lines, left: others = [] }: Several,
  whyOf: WhyOf,
  context: LineContext,
): Intention | undefined {
  let over: WhyDoubted | undefined;
  const each = lines.map((line): Each => {
    const before = beforeSlots(line, context);
    const isAnew = tenseOf(line) !== undefined || (over === "contact" && namesAMeeting(sayingOf(before)));
    const why = whyOf(before);
    // "Ci rivediamo il 6 agosto": its day is told after it.
    const isDated = why === "wished" && whyNotTold(before) === undefined;
    over = (isDated ? undefined : why) ?? (isAnew ? undefined : over);
    return { line, why: whyOf(line) ?? over };
  });
  const isOfADay = (line: string) => readMeetingLine(line, context).day.kind === "day";
  const isKept = ({ line, why }: Each) =>
    why === undefined || why === "contact" || (mayBeOne.includes(why) && isOfADay(line));
  const kept = each.filter(isKept);
  const [first] = kept;
  const isInDoubt = others.length > 0 || each.some(({ why }) => why !== undefined);
  const areMeant = kept.some(({ why }) => why === undefined || why === "contact");
  if (first === undefined || !isInDoubt || !areMeant) return undefined;
  const away = each
    .filter((one) => !isKept(one))
    .map(({ line, why = "denied" }): Left => ({ text: line, why: mayBeOne.includes(why) ? "doubtful" : "cancelled" }));
  const left = [...others, ...away];
  if (kept.length === 1) return { kind: "log", line: first.line, isProposed: true, left };
  const doubted = kept.map(({ why }) => why);
  return { kind: "log-several", lines: kept.map(({ line }) => line), isSure: false, left, doubted };
}

function beforeSlots(line: string, context: LineContext): string {
  const { spans } = readMeetingLine(line, context);
  const starts = [...spans.day, ...spans.bodies].map(({ start }) => start);
  return line.slice(0, Math.min(...starts, line.length));
}
