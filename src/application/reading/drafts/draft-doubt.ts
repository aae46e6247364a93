// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyId } from "#domain/body.ts";
import { type Day, isAfter } from "#domain/day.ts";
import type { Objective } from "#domain/objective.ts";
import type { Register } from "#domain/register.ts";
import type { DoubtAnswer } from "../answers/doubt-answers.ts";
import { daysOfVague } from "../days/days-of-vague.ts";
import type { DraftDay, MeetingDraft } from "../meeting-draft.ts";
import { isGroup, type NameDoubt } from "../name-doubt.ts";
import type { DraftProblems } from "./check-draft.ts";

/** One thing to be asked of a draft: what it is, the likeliest answers first, and more of them in a list. */
export type DraftDoubt = Answers &
  (
    | { readonly about: "name"; readonly name: NameDoubt }
    | { readonly about: "bodies" }
    | { readonly about: "day"; readonly day: Exclude<DraftDay, { readonly kind: "day" }> }
    | { readonly about: "hour"; readonly hours: readonly string[] }
  );

type Answers = { readonly buttons: readonly DoubtAnswer[]; readonly choices: readonly DoubtAnswer[] };

type Context = {
  readonly objective: Objective;
  readonly register: Register;
  readonly now: Temporal.ZonedDateTime;
  /** The bodies of the newest meetings: the likeliest to have been there. */
  readonly lately: readonly BodyId[];
};

/** Two can be told apart on buttons; of more, one is chosen from a list. */
const mostOnButtons = 2;
/** A longer name is cut on the button of a phone. */
const mostLettersOnAButton = 35;
const mostToChooseFrom = 40;
const mostDaysToChooseFrom = 10;
const likeliest = 3;

/**
 * What is to be asked first of a draft that is not whole: who somebody is, who was there, on which day, at what hour.
 * Undefined when what is wrong has no answers to choose from, as a text that is too long. Pure: `now` is given.
 */
export function firstDoubt(draft: MeetingDraft, problems: DraftProblems, context: Context): DraftDoubt | undefined {
  const { bodies, day, hour, mode, names, tooLong } = problems;
  if (mode !== undefined || bodies === "too-many" || Object.keys(tooLong).length > 0) return undefined;
  const name = names.find(({ isNew }) => isNew !== true);
  if (name !== undefined) return { about: "name", name, ...answersOfName(name, context) };
  if (bodies !== undefined) return { about: "bodies", ...answersOfBodies(context) };
  if (day !== undefined) return { about: "day", day, ...answersOfDay(day, draft, context) };
  if (hour === undefined) return undefined;
  const hours = draft.hour.split(" / ");
  const isChoice = hours.length > 1;
  const answers = isChoice ? hours : [""];
  const buttons = answers.map((one) => ({ kind: "hour", hour: one }) as const);
  return { about: "hour", hours: isChoice ? hours : [], buttons, choices: [] };
}

function answersOfName(name: NameDoubt, { register }: Context): Answers {
  const { text, candidates, kinds } = name;
  const each = candidates.slice(0, mostToChooseFrom).map((id): DoubtAnswer => ({ kind: "bodies", text, bodies: [id] }));
  const fits = candidates.every((id) => (register.get(id)?.officialName.length ?? 0) <= mostLettersOnAButton);
  const isFew = each.length <= mostOnButtons && fits;
  const group: DoubtAnswer = { kind: "bodies", text, bodies: candidates };
  return {
    buttons: [...(isGroup(name) ? [group] : []), ...(isFew ? each : []), ...kinds.map((kind) => ({ kind, text }))],
    choices: isFew ? [] : each,
  };
}

/** Those met lately are one press away; one or more of the objective's are chosen from a list. */
function answersOfBodies({ objective, register, lately }: Context): Answers {
  const likely = [...register.values()].filter(({ id, isLikely }) => isLikely && id !== objective.owner);
  const all = [...new Set([...lately, ...likely.map(({ id }) => id)])];
  const toAnswer = (id: BodyId): DoubtAnswer => ({ kind: "bodies", text: "", bodies: [id] });
  return {
    buttons: lately.slice(0, likeliest).map(toAnswer),
    choices: all.slice(0, mostToChooseFrom).map(toAnswer),
  };
}

function answersOfDay(
  day: Exclude<DraftDay, { readonly kind: "day" }>,
  { tense }: MeetingDraft,
  { now }: Context,
): Answers {
  const today = now.toPlainDate();
  const toAnswer = (one: Day | string): DoubtAnswer => ({ kind: "day", day: String(one) });
  if (day.kind === "none") {
    const other = tense === "ahead" ? today.add({ days: 1 }) : today.subtract({ days: 1 });
    return { buttons: [today, other].map(toAnswer), choices: [] };
  }
  if (day.kind === "ambiguous") {
    const isFew = day.candidates.length <= mostOnButtons;
    const answers = day.candidates.slice(0, mostToChooseFrom).map(toAnswer);
    return isFew ? { buttons: answers, choices: [] } : { buttons: [], choices: answers };
  }
  const meant = day.kind === "impossible" ? [] : daysOfVague(day.text, now);
  const mayBe = meant.filter((one) => tense === "ahead" || !isAfter(one, today));
  return { buttons: [], choices: mayBe.length > mostDaysToChooseFrom ? [] : mayBe.map(toAnswer) };
}
