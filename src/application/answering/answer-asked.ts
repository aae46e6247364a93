// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { headed } from "../headed.ts";
import { withNotices } from "../notices.ts";
import type { Intention } from "../reading/intentions/intention.ts";
import type { QuestionPresumed } from "../reading/questions/presume-question.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";
import { answerNothingRead, answerPresumed, askWhich } from "./answer-presumed.ts";
import { answerQuestion } from "./answer-question.ts";

type Asked = Extract<Intention, { readonly kind: "question" }>;

type Beside = {
  /** The answer of the command of that name. */
  byCommand(name: string, argument: string): Promise<Reply> | undefined;
  readonly presumed: QuestionPresumed | undefined;
};

/** Answers a question that was read word by word; with words that mean several bodies it is asked which. */
export async function answerAsked(
  { question, besides = [], doubts: [doubt], unread }: Asked,
  { byCommand, presumed }: Beside,
  request: CommandRequest,
  services: Services,
): Promise<Reply | undefined> {
  const { wording } = request;
  if (doubt !== undefined && doubt.candidates.length === 1 && presumed !== undefined)
    return answerPresumed(presumed, request, services);
  if (doubt !== undefined) return askWhich(doubt, question, services, wording);
  switch (question.about) {
    case "status": {
      const reply = await byCommand("stato", question.asOf?.toString() ?? "");
      // "E oggi?" asks for the same figures.
      const isAsOf = question.asOf !== undefined && reply?.kind === "card";
      return isAsOf ? { ...reply, topic: { kind: "question", question } } : reply;
    }
    case "upcoming":
      return byCommand("prossimi", "");
    case "history":
      return byCommand("storia", "");
    case "help":
      return byCommand("aiuto", "");
    case "unknown":
      return presumed === undefined
        ? answerNothingRead(request, services)
        : answerPresumed(presumed, request, services);
    default: {
      const aside = unread.map((words) => wording.answers.aside(shortened(words, 60)));
      const first = withNotices(await answerQuestion(question, request, services), aside);
      const others = await Promise.all(besides.map((one) => answerQuestion(one, request, services)));
      return others.reduce(withBeside, first);
    }
  }
}

/** The answer to something else that was asked: said after that of the first, and spoken of from here on. */
function withBeside(reply: Reply, other: Reply): Reply {
  if (reply.kind !== "card" || other.kind !== "card") return reply;
  const said = "heading" in other.view ? other.view.heading : other.summary;
  const { topic = reply.topic } = other;
  return { ...headed(reply, (heading) => `${heading} · ${said}`), ...(topic === undefined ? {} : { topic }) };
}
