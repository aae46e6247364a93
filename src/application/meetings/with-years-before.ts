// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { MeetingsQuestion } from "#domain/question.ts";
import type { CommandRequest } from "../command.ts";
import { withNotices } from "../notices.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { answeredWith, answerOfMeetings } from "../views/answer-of-meetings.ts";
import { ofEdition, withEdition } from "../years/in-edition.ts";
import { yearJustGone } from "../years/year-just-gone.ts";
import { answerMeetings } from "./answer-meetings.ts";
import { wantedMeetings } from "./count-wanted.ts";

/**
 * The answer of the current year, which says of which year it is where another may be meant: nobody is told "never" of
 * what an earlier diary holds. Where this year has nothing, the newest year that has something answers; a figure stays
 * this year's, with that one beside it. As it is where the question tells days, or asks what is to come.
 */
export async function withYearsBefore(
  reply: Reply,
  question: MeetingsQuestion,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { editions, objective } = services;
  const { wording, signal } = request;
  const { filter, asOf, isNext, form } = question;
  const hasTime = [filter.from, filter.until, asOf, isNext].some((one) => one !== undefined);
  const earlier = objective().code === editions.current().code && !hasTime ? editions.earlier() : [];
  if (earlier.length === 0 || filter.state === "planned") return reply;
  const isNone = (await foundIn(question, services, signal)).length === 0;
  const gone = isNone ? undefined : await yearJustGone(services, signal);
  const looked = isNone ? earlier : gone === undefined ? [] : [gone.objective];
  const { year } = objective();
  for (const before of looked) {
    const there = await withEdition(before, services, signal);
    const meetings = await foundIn(question, there, signal);
    if (meetings.length === 0) continue;
    if (isNone && !isOfThisYear(question)) {
      const told = ofEdition(await answerMeetings(question, request, there), before);
      return withNotices(told, [wording.year.noneIn(year)]);
    }
    const given = { objective: before, register: there.register, today: services.clock().toPlainDate(), meetings };
    const isCounted = (form === "list" || form === "whether") && question.about === "meetings";
    const counted = { ...question, form: isCounted ? ("count" as const) : form };
    const said = answerOfMeetings(counted, given, wording);
    return withNotices(reply, [
      wording.year.onlyOf(year),
      ...(said === undefined ? [] : [wording.year.inYear(before.year, said)]),
    ]);
  }
  const isOfThatYear = isOfThisYear(question) && Object.keys(filter).length === 0;
  return isNone && !isOfThatYear
    ? withNotices(reply, [wording.year.lookedIn([year, ...earlier.map((one) => one.year)])])
    : reply;
}

/** "Quanti?", "per quest'anno c'è già qualcosa?": another year's would be no answer. */
function isOfThisYear({ form, filter }: MeetingsQuestion): boolean {
  return form === "count" || form === "times" || (form === "whether" && Object.keys(filter).length === 0);
}

async function foundIn(
  question: MeetingsQuestion,
  services: Services,
  signal: AbortSignal,
): Promise<readonly Meeting[]> {
  const { clock, log, objective } = services;
  const { isFirst: _, latest: __, ...asked } = question;
  const meetings = (await wantedMeetings(objective(), question.filter, log, signal)) ?? [];
  return answeredWith(asked, { meetings, today: clock().toPlainDate(), objective: objective() });
}
