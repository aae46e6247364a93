// SPDX-License-Identifier: EUPL-1.2
import { isSameDay } from "#domain/day.ts";
import type { MeetingsQuestion } from "#domain/question.ts";
import type { CommandRequest } from "../command.ts";
import type { CardReply } from "../reply.ts";
import type { Services } from "../services.ts";
import { filterTail } from "../views/filter-heading.ts";
import { answerMeetings } from "./answer-meetings.ts";
import { wantedMeetings } from "./count-wanted.ts";

const mostOthers = 3;

/**
 * Of the days that a number alone may mean, the likeliest that has meetings is answered for, and the others that have
 * some are said: nobody is told that there are none where there are some.
 */
export async function answerBareDay(
  { orDays = [], ...question }: MeetingsQuestion,
  request: CommandRequest,
  services: Services,
): Promise<CardReply> {
  const { from, until: _, ...others } = question.filter;
  const { objective, log, register } = services;
  const { wording, signal } = request;
  const wanted = (await wantedMeetings(objective(), others, log, signal)) ?? [];
  const meetings = wanted.filter(({ state }) => state !== "annulled" || others.state === "annulled");
  const days = from === undefined ? orDays : [from, ...orDays];
  const found = days.flatMap((day) => {
    const those = meetings.filter((meeting) => isSameDay(meeting.day, day));
    return those.length === 0 ? [] : [{ day, those }];
  });
  const [first, ...more] = found;
  const day = first?.day ?? from;
  const filter = day === undefined ? question.filter : { ...others, from: day, until: day };
  const reply = await answerMeetings({ ...question, filter }, request, services);
  const notes = more.slice(0, mostOthers).map(({ day: other, those }) => {
    const { state: said, ...rest } = others;
    const state = said ?? (those.every((one) => one.state === "planned") ? "planned" : "held");
    const count = said === undefined ? those.filter((one) => one.state === state).length : those.length;
    return wording.answers.count(count, state, filterTail(register, { ...rest, from: other, until: other }, wording));
  });
  return { ...reply, notices: [...(reply.notices ?? []), ...notes] };
}
