// SPDX-License-Identifier: EUPL-1.2
import { toDay } from "#domain/day.ts";
import type { Objective } from "#domain/objective.ts";

/** A small objective of 2021 in the manner of 2021_Z001, with what is given in place of its own. */
export function anObjective(over: Partial<Objective> = {}): Objective {
  return {
    code: "2021_Z001",
    year: 2021,
    title: "Progetto Grande Firenze",
    office: "Segretario generale",
    owner: "firenze",
    phases: [
      {
        number: 1,
        title: "Bozza",
        start: toDay("2021-01-01"),
        end: toDay("2021-04-30"),
        responsible: "Chiara Bianchi",
      },
      {
        number: 2,
        title: "Incontri",
        start: toDay("2021-05-01"),
        end: toDay("2021-12-31"),
        responsible: "Chiara Bianchi",
      },
    ],
    indicators: [
      { source: "meetings", title: "N. incontri con enti coinvolti", target: { atLeast: 3 } },
      { source: "bodies", title: "N. enti coinvolti", target: { atLeast: 2 } },
    ],
    meetingsPhase: 2,
    countedKinds: ["comune", "citta-metropolitana", "unione", "regione"],
    ...over,
  };
}
