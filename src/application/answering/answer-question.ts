// SPDX-License-Identifier: EUPL-1.2
import { isAfter } from "#domain/day.ts";
import { documentedCounts } from "#domain/documented-counts.ts";
import type { Question } from "#domain/question.ts";
import { findBody, showBodies, showBody, showNeverMet } from "../bodies/show-bodies.ts";
import type { CommandRequest } from "../command.ts";
import { previewDigest } from "../digests/answer-digest.ts";
import { subscriptionReplyOf } from "../digests/subscribe.ts";
import { headed } from "../headed.ts";
import { answerBareDay } from "../meetings/answer-bare-day.ts";
import { answerByMonth } from "../meetings/answer-by-month.ts";
import { answerChanges } from "../meetings/answer-changes.ts";
import { answerMeetings } from "../meetings/answer-meetings.ts";
import { answerOne } from "../meetings/answer-one.ts";
import { wantedMeetings } from "../meetings/count-wanted.ts";
import { listMeetings } from "../meetings/list-meetings.ts";
import { withYearsBefore } from "../meetings/with-years-before.ts";
import { withNotices } from "../notices.ts";
import { answerPhases } from "../phases/answer-phases.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { toBodiesArgument } from "../views/bodies.ts";
import { howToReply } from "../views/how-to.ts";
import { missingReply } from "../views/missing.ts";
import { enoughReply, whetherTheyCount } from "../views/target-answer.ts";

/** Those that a command of the same name answers are not among them. */
type Answered = Exclude<Question, { readonly about: "status" | "upcoming" | "history" | "help" | "unknown" }>;

/** Answers a question: the answer first, then what makes it. What was asked is the topic from here on. */
export async function answerQuestion(question: Answered, request: CommandRequest, services: Services): Promise<Reply> {
  const { wording, signal } = request;
  const { clock, log, objective } = services;
  switch (question.about) {
    case "digest":
      return question.of === "next" ? subscriptionReplyOf(request, services) : previewDigest(request, services);
    case "phases":
      return answerPhases(question, request, services);
    case "how-to":
      return howToReply(question.of, wording);
    case "never-met": {
      const never = await showNeverMet({ ...request, argument: toBodiesArgument(question.among) }, services);
      return of(question, never);
    }
    case "named":
      return findBody(question.text, request, services);
    case "body":
      return showBody({ ...request, argument: question.body }, services);
    case "one":
      return answerOne(question, request, services);
    case "changes":
      return answerChanges(question, request, services);
    case "target": {
      if (question.of === "missing") {
        const missing = of(question, await answerMissing(question, request, services));
        return withYearsBefore(missing, { about: "meetings", form: "count", filter: {} }, request, services);
      }
      if (question.of !== "these") {
        const held = question.isWhen ? await wantedMeetings(objective(), { state: "held" }, log, signal) : undefined;
        const made = held && { meetings: held, register: services.register };
        const counts = await log.counts(objective(), signal);
        return of(question, enoughReply(question, objective(), counts, clock(), wording, made));
      }
      const { filter } = question;
      const said = whetherTheyCount(
        objective(),
        (await wantedMeetings(objective(), filter, log, signal)) ?? [],
        wording,
      );
      return listMeetings({ filter, after: "", said }, request, services);
    }
    default: {
      const { asOf, ...now } = question;
      if (question.orDays !== undefined) return answerBareDay(question, request, services);
      if (asOf !== undefined && isAfter(asOf, clock().toPlainDate()))
        return withNotices(await answerQuestion(now, request, services), [wording.status.stillAhead(asOf)]);
      if (question.form === "monthly") return answerByMonth(question, request, services);
      const reply = isWholeCount(question)
        ? await countAll(question, request, services)
        : await answerMeetings(question, request, services);
      return withYearsBefore(reply, question, request, services);
    }
  }
}

async function answerMissing(
  { isOfAll = false, filter }: Extract<Question, { about: "target" }>,
  { signal, wording }: CommandRequest,
  { clock, log, objective }: Services,
): Promise<Reply> {
  const counts = await log.counts(objective(), signal);
  const isDocumented = filter.state === "documented";
  const held = isOfAll ? await wantedMeetings(objective(), { state: "held" }, log, signal) : undefined;
  const told = isDocumented ? documentedCounts(counts) : counts;
  return missingReply(objective(), told, clock(), wording, { held: held ?? [], isDocumented });
}

/** Nothing but which of all: what else a question says, its meetings answer. */
function isWholeCount({
  about,
  form,
  filter,
  often: _,
  ...more
}: Extract<Question, { about: "meetings" | "bodies" }>): boolean {
  const isOfThem = (key: string) => key === "state" || (key === "among" && about === "bodies");
  const isAll = Object.keys(filter).every(isOfThem) && (filter.state ?? "held") === "held";
  return isAll && Object.keys(more).length === 0 && (form === "count" || form === "list" || form === "who");
}

/** All of the year: with what is expected. */
async function countAll(
  question: Extract<Question, { about: "meetings" | "bodies" }>,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { wording, signal } = request;
  const { clock, log, objective } = services;
  if (question.about === "bodies") {
    const { view } = await answerMeetings(question, request, services);
    const reply = await showBodies({ ...request, argument: toBodiesArgument(question.filter.among) }, services);
    return of(
      question,
      headed(reply, () => ("heading" in view ? view.heading : "")),
    );
  }
  if (question.form !== "count") return answerMeetings(question, request, services);
  return of(question, missingReply(objective(), await log.counts(objective(), signal), clock(), wording));
}

/** What was asked is spoken of from here on. */
function of(question: Question, reply: Reply): Reply {
  return reply.kind === "card" ? { ...reply, topic: { kind: "question", question } } : reply;
}
