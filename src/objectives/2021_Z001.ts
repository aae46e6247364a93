// SPDX-License-Identifier: EUPL-1.2
import { toDay } from "#domain/day.ts";
import type { Objective } from "#domain/objective.ts";

/** The scheda PEG that started the project, as printed: Comune di Firenze, 2021. */
export const grandeFirenze: Objective = {
  code: "2021_Z001",
  year: 2021,
  title: "Progetto Grande Firenze, associazione intercomunale",
  office: "Segretario generale",
  owner: "firenze",
  phases: [
    {
      number: 1,
      title: "Predisposizione bozza di convenzione per la gestione di servizi associati",
      start: toDay("2021-01-01"),
      end: toDay("2021-04-30"),
      responsible: "Giuseppe Ascione",
    },
    {
      number: 2,
      title: "Partecipazione agli incontri con gli enti di volta in volta coinvolti",
      start: toDay("2021-05-01"),
      end: toDay("2021-12-31"),
      responsible: "Giuseppe Ascione",
    },
  ],
  indicators: [
    { source: "meetings", title: "N. incontri con enti coinvolti", target: { atLeast: 3 } },
    { source: "bodies", title: "N. enti coinvolti nel progetto di associazione", target: { atLeast: 2 } },
  ],
  meetingsPhase: 2,
  countedKinds: ["comune", "citta-metropolitana", "unione", "regione"],
};
