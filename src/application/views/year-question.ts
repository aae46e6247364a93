// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import type { MeetingFacts } from "#domain/meeting.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView } from "./button.ts";
import { toFacts } from "./meeting-facts.ts";
import { linesBeside, proposalReplyOf, type ToldBeside } from "./proposal.ts";

/** Why the year of a day is asked: it has another diary than the current one, or none that counts it. */
export type YearQuestion = { readonly kind: "year" | "outside-year"; readonly day: Day };

type Context = {
  readonly register: BodyRegister;
  readonly wording: Wording;
  /** One-time number of the draft that is asked about. */
  readonly nonce: string;
  /** The year whose diary is open now, and that of the objective that does not count the day. */
  readonly current: number;
  readonly followed: number;
};

/**
 * Asks before anything is written in the diary of another year, with what was understood of the meeting, so that one yes
 * is enough: none of several that are told together. `problem`: why it may be no meeting, where the words say so.
 */
export function yearQuestionReply(
  { kind, day }: YearQuestion,
  understood: { readonly facts: MeetingFacts; readonly told: ToldBeside } | undefined,
  { register, wording, nonce, current, followed }: Context,
  problem = "",
): CardReply {
  const { outsideYear } = wording.meeting;
  const { year } = wording;
  const asked = day.year > current ? year.questionAhead : year.question;
  const ofDiary = { heading: asked(day), line: year.questionHint(current), hint: year.questionAnswer };
  const ofNone = {
    heading: outsideYear.question(day, followed),
    line: outsideYear.explain,
    hint: outsideYear.explainAnswer,
  };
  const { heading, line, hint } = kind === "year" ? ofDiary : ofNone;
  const { language } = wording;
  return proposalReplyOf({
    heading,
    problem,
    lines: [line, ...(understood === undefined ? [] : linesBeside(understood.told, register, wording))],
    facts: understood === undefined ? [] : toFacts(register, understood.facts, wording),
    hint,
    buttons: [
      { title: outsideYear.yes, verb: "incontro.confirm", argument: nonce, style: "positive", language },
      { title: outsideYear.change, verb: "incontro.edit", argument: nonce, style: "default", language },
      buttonView(wording, "cancel", "incontro.cancel", nonce),
    ],
  });
}
