// SPDX-License-Identifier: EUPL-1.2
import type { MeetingsQuestion } from "#domain/question.ts";
import type { CommandRequest } from "../command.ts";
import type { CardReply } from "../reply.ts";
import type { Services } from "../services.ts";
import { byMonthReply } from "../views/by-month.ts";
import { wantedMeetings } from "./count-wanted.ts";
import { listMeetings } from "./list-meetings.ts";

/** How many meetings each month has: those held, where no other state is asked. In a log of more than 1000 the list alone. */
export async function answerByMonth(
  question: MeetingsQuestion,
  request: CommandRequest,
  services: Services,
): Promise<CardReply> {
  const { log, objective, register } = services;
  const filter = { state: "held" as const, ...question.filter };
  const meetings = await wantedMeetings(objective(), filter, log, request.signal);
  const topic = { kind: "question", question } as const;
  if (meetings === undefined) return { ...(await listMeetings({ filter, after: "" }, request, services)), topic };
  return { ...byMonthReply(meetings, filter, register, request.wording), topic };
}
