// SPDX-License-Identifier: EUPL-1.2

/** The same figure twice: all meetings, and documented ones only. */
export type Tally = { readonly all: number; readonly documented: number };

/** Nothing of either. */
export const noTally: Tally = { all: 0, documented: 0 };

/** Both together. */
export function plus(one: Tally, other: Tally): Tally {
  return { all: one.all + other.all, documented: one.documented + other.documented };
}

/** Tallies by day, "YYYY-MM-DD", in no order. A day with nothing is not there. */
export type DayTallies = ReadonlyMap<string, Tally>;

/** Those of one month: the same object as long as none of them changed. */
export type MonthTallies = ReadonlyMap<string, Tally>;

/** Tallies of a whole log: a change makes one month anew, and shares the others with the tallies that it was made of. */
class TalliesByMonth implements DayTallies {
  readonly months: ReadonlyMap<string, MonthTallies>;

  constructor(months: ReadonlyMap<string, MonthTallies>) {
    this.months = months;
  }

  get size(): number {
    return [...this.months.values()].reduce((sum, { size }) => sum + size, 0);
  }

  get(day: string): Tally | undefined {
    return this.months.get(monthOf(day))?.get(day);
  }

  has(day: string): boolean {
    return this.get(day) !== undefined;
  }

  forEach(tell: (tally: Tally, day: string, tallies: DayTallies) => void): void {
    for (const [day, tally] of this) tell(tally, day, this);
  }

  *entries(): MapIterator<[string, Tally]> {
    for (const days of this.months.values()) yield* days.entries();
  }

  *keys(): MapIterator<string> {
    for (const days of this.months.values()) yield* days.keys();
  }

  *values(): MapIterator<Tally> {
    for (const days of this.months.values()) yield* days.values();
  }

  [Symbol.iterator](): MapIterator<[string, Tally]> {
    return this.entries();
  }
}

/** The tallies by month, "YYYY-MM", in no order. A month with nothing is not there. */
export function monthsOf(tallies: DayTallies): ReadonlyMap<string, MonthTallies> {
  if (tallies instanceof TalliesByMonth) return tallies.months;
  const months = Map.groupBy(tallies, ([day]) => monthOf(day));
  return new Map([...months].map(([month, days]) => [month, new Map(days)]));
}

/** The same tallies, ready to be changed a day at a time. */
export function byMonth(tallies: DayTallies): DayTallies {
  return tallies instanceof TalliesByMonth ? tallies : new TalliesByMonth(monthsOf(tallies));
}

/** The tallies with this much more on a day, or less. Takes as long as the days of its month. Pure. */
export function withChange(tallies: DayTallies, day: string, change: Tally): DayTallies {
  const months = new Map(monthsOf(tallies));
  const month = new Map(months.get(monthOf(day)));
  const after = plus(month.get(day) ?? noTally, change);
  if (after.all === 0 && after.documented === 0) month.delete(day);
  else month.set(day, after);
  if (month.size === 0) months.delete(monthOf(day));
  else months.set(monthOf(day), month);
  return new TalliesByMonth(months);
}

const sums = new WeakMap<MonthTallies, Tally>();

/** The sum of the tallies. */
export function sumOf(tallies: DayTallies): Tally {
  return [...monthsOf(tallies).values()].map(sumOfMonth).reduce(plus, noTally);
}

/** Added up once for each month that changed. */
function sumOfMonth(month: MonthTallies): Tally {
  const known = sums.get(month);
  if (known !== undefined) return known;
  const sum = [...month.values()].reduce(plus, noTally);
  sums.set(month, sum);
  return sum;
}

/** First day with anything in it, "YYYY-MM-DD", or undefined when there is none. */
export function firstDay(tallies: DayTallies, which: keyof Tally): string | undefined {
  let first: string | undefined;
  for (const month of monthsOf(tallies).values()) first = earlier(first, firstOfMonth(month)[which]);
  return first;
}

type Firsts = Readonly<Record<keyof Tally, string | undefined>>;

const firsts = new WeakMap<MonthTallies, Firsts>();

/** Looked for once for each month that changed. */
function firstOfMonth(month: MonthTallies): Firsts {
  const known = firsts.get(month);
  if (known !== undefined) return known;
  const found: Record<keyof Tally, string | undefined> = { all: undefined, documented: undefined };
  for (const [day, { all, documented }] of month) {
    if (all > 0) found.all = earlier(found.all, day);
    if (documented > 0) found.documented = earlier(found.documented, day);
  }
  firsts.set(month, found);
  return found;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other < one ? other : one;
}

/** Day on which the running sum reached `target`, in the order of the days, or undefined when it never did. */
export function reachedOn(tallies: DayTallies, target: number): string | undefined {
  const months = monthsOf(tallies);
  let sum = 0;
  for (const month of [...months.keys()].sort()) {
    const days: MonthTallies = months.get(month) ?? new Map();
    if (sum + sumOfMonth(days).all >= target) {
      for (const day of [...days.keys()].sort()) {
        sum += days.get(day)?.all ?? 0;
        if (sum >= target) return day;
      }
    } else sum += sumOfMonth(days).all;
  }
  return undefined;
}

function monthOf(day: string): string {
  return day.slice(0, "YYYY-MM".length);
}
