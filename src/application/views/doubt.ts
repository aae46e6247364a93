// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { type Day, isSameDay, toDay } from "#domain/day.ts";
import type { Objective } from "#domain/objective.ts";
import type { Register } from "#domain/register.ts";
import { type DoubtAnswer, toAnswerCode } from "../reading/answers/doubt-answers.ts";
import type { DraftDoubt } from "../reading/drafts/draft-doubt.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, titledButton } from "./button.ts";
import { officialNameOf, shortNameOf } from "./meeting-line.ts";
import type { ButtonView } from "./parts.ts";
import { type AnswerListView, linesBeside, type ProposalReply, proposalReplyOf } from "./proposal.ts";
import { uncapitalised, understoodOf } from "./understood.ts";

/** Where the answers of a question go, and its way out. */
export type AskedAs = {
  readonly verb: string;
  /** What the button of an answer carries before its code, and that of the list alone. */
  readonly nonce: string;
  /** Everything in one form; titled by what is asked. */
  readonly edit: Pick<ButtonView, "verb" | "argument">;
  readonly leave: ButtonView;
  /** Which of several meetings it is. */
  readonly part?: string;
  /** What stands in the hint before the way of writing it. */
  readonly nothingYet: (hint: string) => string;
};

type Context = {
  readonly objective: Objective;
  readonly register: Register;
  readonly wording: Wording;
  readonly now: Temporal.ZonedDateTime;
};

const mostCharacters = 60;
const mostButtons = 6;

/**
 * One question about a meeting that is told in part, with what was understood of it so far and the answers one press
 * away; `problem` is what was wrong with the last answer.
 */
export function doubtReply(
  draft: MeetingDraft,
  doubt: DraftDoubt,
  asked: AskedAs,
  context: Context,
  problem = "",
): ProposalReply {
  const { wording } = context;
  const { understood, hints } = wording.doubt;
  const told = understoodOf(draft, doubt, context);
  const answers = doubt.buttons.map((answer) =>
    titledButton(wording, titleOf(answer, doubt, context), asked.verb, `${asked.nonce}.${toAnswerCode(answer)}`),
  );
  const list = listOf(doubt, context);
  const confirm =
    list.length === 0
      ? []
      : [titledButton(wording, wording.doubt.answers.confirm, asked.verb, asked.nonce, "positive")];
  const edit = buttonView(wording, "edit", asked.edit.verb, asked.edit.argument);
  const form = doubt.about === "day" ? { ...edit, title: wording.doubt.answers.otherDay } : edit;
  const ways = [...confirm, ...answers];
  return proposalReplyOf({
    heading: questionOf(draft, doubt, context),
    problem,
    lines: [
      ...(asked.part === undefined ? [] : [asked.part]),
      ...(told === "" ? [] : [understood(told)]),
      ...linesBeside(draft, context.register, wording),
    ],
    lists: list,
    hint: asked.nothingYet(hints[doubt.about]),
    buttons: [...ways.slice(0, mostButtons - 2), form, asked.leave],
  });
}

function questionOf(
  { bodies, day, hour }: MeetingDraft,
  doubt: DraftDoubt,
  { objective, register, wording, now }: Context,
): string {
  const words = wording.doubt;
  const names = shortened(wording.list(bodies.map((id) => shortNameOf(register, id))), mostCharacters);
  const cut = (text: string) => shortened(text, mostCharacters);
  if (doubt.about === "bodies") {
    if (bodies.includes(objective.owner)) return words.besidesOwner(officialNameOf(register, objective.owner));
    return words.withWhom(day.kind === "day" ? uncapitalised(dayTitle(toDay(day.day), wording, now), wording) : "");
  }
  if (doubt.about === "hour") {
    return doubt.hours.length > 0 ? words.whichHour(doubt.hours) : words.unreadableHour(cut(hour));
  }
  if (doubt.about === "day") {
    if (doubt.day.kind === "none") return words.when(names);
    const text = cut(doubt.day.text);
    if (doubt.day.kind === "impossible") return words.noSuchDay(text);
    return doubt.day.kind === "unreadable" && /\d/u.test(text) && doubt.choices.length === 0
      ? words.unreadableDay(text)
      : words.whichDay(text, names);
  }
  const { text, candidates, isNamed } = doubt.name;
  if (isNamed === true) {
    return words.together(cut(text), cut(wording.list(candidates.map((id) => shortNameOf(register, id)))));
  }
  if (candidates.length > 0) return words.which(cut(text));
  const [likeliest] = doubt.buttons;
  if (likeliest?.kind === "new" || likeliest?.kind === "person") return words.who(cut(text));
  return likeliest?.kind === "subject" ? words.isSubject(cut(text)) : words.what(cut(text));
}

function listOf(doubt: DraftDoubt, context: Context): readonly AnswerListView[] {
  const { about, choices } = doubt;
  if (choices.length === 0) return [];
  const { label, placeholder } = context.wording.doubt;
  return [
    {
      label: label[about],
      placeholder: placeholder[about],
      value: "",
      style: "compact",
      isMany: about === "bodies",
      choices: choices.map((answer) => ({ title: titleOf(answer, doubt, context), value: toAnswerCode(answer) })),
    },
  ];
}

function titleOf(answer: DoubtAnswer, doubt: DraftDoubt, { register, wording, now }: Context): string {
  const { answers } = wording.doubt;
  if (answer.kind === "day") {
    const day = toDay(answer.day);
    const isOneOfMany = doubt.about === "day" && doubt.day.kind !== "none";
    return isOneOfMany ? answers.day(day, day.year === now.year) : dayTitle(day, wording, now);
  }
  if (answer.kind === "hour") return answers.hour(answer.hour);
  if (answer.kind === "new") return answers.new(doubt.about === "name" ? doubt.name.newKind : "altro");
  if (answer.kind !== "bodies") return answers[answer.kind];
  const [body = "", ...others] = answer.bodies;
  if (others.length > 0) return answers.all(answer.bodies.length);
  return answer.text === "" ? shortNameOf(register, body) : officialNameOf(register, body);
}

/** "Oggi", "Ieri", "Domani"; any other day by its name. */
function dayTitle(day: Day, wording: Wording, now: Temporal.ZonedDateTime): string {
  const { answers } = wording.doubt;
  const today = now.toPlainDate();
  const near = [
    [today, answers.today],
    [today.subtract({ days: 1 }), answers.yesterday],
    [today.add({ days: 1 }), answers.tomorrow],
  ] as const;
  const [, title] = near.find(([one]) => isSameDay(one, day)) ?? [];
  return title ?? answers.day(day, day.year === today.year);
}
