// SPDX-License-Identifier: EUPL-1.2
import { countsUntil } from "#domain/counts.ts";
import type { Day } from "#domain/day.ts";
import { totalsOf } from "#domain/standing.ts";
import type { CommandRequest } from "../command.ts";
import type { CardReply } from "../reply.ts";
import type { Services } from "../services.ts";
import { type ListPlace, toPlaceArgument } from "../views/list-place.ts";
import { meetingsReply } from "../views/meetings.ts";
import type { ButtonView } from "../views/parts.ts";
import { isOfAnotherDiary } from "../years/edition-of-day.ts";
import { changesAfter } from "./changes-after.ts";
import { countOf, wantedMeetings } from "./count-wanted.ts";

const meetingsOnACard = 8;

/** Which meetings a card lists, and from where on. */
export type Listed = ListPlace & {
  /** So many of the newest, and no more. */
  readonly latest?: number;
  readonly asOf?: Day;
  /** The answer that the list is below. */
  readonly said?: string;
  /** The ways to the meetings of the answer that the list does not show. */
  readonly ways?: readonly ButtonView[];
};

/** One page of the meetings, with what they count; a question about the same ones may leave them out. */
export async function listMeetings(
  { filter, after, latest, asOf: day, said, ways = [] }: Listed,
  { wording, signal }: CommandRequest,
  { clock, editions, log, objective, register }: Services,
): Promise<CardReply> {
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
    isCounted ? wantedMeetings(current, filter, log, signal) : undefined,
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
  const wanted = counted === undefined ? {} : { counted: countOf(counted) };
  const isAhead = filter.state === "planned" && after === "" && page.next === undefined;
  const shown = {
    // What is to come, the soonest first, where a card has all of it.
    meetings: isAhead ? [...page.meetings].reverse() : page.meetings,
    ...next,
    isFirst: after === "",
    filter,
    ofOthers,
    ...asOf,
    ...only,
    ...wanted,
    ...(said === undefined ? {} : { said }),
    ways,
  };
  const figures = day === undefined ? counts : countsUntil(counts, day);
  const [one, ...more] = page.meetings;
  const isOne = one !== undefined && more.length === 0 && after === "";
  const topic = {
    kind: "question",
    question: { about: "meetings", form: "list", filter, ...only },
    ...(isOne ? { meeting: one.number } : {}),
  } as const;
  return { ...meetingsReply(current, register, totalsOf(figures), shown, wording), topic };
}
