// SPDX-License-Identifier: EUPL-1.2
import type { Question } from "#domain/question.ts";
import { totalsOf } from "#domain/standing.ts";
import type { CommandRequest } from "../command.ts";
import { findSpoken } from "../conversation/topic.ts";
import { headed } from "../headed.ts";
import { withNotices } from "../notices.ts";
import type { BodyDoubt } from "../reading/bodies/body-doubt.ts";
import type { QuestionPresumed } from "../reading/questions/presume-question.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";
import { buttonView } from "../views/button.ts";
import { meetingsDoubtReply } from "../views/meetings-doubt.ts";
import { plainReply } from "../views/plain-reply.ts";
import { toTotalsView } from "../views/totals.ts";
import type { Wording } from "../wording/wording.ts";
import { answerQuestion } from "./answer-question.ts";

/** As many as a card has, at most. */
const mostButtons = 6;

/** What is known of what a question names, said to be no sure answer, and which of its words were not read. */
export async function answerPresumed(
  { question, doubt, unread }: QuestionPresumed,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { answers } = request.wording;
  if (doubt !== undefined && "filter" in question) return askWhich(doubt, question, services, request.wording);
  const reply = headed(await answerQuestion(question, request, services), answers.notSure);
  return withNotices(
    reply,
    unread.map((words) => answers.unread(shortened(words, 60))),
  );
}

/** Which of several bodies is asked about: the name alone, in answer, asks it of that one. */
export function askWhich(doubt: BodyDoubt, question: Question, { register }: Services, wording: Wording): Reply {
  const { candidates, text } = doubt;
  const reply = meetingsDoubtReply(doubt, "filter" in question ? question.filter : {}, register, wording);
  if (reply.kind !== "card" || candidates.length < 2) return reply;
  return { ...reply, topic: { kind: "question", question: ofAnyWith(question), oneOf: candidates, named: text } };
}

/** "Di che cosa abbiamo parlato con Barberino?": of no one meeting, but of those with it. */
function ofAnyWith(question: Question): Question {
  if (question.about !== "one" || question.number !== undefined) return question;
  const form = (["when", "who", "where", "how", "subject"] as const).find((one) => one === question.form);
  return form === undefined ? question : { about: "meetings", form, filter: {} };
}

/** The same, of what may as well tell a meeting: what is read of that is a press away. */
export function orAMeeting(reply: Reply, { wording, argument: line }: CommandRequest): Reply {
  if (reply.kind !== "card" || !("buttons" in reply.view)) return reply;
  const form = buttonView(wording, "openFilledForm", "incontro.form", line);
  const view = { ...reply.view, buttons: [form, ...reply.view.buttons.slice(0, mostButtons - 1)] };
  return withNotices({ ...reply, view } as Reply, [wording.answers.orMeeting]);
}

/** To what asks, and names nothing that is known: how it stands, and the meeting that was spoken of last. */
export async function answerNothingRead(request: CommandRequest, services: Services): Promise<Reply> {
  const { wording, signal, argument: line } = request;
  const { log, objective } = services;
  const [spoken, counts] = await Promise.all([findSpoken(request, services), log.counts(objective(), signal)]);
  const { topic } = spoken ?? {};
  const number = topic?.kind === "meeting" ? topic.number : topic?.kind === "question" ? topic.meeting : undefined;
  return plainReply("cannot", wording, line, toTotalsView(objective(), totalsOf(counts), wording).totals, number);
}
