// SPDX-License-Identifier: EUPL-1.2
import type { MeetingFacts } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { checkDraft, type DraftProblems } from "../reading/drafts/check-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import type { ToldBeside } from "../views/proposal.ts";
import { type YearQuestion, yearQuestionReply } from "../views/year-question.ts";
import type { DraftPlace } from "./place-of-draft.ts";

/** What keeps a meeting from being recorded: something of it is missing, or its year is to be said yes to. */
export type Question =
  | (YearQuestion & { readonly facts: MeetingFacts })
  | { readonly kind: "incomplete"; readonly problems: DraftProblems };

/** Undefined when nothing keeps it from being recorded. */
export function questionAbout({ draft, isToBeAsked, services }: DraftPlace): Question | undefined {
  const { objective, clock } = services;
  const checked = checkDraft(draft, { objective: objective(), now: clock() });
  if (checked.kind === "incomplete") return checked;
  const { facts } = checked;
  const { day } = facts;
  if (isToBeAsked && !draft.isOutsideYearAccepted) return { kind: "year", day, facts };
  return checked.kind === "outside-year" ? { kind: "outside-year", day, facts } : undefined;
}

/** What is asked of the year of one meeting that is told whole; undefined when nothing is. */
export function yearAskedOf(place: DraftPlace): YearQuestion | undefined {
  const question = questionAbout(place);
  return question?.kind === "incomplete" ? undefined : question;
}

/** Asks it with what was understood, so that one yes records it: of one that is told alone. */
export function askYear(
  question: YearQuestion,
  understood: { readonly facts: MeetingFacts; readonly told: ToldBeside } | undefined,
  { wording, nonce }: Pick<CommandRequest, "wording"> & { readonly nonce: string },
  { editions, objective, register }: Services,
  problem?: string,
): Reply {
  const years = { current: editions.current().year, followed: objective().year };
  return yearQuestionReply(question, understood, { register, wording, nonce, ...years }, problem);
}
