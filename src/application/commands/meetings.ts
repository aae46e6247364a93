// SPDX-License-Identifier: EUPL-1.2
import { countsUntil } from "#domain/counts.ts";
import type { Day } from "#domain/day.ts";
import { totalsOf } from "#domain/standing.ts";
import type { Command, CommandRequest } from "../command.ts";
import { changesAfter } from "../meetings/changes-after.ts";
import { countWanted } from "../meetings/count-wanted.ts";
import { searchMeetings } from "../meetings/search-meetings.ts";
import { readAsOf } from "../reading/days/as-of.ts";
import { readMeetingsAsked } from "../reading/intentions/read-filter.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { filterFrom, type ListPlace, readPlaceArgument, toPlaceArgument } from "../views/list-place.ts";
import { meetingsReply } from "../views/meetings.ts";
import { meetingsDoubtReply } from "../views/meetings-doubt.ts";
import { plainReply } from "../views/plain-reply.ts";
import { commandWords } from "../wording/wording.ts";
import { isOfAnotherDiary } from "../years/edition-of-day.ts";

const meetingsOnACard = 8;

export const meetingsCommand: Command = {
  name: "incontri",
  aliases: [{ text: "meetings", language: "en" }],
  ...commandWords("meetings"),
  operationOf: () => "read",

  async handle(request, services) {
    const { step, argument, fields } = request;
    const { clock, objective, register } = services;
    if (step === "search") return searchMeetings(request, services);
    if (step === "filter") return list({ filter: filterFrom(fields, register), after: "" }, request, services);
    const place = readPlaceArgument(argument, register);
    if (place !== undefined) return list(place, request, services);
    const isOfADay = /^\s*(?:al|all['’]|until|as of|\d)/iu.test(argument);
    const asked = isOfADay ? readAsOf(argument, clock(), objective().year) : ({ kind: "now" } as const);
    if (asked.kind === "problem") return plainReply("as-of-problem", request.wording, asked.text, objective().year);
    if (asked.kind === "day") return list({ filter: {}, after: "", asOf: asked.day }, request, services);
    const context = { now: clock(), register, year: objective().year };
    const { filter, latest, doubts } = readMeetingsAsked(argument, context);
    const [doubt] = doubts;
    if (doubt !== undefined) return meetingsDoubtReply(doubt, filter, register, request.wording);
    return list({ filter, after: "", ...(latest === undefined ? {} : { latest }) }, request, services);
  },
};

type Wanted = ListPlace & {
  /** So many of the newest, and no more. */
  readonly latest?: number;
  readonly asOf?: Day;
};

async function list(
  { filter, after, latest, asOf: day }: Wanted,
  { wording, signal }: CommandRequest,
  { clock, editions, log, objective, register }: Services,
): Promise<Reply> {
  const current = objective();
  const query = {
    objective: current,
    limit: Math.min(latest ?? meetingsOnACard, meetingsOnACard),
    ...(after === "" ? {} : { after }),
    ...(Object.keys(filter).length === 0 ? {} : { filter }),
    ...(day === undefined ? {} : { until: day }),
  };
  const isCounted = Object.keys(filter).length > 0 && after === "" && latest === undefined && day === undefined;
  const [counted, counts, page, late] = await Promise.all([
    isCounted ? countWanted(current, filter, log, signal) : undefined,
    log.counts(current, signal),
    log.page(query, signal),
    day === undefined ? undefined : changesAfter(day, signal, { log, objective, clock }),
  ]);
  const isCut = latest !== undefined && latest <= meetingsOnACard;
  const next = page.next === undefined || isCut ? {} : { next: toPlaceArgument({ filter, after: page.next }) };
  const elsewhere = await Promise.all(
    page.meetings.map((meeting) => isOfAnotherDiary(meeting, { editions, log, objective }, signal)),
  );
  const ofOthers = page.meetings.filter((_, at) => elsewhere[at]);
  const asOf = day === undefined || late === undefined ? {} : { asOf: { day, ...late } };
  const only = latest === undefined ? {} : { latest };
  const wanted = counted === undefined ? {} : { counted };
  const shown = {
    meetings: page.meetings,
    ...next,
    isFirst: after === "",
    filter,
    ofOthers,
    ...asOf,
    ...only,
    ...wanted,
  };
  const figures = day === undefined ? counts : countsUntil(counts, day);
  return meetingsReply(current, register, totalsOf(figures), shown, wording);
}
