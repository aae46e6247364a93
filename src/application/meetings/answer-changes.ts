// SPDX-License-Identifier: EUPL-1.2
import { type Day, isAfter, isBefore, isSameDay } from "#domain/day.ts";
import type { JournalEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { ChangesQuestion } from "#domain/question.ts";
import type { CommandRequest } from "../command.ts";
import { fold } from "../reading/engine/fold.ts";
import { theirLast } from "../reading/intentions/meeting-reference.ts";
import type { CardReply, Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { buttonView } from "../views/button.ts";
import { filterTail } from "../views/filter-heading.ts";
import { historyReply } from "../views/history.ts";
import { whoIs } from "../views/who-is.ts";
import { ofEdition } from "../years/in-edition.ts";
import { wantedMeetings } from "./count-wanted.ts";
import { entriesOf } from "./entries-of.ts";
import { findReferred } from "./find-referred.ts";

const entriesOnACard = 6;
const entriesAtATime = 100;
const mostMeetings = 6;

/** Who recorded meetings and what was changed of them, or everything that was changed in some days. */
export async function answerChanges(
  question: ChangesQuestion,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { wording, signal } = request;
  if (question.of === "one") {
    const found = await findReferred(
      { ...theirLast, ...(question.number === undefined ? {} : { number: question.number }) },
      request,
      services,
      { isToBeSeen: true },
    );
    if ("reply" in found) return found.reply();
    const reply = await ofMeetings([found.meeting], question, request, found.services);
    return {
      ...ofEdition(reply, found.services.objective()),
      topic: { kind: "meeting", number: found.meeting.number },
    };
  }
  const topic = { kind: "question", question } as const;
  if (question.of === "days") return { ...(await ofDays(question, request, services)), topic };
  if (question.of === "mine" || question.of === "recorded")
    return { ...(await ofThoseRecorded(question, request, services)), topic };
  const wanted = await meetingsMeant(question, services, signal);
  const [only, ...others] = wanted;
  const spoken = only !== undefined && others.length === 0 ? { ...topic, meeting: only.number } : topic;
  if (wanted.length > 0)
    return { ...(await ofMeetings(wanted.slice(0, mostMeetings), question, request, services)), topic: spoken };
  const { noMeeting } = wording.answers.changes;
  return history(noMeeting, [], request, services);
}

/** Of the days that a number alone may mean, the likeliest that has some; otherwise the one of that number. */
async function meetingsMeant(
  { filter, orDays = [], number }: ChangesQuestion,
  services: Services,
  signal: AbortSignal,
) {
  for (const one of [filter, ...orDays.map((day) => ({ ...filter, from: day, until: day }))]) {
    const wanted = (await wantedMeetings(services.objective(), one, services.log, signal)) ?? [];
    if (wanted.length > 0) return wanted;
  }
  const numbered = number === undefined ? undefined : await services.log.find(services.objective(), number, signal);
  return numbered === undefined ? [] : [numbered];
}

async function ofMeetings(
  meetings: readonly Meeting[],
  { isWho }: ChangesQuestion,
  request: CommandRequest,
  services: Services,
): Promise<CardReply> {
  const { wording, signal } = request;
  const { changes } = wording.answers;
  const each = await Promise.all(
    meetings.map(async (meeting) => {
      const entries = await entriesOf(meeting, signal, services, entriesAtATime);
      return { meeting, entries, first: entries.at(-1) };
    }),
  );
  const lines = each.map(({ meeting: { number, state }, first, entries }) => {
    const gone =
      state === "annulled"
        ? entries.find((entry) => entry.kind === "meeting" && entry.action === "annulled")
        : undefined;
    if (!isWho && gone !== undefined)
      return changes.annulledBy(number, whoIs(gone.by, wording), dayOf(gone, services), gone.why);
    const names = [...new Set(entries.slice(0, -1).map(({ by }) => whoIs(by, wording)))];
    if (!isWho) return changes.ofOne(number, entries.length - 1, wording.list(names));
    const who = first === undefined ? "" : whoIs(first.by, wording);
    const day = first && dayOf(first, services);
    return each.length === 1 && day !== undefined ? changes.recordedBy(number, who, day) : changes.by(number, who);
  });
  const shown = each.length === 1 ? each.flatMap(({ entries }) => entries) : each.flatMap(({ first }) => first ?? []);
  const [only] = meetings;
  const open = meetings.length === 1 && only ? [buttonView(wording, "open", "incontro.show", String(only.number))] : [];
  return history(changes.several(lines), shown.slice(0, entriesOnACard), request, services, open);
}

/** The meetings that whoever asks recorded, or somebody whose name was said, or anybody. */
async function ofThoseRecorded(
  { of, filter: wanting, by, isThen }: ChangesQuestion,
  request: CommandRequest,
  services: Services,
): Promise<CardReply> {
  const { log, objective, register } = services;
  const { wording, signal, person } = request;
  const { from, until, ...others } = wanting;
  const filter = isThen === true ? others : wanting;
  const wanted = (await wantedMeetings(objective(), filter, log, signal)) ?? [];
  const each = await Promise.all(
    wanted.map(async (meeting) => (await entriesOf(meeting, signal, services, entriesAtATime)).at(-1)),
  );
  const isTheirs = ({ by: actor, at }: JournalEntry) => {
    const day = dayOf({ at }, services);
    const isInTime = isThen !== true || (!(from && isBefore(day, from)) && !(until && isAfter(day, until)));
    return (
      isInTime && (of === "mine" ? actor.id === person.id : by === undefined || isNamed(whoIs(actor, wording), by))
    );
  };
  const theirs = each.flatMap((entry) => (entry !== undefined && isTheirs(entry) ? entry : []));
  const { mine, recorded } = wording.answers.changes;
  const isOneDay = isThen === true && from !== undefined && until !== undefined && isSameDay(from, until);
  const tail = isOneDay ? wording.answers.onDay(from) : filterTail(register, wanting, wording);
  const heading = of === "mine" ? mine(theirs.length, tail) : recorded(theirs.length, by ?? "", tail);
  return history(heading, theirs.slice(0, entriesOnACard), request, services);
}

/** "Chiara", "bianchi": each word is one of the name's. */
function isNamed(name: string, said: string): boolean {
  const words = fold(name).split(/\s+/u);
  return fold(said)
    .split(/\s+/u)
    .every((word) => words.includes(word));
}

function dayOf({ at }: Pick<JournalEntry, "at">, { clock }: Services): Day {
  return at.toZonedDateTimeISO(clock().timeZoneId).toPlainDate();
}

async function ofDays({ filter }: ChangesQuestion, request: CommandRequest, services: Services): Promise<CardReply> {
  const { log, objective, register } = services;
  const { wording, signal } = request;
  const { month, from, until } = filter;
  const found: JournalEntry[] = [];
  for (let before: number | undefined; ; ) {
    const query = { objective: objective(), limit: entriesAtATime, ...(before === undefined ? {} : { before }) };
    const entries = await log.history(query, signal);
    found.push(
      ...entries.filter((entry) => {
        const day = dayOf(entry, services);
        const isOfMonth = month === undefined || (day.month === month && day.year === objective().year);
        return isOfMonth && !(from && isBefore(day, from)) && !(until && isAfter(day, until));
      }),
    );
    const last = entries.at(-1);
    const isPast = last !== undefined && from !== undefined && isBefore(dayOf(last, services), from);
    if (last === undefined || entries.length < entriesAtATime || isPast) break;
    before = last.sequence;
  }
  const heading = wording.answers.changes.ofDays(found.length, filterTail(register, filter, wording));
  return history(heading, found.slice(0, entriesOnACard), request, services);
}

function history(
  heading: string,
  entries: readonly JournalEntry[],
  { wording }: CommandRequest,
  { clock, objective, register }: Services,
  more: Parameters<typeof historyReply>[2] = [],
): CardReply {
  const context = { objective: objective(), register, timeZone: clock().timeZoneId };
  return historyReply(heading, entries, more, context, wording);
}
