// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import {
  capitalised,
  dayWithWeekdayInItalian,
  fromDayInItalian,
  onDayInItalian,
  toDayInItalian,
} from "./it-calendar.ts";
import { bodies, meetings } from "./it-counted.ts";

/** What is said of where the objective stands. */
export const itStatus = {
  heading: "A che punto siamo",
  summary: (lines: readonly string[]) => `Stato dell'obiettivo. ${lines.join(" ")}`,
  gap: (what: "meetings" | "bodies", gap: number, deadline: Day) =>
    `${missing(what, gap)}: ${gap === 1 ? "serve" : "servono"} entro ${dayWithWeekdayInItalian(deadline)}.`,
  allReached: "Tutti i valori attesi sono raggiunti.",
  missed: (what: "meetings" | "bodies", value: number, target: number, deadline: Day) =>
    `Non raggiunto: ${what === "meetings" ? meetings(value) : bodies(value)} su ${target} ${toDayInItalian(deadline)}.`,
  indicators: "Indicatori",
  phases: "Fasi",
  latest: "Ultimi incontri",
  noMeetings: "Ancora nessun incontro registrato.",
  target: (atLeast: number) => `Valore atteso: almeno ${atLeast}`,
  documented: (count: number) => `${count} con la prova`,
  states: {
    open: (what: "meetings" | "bodies", gap: number) => missing(what, gap),
    reached: (day: Day) => `Raggiunto ${onDayInItalian(day)}`,
    missed: "Non raggiunto",
  },
  phaseDays: (start: Day, end: Day) => `${fromDayInItalian(start)} ${toDayInItalian(end)}`,
  planned: (count: number) =>
    count === 1
      ? "1 incontro in programma, che ancora non conta."
      : `${count} incontri in programma, che ancora non contano.`,
  asOfHeading: (day: Day) => `A che punto eravamo ${toDayInItalian(day)}`,
  stillAhead: (day: Day) =>
    `${capitalised(dayWithWeekdayInItalian(day))} deve ancora arrivare: questa è la situazione di adesso.`,
  asOfExplain: "Contano gli incontri fino a quel giorno.",
  changedAfter: {
    logged: after("È stato registrato", "Sono stati registrati"),
    held: after("È stato confermato", "Sono stati confermati"),
    documented: after("Ha avuto la prova", "Hanno avuto la prova"),
    corrected: after("È stato corretto", "Sono stati corretti"),
    annulled: after("È stato annullato", "Sono stati annullati"),
    restored: after("È stato ripristinato", "Sono stati ripristinati"),
  },
  changedMoreAfter: "Da quel giorno sono cambiate anche altre cose: ho guardato gli ultimi 500 cambiamenti.",
  asOfProblem: (text: string) => `Non riconosco il giorno «${text}».`,
  asOfHint: (year: number) => `Scrivi un giorno del ${year}, per esempio: /stato al 30/06/${year}`,
  nobodyReadsDigest: "Nessuno riceve ancora il riepilogo.",
  asOf: (day: Day, hour: string) => `Situazione a ${dayWithWeekdayInItalian(day)}, ore ${hour}`,
};

function missing(what: "meetings" | "bodies", count: number): string {
  const counted = what === "meetings" ? meetings(count) : bodies(count);
  return count === 1 ? `Manca ${counted}` : `Mancano ${counted}`;
}

/** What was done to meetings after a day that was asked for, by their numbers. */
function after(one: string, many: string): (numbers: readonly number[], areMore: boolean) => string {
  return (numbers, areMore) =>
    numbers.length === 1
      ? `${one} dopo quel giorno l'incontro ${numbers[0]}.`
      : `${many} dopo quel giorno gli incontri ${numbers.join(", ")}${areMore ? " e altri" : ""}.`;
}
