// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "./body.ts";
import { type BodyTally, ofEachTally } from "./body-tally.ts";
import type { ChainState } from "./chain-state.ts";
import { compareDays, type Day } from "./day.ts";
import { type DayTallies, firstDay, noTally, type Tally, withChange } from "./day-tallies.ts";
import { isDocumented, type Meeting } from "./meeting.ts";
import type { Objective } from "./objective.ts";
import type { PhaseRecord } from "./phase.ts";
import { untouchedYear, type YearRecord } from "./year-record.ts";

/** A meeting as the lists of the newest remember it. */
export type LatestMeeting = { readonly number: number; readonly day: Day };

/**
 * Everything that a status says about a log, kept beside it and moved with it, so that no status ever reads the
 * meetings: figures by day give any day's count, and the day a target was reached, without a query.
 */
export type Counts = {
  /** The number given last, 0 at first. */
  readonly lastNumber: number;
  /** The place in the journal given last, 0 at first. */
  readonly lastSequence: number;
  /** Meetings that count, by their day. */
  readonly meetings: DayTallies;
  /** Bodies of each tally, by the first day on which a meeting that counts involved them. */
  readonly bodies: Readonly<Record<BodyTally, DayTallies>>;
  /** Meetings in programma, by their day. */
  readonly planned: DayTallies;
  /** The meetings held on the newest days, newest first, at most `latestKept`. */
  readonly latest: readonly LatestMeeting[];
  /** What was told of the phases, each once, in no order; a phase of which nothing was told is not there. */
  readonly phases: readonly PhaseRecord[];
  /** Place in the journal of the last change of the bodies, 0 at first: which register the bodies were counted with. */
  readonly registerRevision: number;
  /** Revision of the book of roles as it was last told here, 0 at first: by it an instance knows that it has the newest. */
  readonly rolesRevision: number;
  /** The hash of that change in the chain of the roles' own journal; empty when it was not told. */
  readonly rolesHead: string;
  /** What was said of the year as a whole: whether it is closed, and its edition confirmed. */
  readonly year: YearRecord;
  /** Where the chain of the journal stands. */
  readonly chain: ChainState;
};

/** Meetings that count in which one body took part, by day. */
export type BodyDays = DayTallies;

/** How many of the newest meetings are remembered. */
export const latestKept = 3;

/** The counts of a log with nothing in it. */
export const noCounts: Counts = {
  lastNumber: 0,
  lastSequence: 0,
  meetings: new Map(),
  bodies: ofEachTally(() => new Map()),
  planned: new Map(),
  latest: [],
  phases: [],
  registerRevision: 0,
  rolesRevision: 0,
  rolesHead: "",
  year: untouchedYear,
  chain: { head: "", before: 0 },
};

/**
 * Whether the meeting counts: held, inside the objective's year, with at least one body other than the owner
 * (rule 2 of counting).
 */
export function countsFor(objective: Objective, meeting: Pick<Meeting, "state" | "day" | "bodies">): boolean {
  return (
    meeting.state === "held" &&
    meeting.day.year === objective.year &&
    meeting.bodies.some((body) => body !== objective.owner)
  );
}

/** What a log keeps of a body: its own days, the body that it is, and what that one is counted among. */
export type BodyRecord = { readonly days: BodyDays } & BodyPlace;

/** Records with the same `group` are one body, counted once: they have the same `tally`. */
export type BodyPlace = { readonly group: BodyId; readonly tally: BodyTally };

/** The counts of a log, and the records of the bodies that a change moves, by id. */
export type Figures = { readonly counts: Counts; readonly bodies: ReadonlyMap<BodyId, BodyRecord> };

/**
 * The figures once `meeting` is added to the log. Pure; `figures.bodies` must hold every body of the meeting, and the
 * others of their groups.
 */
export function addMeeting(objective: Objective, figures: Figures, meeting: Meeting): Figures {
  const latest = meeting.state === "held" ? withLatest(figures.counts.latest, meeting) : figures.counts.latest;
  return move(objective, { ...figures, counts: { ...figures.counts, latest } }, meeting, 1);
}

/**
 * The figures once a meeting has become another: as if it had always been so. Pure; `figures.bodies` must hold every
 * body of both. The newest meetings may be fewer than there are: whoever keeps the log fills them up.
 */
export function replaceMeeting(objective: Objective, figures: Figures, before: Meeting, after: Meeting): Figures {
  const latest = figures.counts.latest.filter(({ number }) => number !== before.number);
  const without = move(objective, { ...figures, counts: { ...figures.counts, latest } }, before, -1);
  return addMeeting(objective, without, after);
}

function move(objective: Objective, figures: Figures, meeting: Meeting, step: 1 | -1): Figures {
  const { counts } = figures;
  const change = { all: step, documented: isDocumented(meeting) ? step : 0 };
  const day = meeting.day.toString();
  if (meeting.state === "planned") {
    return { ...figures, counts: { ...counts, planned: withChange(counts.planned, day, change) } };
  }
  if (!countsFor(objective, meeting)) return figures;
  const bodies = new Map(figures.bodies);
  for (const id of meeting.bodies) {
    const record = bodies.get(id);
    if (id === objective.owner || record === undefined) continue;
    bodies.set(id, { ...record, days: withChange(record.days, day, change) });
  }
  const meetings = withChange(counts.meetings, day, change);
  return { counts: { ...counts, meetings, bodies: withBodiesMoved(counts.bodies, figures.bodies, bodies) }, bodies };
}

/**
 * The figures once bodies are other ones: merged, parted, or counted among others. Pure; `figures.bodies` must hold
 * every body that moves, and the others of their groups, before and after.
 */
export function placeBodies({ counts, bodies }: Figures, placeOf: (id: BodyId) => BodyPlace): Figures {
  const placed = new Map([...bodies].map(([id, { days }]) => [id, { days, ...placeOf(id) }]));
  return { counts: { ...counts, bodies: withBodiesMoved(counts.bodies, bodies, placed) }, bodies: placed };
}

type Records = ReadonlyMap<BodyId, BodyRecord>;

/** Each group is taken away from the first day that it had, and put on the one that it has. */
function withBodiesMoved(bodies: Counts["bodies"], before: Records, after: Records): Counts["bodies"] {
  const moved = { ...bodies };
  for (const [records, step] of [[before, -1] as const, [after, 1] as const]) {
    for (const [tally, days] of groupsOf(records)) {
      for (const which of ["all", "documented"] as const) {
        const first = firstDayOf(days, which);
        if (first !== undefined) moved[tally] = withChange(moved[tally], first, { ...noTally, [which]: step });
      }
    }
  }
  return moved;
}

/** The tally of each group, and the days of its bodies. */
function groupsOf(records: Records): readonly (readonly [BodyTally, readonly BodyDays[]])[] {
  const groups = Map.groupBy(records.values(), ({ group }) => group);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [[first.tally, members.map(({ days }) => days)] as const];
  });
}

/** The first day of several with anything in it, or undefined when there is none. */
function firstDayOf(days: readonly BodyDays[], which: keyof Tally): string | undefined {
  const firsts = days.flatMap((one) => firstDay(one, which) ?? []);
  return firsts.length === 0 ? undefined : firsts.reduce((least, day) => (day < least ? day : least));
}

/** The newest, in order, with one more among them: at most `latestKept`. */
export function withLatest(latest: readonly LatestMeeting[], { number, day }: LatestMeeting): readonly LatestMeeting[] {
  return [...latest, { number, day }]
    .sort((one, other) => compareDays(other.day, one.day) || other.number - one.number)
    .slice(0, latestKept);
}

/** The counts as of a day, by the meetings' own days: what came later is left out, also of the newest. */
export function countsUntil(counts: Counts, day: Day): Counts {
  const until = (tallies: DayTallies) => new Map([...tallies].filter(([one]) => one <= day.toString()));
  return {
    ...counts,
    meetings: until(counts.meetings),
    planned: until(counts.planned),
    bodies: ofEachTally((tally) => until(counts.bodies[tally])),
    latest: counts.latest.filter((one) => compareDays(one.day, day) <= 0),
  };
}
