// SPDX-License-Identifier: EUPL-1.2
import type { Counts } from "#domain/counts.ts";
import { editionFor } from "#domain/edition.ts";
import type { Objective } from "#domain/objective.ts";
import type { Clock } from "../ports/clock.ts";

/** The objective in each of its years. What is asked names one of them; nothing is told apart by the clock alone. */
export type Editions = {
  /** That of the clock's year: another one from 1 January on. */
  current(): Objective;
  /** That of a year from the scheda's own to the one after the clock's; undefined for any other, which is not kept. */
  ofYear(year: number): Objective | undefined;
  /** By its code, which may come from outside; undefined when no edition that is kept has it. */
  ofCode(code: string): Objective | undefined;
  /** Those of the years before the current one, the newest first; none in the scheda's own year. */
  earlier(): readonly Objective[];
  /** Whether it is the scheda as it was printed, and not made from it for another year. */
  isPrinted(objective: Objective): boolean;
};

/** The editions of a scheda, as it is printed for its own year. */
export function createEditions(scheda: Objective, clock: Clock): Editions {
  const ofYear = (year: number) => {
    const now = clock().year;
    return year >= Math.min(scheda.year, now) && year <= now + 1 ? editionFor(scheda, year) : undefined;
  };
  return {
    current: () => editionFor(scheda, clock().year),
    ofYear,
    ofCode(code) {
      const edition = ofYear(Number(/\d{4}/.exec(code)?.[0]));
      return edition?.code === code ? edition : undefined;
    },
    earlier() {
      const years = Array.from({ length: Math.max(0, clock().year - scheda.year) }, (_, at) => clock().year - 1 - at);
      return years.map((year) => editionFor(scheda, year));
    },
    isPrinted: ({ code }) => code === scheda.code,
  };
}

/** Whether the edition was made by itself from another year's, and no manager has confirmed it. */
export function isProvisional(objective: Objective, { year }: Pick<Counts, "year">, editions: Editions): boolean {
  return year.confirmed === undefined && !editions.isPrinted(objective);
}
