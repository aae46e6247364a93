// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import { type Day, isSameDay } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import { isWanted, type MeetingFilter } from "#domain/meeting-filter.ts";
import type { CommandRequest } from "../command.ts";
import type { MeetingReference } from "../reading/intentions/meeting-reference.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { plainReply } from "../views/plain-reply.ts";
import { editionOfLastChange } from "../years/edition-of-last-change.ts";
import { findBefore } from "../years/find-before.ts";
import { withEdition } from "../years/in-edition.ts";
import { askNearest, askWhich } from "./answer-which.ts";
import { findAskedMeeting, lastOf, newest } from "./last-meeting.ts";
import { nearestMeetings, ofThatNumber } from "./nearest-meetings.ts";

type Asking = Pick<CommandRequest, "person" | "chat" | "signal" | "wording" | "argument">;

/** The meeting; or whether there is none, or several. */
type Found =
  | {
      readonly meeting: Meeting;
      /** About the edition that it is of. */
      readonly services: Services;
      /** The number is of the year before: nothing is done to it unasked. */
      readonly isOfYearBefore?: true;
    }
  /** Said where the message wants nothing else: it may be answered. */
  | { readonly reply: () => Promise<Reply>; readonly isNone: boolean };

const mostToChooseFrom = 5;

type Meant = {
  readonly isToBeSeen?: boolean;
  /** It is still planned; when nothing says which, its day has come. */
  readonly isPlanned?: boolean;
  /** It was annulled, when nothing says which. */
  readonly isAnnulled?: boolean;
  /** It cannot be to record: no meeting is told. */
  readonly isToldAlready?: boolean;
  /** It was with them, of the meetings that the words may mean: those who are to be taken from it. */
  readonly bodies?: readonly BodyId[];
};

/**
 * The one meeting that words mean; several are shown, to say which. Annulled ones are nobody's meaning, but when one is
 * only to be seen.
 */
export async function findReferred(
  which: MeetingReference,
  asking: Asking,
  services: Services,
  meant: Meant = {},
): Promise<Found> {
  const { isToBeSeen = false } = meant;
  const isMeant = ({ state }: Meeting) => isToBeSeen || state !== "annulled";
  if (which.number !== undefined) {
    const meeting = await services.log.find(services.objective(), which.number, asking.signal);
    const isThere = meeting !== undefined && isMeant(meeting);
    if (isThere && isAsTold(meeting, which, services)) return { meeting, services };
    const others = isThere ? (await meetingsMeant(which, meant, asking, services)).filter(isMeant) : [];
    if (isThere) {
      const choices = [meeting, ...others.filter(({ number }) => number !== meeting.number)];
      return { reply: () => askWhich(choices, asking, services), isNone: false };
    }
    const before = meeting === undefined ? await findBefore(which.number, asking.signal, services) : undefined;
    if (before !== undefined && isMeant(before.meeting)) return { ...before, isOfYearBefore: true };
    const { bodies, mayBeADay = false } = which;
    const isOfADay = meeting === undefined && mayBeADay && (isToBeSeen || bodies.length > 0);
    const of = bodies.length > 0 ? { bodies } : {};
    const ofThatDay = isOfADay ? await ofThatNumber([which.number], of, asking.signal, services) : [];
    const [one, ...more] = ofThatDay;
    if (one !== undefined && more.length === 0) return { meeting: one, services };
    if (one !== undefined) return { reply: () => askWhich(ofThatDay, asking, services), isNone: false };
    return {
      reply: async () => plainReply("no-meeting", asking.wording, String(which.number), meeting),
      isNone: true,
    };
  }
  const { editions } = services;
  const years = new Set(which.days.map(({ year }) => year));
  const dated = [...years].flatMap((year) => editions.ofYear(year) ?? []);
  const [only, ...others] = dated;
  if (only !== undefined && others.length === 0 && only.code !== services.objective().code) {
    return findAmong(which, asking, await withEdition(only, services, asking.signal), meant);
  }
  const found = await findAmong(which, asking, await whereTheirLastIs(which, meant, asking, services), meant);
  const before = editions.earlier()[0];
  const isElsewhere = "reply" in found && found.isNone && dated.length !== 1 && before !== undefined;
  if (!isElsewhere || services.objective().code !== editions.current().code) return found;
  const earlier = await findAmong(which, asking, await withEdition(before, services, asking.signal), meant);
  return "reply" in earlier && earlier.isNone ? found : earlier;
}

/** "Il mio ultimo", "quello": in whichever year they changed something last, or were asked about something since. */
async function whereTheirLastIs(
  { days, bodies, isLatest }: MeetingReference,
  { isPlanned = false, isAnnulled = false }: Meant,
  asking: Asking,
  services: Services,
): Promise<Services> {
  const isTheirLast = days.length === 0 && bodies.length === 0 && !isLatest && !isPlanned && !isAnnulled;
  if (!isTheirLast) return services;
  const { person, signal } = asking;
  const changed = await editionOfLastChange(person.id, services, signal);
  const [last, asked] = await Promise.all([
    services.log.lastBy(changed, person.id, signal),
    findAskedMeeting(asking, services),
  ]);
  const isAskedSince = asked !== undefined && (last === undefined || asked.askedAt.since(last.at).sign >= 0);
  const isFree = services.objective().code === services.editions.current().code;
  return withEdition(isAskedSince && isFree ? asked.objective : changed, services, signal);
}

async function findAmong(
  which: MeetingReference,
  asking: Asking,
  services: Services,
  { isToBeSeen = false, isToldAlready = false, bodies = [], ...meant }: Meant,
): Promise<Found> {
  const isMeant = ({ state }: Meeting) => isToBeSeen || state !== "annulled";
  const all = (await meetingsMeant(which, { ...meant, bodies }, asking, services)).filter(isMeant);
  const withThem = all.filter((meeting) => isWanted({ bodies }, meeting, services.register));
  const annulled = all.filter(({ state }) => meant.isAnnulled === true && state === "annulled");
  const atThatHour = which.hour === undefined ? [] : withThem.filter(({ hour }) => hour === which.hour);
  const found = [annulled, atThatHour, withThem, all].find(({ length }) => length > 0) ?? [];
  const [meeting, ...others] = found;
  if (meeting === undefined)
    return {
      isNone: true,
      reply: async () =>
        askNearest(await nearestMeetings(which, asking.signal, services), asking, services, isToldAlready),
    };
  if (others.length === 0 || which.isLatest) return { meeting, services };
  const [planned, ...morePlanned] = found.filter(({ state }) => state === "planned");
  const isPlanned = which.isPlannedFirst === true && morePlanned.length === 0;
  if (isPlanned && planned !== undefined) return { meeting: planned, services };
  return { reply: () => askWhich(found, asking, services), isNone: false };
}

/** Whether the meeting has the day and the bodies that were told beside its number. */
function isAsTold(meeting: Meeting, { days, bodies }: MeetingReference, { register }: Services): boolean {
  const isOfTheDay = days.length === 0 || days.some((day) => isSameDay(day, meeting.day));
  return isOfTheDay && isWanted({ bodies }, meeting, register);
}

/** Newest first. */
async function meetingsMeant(
  { isLatest, isOther: isBefore, days, bodies, isOfAnyMonth, words, hour }: MeetingReference,
  { bodies: others = [], isPlanned = false, isAnnulled = false }: Meant,
  asking: Asking,
  services: Services,
): Promise<readonly Meeting[]> {
  const { register, clock } = services;
  const of: MeetingFilter = {
    ...(bodies.length === 0 ? {} : { bodies }),
    ...(isPlanned ? { state: "planned" } : {}),
    ...(words === undefined ? {} : { words }),
  };
  const page = async (filter: MeetingFilter) => {
    const query = { objective: services.objective(), limit: mostToChooseFrom };
    const isAny = Object.keys(filter).length === 0;
    return (await services.log.page(isAny ? query : { ...query, filter }, asking.signal)).meetings;
  };
  if (days.length > 0) {
    const found = (await Promise.all(spansOf(days).map((span) => page({ ...of, ...span })))).flat();
    const numbers = days.map(({ day }) => day);
    return found.length > 0 || isOfAnyMonth !== true ? found : ofThatNumber(numbers, of, asking.signal, services);
  }
  if (bodies.length > 0 || words !== undefined) return page(of);
  const atThatHour = hour === undefined ? [] : (await page(of)).filter((meeting) => meeting.hour === hour);
  if (atThatHour.length > 0) return atThatHour;
  if (isPlanned) return page({ ...of, until: clock().toPlainDate() });
  const last = isLatest || isAnnulled ? await newest(asking, services, isAnnulled) : await lastOf(asking, services);
  const before = isBefore === true && last && (await newest(asking, services, false, [last]));
  if (isBefore === true) return before ? [before] : [];
  const isOther =
    others.length > 0 && !isLatest && (last === undefined || !isWanted({ bodies: others }, last, register));
  if (isOther) return page({ bodies: others });
  // Of the last one no hour may have been told.
  return last === undefined || (hour !== undefined && last.hour !== undefined) ? [] : [last];
}

/** Days in their order, from each to the last that follows it with none between: those of a week, or of a month. */
function spansOf(days: readonly Day[]): readonly { readonly from: Day; readonly until: Day }[] {
  const spans: { from: Day; until: Day }[] = [];
  for (const day of days) {
    const last = spans.at(-1);
    if (last !== undefined && isSameDay(last.until.add({ days: 1 }), day)) last.until = day;
    else spans.push({ from: day, until: day });
  }
  return spans;
}
