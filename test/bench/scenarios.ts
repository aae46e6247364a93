// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { florentineBodies } from "#objectives/bodies.ts";
import { freeBodies } from "./seed.ts";
import type { Turn } from "./turns.ts";

/** What is asked of the bot, and what each has to be answered with. */
export type Scenario = { readonly name: string; readonly script: (worker: number) => readonly Turn[] };

/** Meetings of a bench that are surely no duplicates: each on a day and with a body that no other has. */
function createFreeMeetings(first: number) {
  let taken = first;
  return (): string => {
    const body = florentineBodies.get(freeBodies[taken % freeBodies.length] ?? "")?.shortName;
    const { day, month } = Temporal.PlainDate.from("2021-01-01").add({
      days: Math.floor(taken / freeBodies.length) % 363,
    });
    taken += 1;
    return `${day}/${month}/2021 ${body}: tavolo ${taken}`;
  };
}

/** The scenarios of one run of one store: the meetings that they record go on from each other, after the `first`. */
export function createScenarios(first = 0): readonly Scenario[] {
  const meeting = createFreeMeetings(first);
  const status = { say: "/stato", expect: "N. incontri con enti coinvolti" };
  const button = { verb: "stato", data: { argument: "", language: "it", objective: "2021_Z001" } };
  return [
    { name: "/aiuto", script: () => [{ say: "/aiuto", expect: "Che cosa puoi scrivere" }] },
    { name: "/stato", script: () => [status] },
    { name: "/incontri", script: () => [{ say: "/incontri", expect: "Filtra" }] },
    { name: "un pulsante («Aggiorna»)", script: () => [{ say: button, expect: "N. incontri con enti coinvolti" }] },
    { name: "/incontro", script: () => [{ say: `/incontro ${meeting()}`, expect: /Incontro \d+ registrato/ }] },
    {
      name: "una proposta e il suo sì",
      script: () => [
        { say: meeting(), expect: "Ho capito così" },
        { say: "sì", expect: /Incontro \d+ registrato/ },
      ],
    },
  ];
}

export const echo: Scenario = {
  name: "echo",
  script: () => [{ say: "ciao", expect: "Echo: ciao" }],
};
