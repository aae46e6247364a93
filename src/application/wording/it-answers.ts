// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { capitalised, dayWithWeekdayInItalian, onDayInItalian, toDayInItalian } from "./it-calendar.ts";
import { bodies, meetings } from "./it-counted.ts";

/** Fewer need no counting. */
const fewestDays = 2;

const states = {
  held: () => "",
  planned: () => "in programma",
  annulled: (count: number) => (count < 2 ? "annullato" : "annullati"),
  undocumented: () => "senza prova",
  documented: () => "con la prova",
};

/** The answer itself, said before anything that goes with it. */
export const itAnswers = {
  /** "2 incontri senza prova con Signa dal 1º maggio 2021". */
  count: (count: number, state: keyof typeof states, tail: string) =>
    sentence(count === 0 ? "Nessun incontro" : meetings(count), states[state](count), tail),
  times: (count: number, tail: string) =>
    sentence(count === 0 ? "Nessuna volta" : count === 1 ? "1 volta" : `${count} volte`, tail),
  asOf: (day: Day) => toDayInItalian(day),
  onDay: (day: Day) => onDayInItalian(day),
  noneButPlanned: (count: number, tail: string) =>
    `${sentence("Nessuno ancora", tail)}: ${meetings(count)} in programma`,
  yesOnce: (day: Day) => `Sì, ${onDayInItalian(day)}`,
  yesTimes: (count: number, last: Day) => `Sì, ${count} volte: l'ultima ${onDayInItalian(last)}`,
  /** Whether there are as many as whoever asks takes it. */
  asTaken: (isSo: boolean, answer: string) =>
    `${isSo ? "Sì" : "No"}: ${answer.charAt(0).toLowerCase()}${answer.slice(1)}`,
  yesCounted: (counted: string) => `Sì: ${counted}`,
  notYet: (day: Day) => `Non ancora: è in programma per ${onDayInItalian(day)}`,
  ofBody: (name: string, answer: string) => `${name}: ${answer.charAt(0).toLowerCase()}${answer.slice(1)}`,
  notTogether: (answers: readonly string[]) => `Insieme mai. ${answers.join(" · ")}`,
  meetingsWith: (name: string) => `Gli incontri con ${name}`,
  never: (tail: string) => sentence("No, mai", tail),
  no: (none: string) => `No, ${none.charAt(0).toLowerCase()}${none.slice(1)}`,
  day: (day: Day, hour: string, names: string) =>
    [capitalised(dayWithWeekdayInItalian(day)), hour, names === "" ? "" : `con ${names}`]
      .filter((part) => part !== "")
      .join(", "),
  /** "Da quanti giorni non vediamo Signa?" */
  daysAgo: (told: string, days: number) =>
    days < 1 ? told : `${told}: ${days === 1 ? "un giorno" : `${days} giorni`} fa`,
  /** Which bodies were met once, and no more, or more often. */
  often: {
    once: (names: string) => `Una volta sola: ${names || "nessuno"}`,
    again: (names: string) => `Più di una volta: ${names || "nessuno"}`,
  },
  timesLast: (count: number, last: Day) => `${count} volte: l'ultima ${dayWithWeekdayInItalian(last)}`,
  month: (name: string) => capitalised(name),
  ofMonth: (name: string, count: number) =>
    `${capitalised(name)}: ${count === 0 ? "nessun incontro" : meetings(count)}`,
  monthly: (count: number, state: keyof typeof states, tail: string) =>
    `${sentence(count === 0 ? "Nessun incontro" : meetings(count), states[state](count), tail)}${count === 0 ? "" : ", mese per mese"}`,
  onlyDocumented: (totals: string) => `Solo con la prova: ${totals}`,
  withoutEvidence: (numbers: readonly number[], others: number) => lacking("la prova", numbers, others),
  withoutSubject: (numbers: readonly number[], others: number) => lacking("l'argomento", numbers, others),
  noneOfThatPlace: (place: number, count: number, tail: string) =>
    `${sentence(`Non c'è ancora un ${place}º incontro`, tail)}: ${count === 1 ? "ce n'è 1" : `ce ne sono ${count}`}`,
  noPlanned: "Nessun incontro in programma",
  noneAfterIt: "Dopo quello non c'è altro in programma",
  who: (names: string) => `Con ${names}`,
  place: (place: string, mode: string) => [place, mode].filter((part) => part !== "").join(", "),
  noMode: "Non risulta: il modo non è scritto",
  noPlace: "Il luogo e il modo non sono scritti",
  evidence: (texts: string) => `La prova c'è: ${texts}`,
  noEvidence: "No, manca la prova",
  noSubject: "L'argomento non è scritto",
  ofDay: (day: Day, told: string) => `${capitalised(dayWithWeekdayInItalian(day))}: ${told}`,
  aside: (words: string) => `Non ho capito «${words}»: se cambia la risposta, dimmelo in altre parole.`,
  notSure: (answer: string) => `Non sono sicuro di che cosa vuoi sapere: ecco che cosa risulta. ${answer}`,
  unread: (words: string) => `Non ho letto «${words}».`,
  orMeeting: "Per ora non ho registrato niente: se invece è un incontro, guarda che cosa ho capito.",
  bodies: (count: number, state: keyof typeof states, parts: readonly string[], tail: string) =>
    `${sentence(count === 0 ? "Nessun ente" : bodies(count), states[state](count), tail)}${parts.length === 0 ? "" : `: ${parts.join(" · ")}`}`,
  inMeetings: (tail: string) => `negli incontri ${tail}`,
  bodiesThatDoNotCount: (count: number, state: keyof typeof states, tail: string) =>
    `${sentence(bodies(count), states[state](count), tail)}, che per questo obiettivo non ${count === 1 ? "conta" : "contano"}`,
  enough: (lines: readonly string[], since?: Day) =>
    `${since === undefined ? "Sì" : `Da ${dayWithWeekdayInItalian(since)}`}. ${lines.join(" · ")}`,
  notEnough: (lines: readonly string[], isOver: boolean) => `${isOver ? "No" : "Non ancora"}. ${lines.join(" ")}`,
  allCount: (count: number) => (count === 1 ? "Sì, conta" : `Sì, contano tutti e ${count}`),
  someCount: (counted: number, all: number) =>
    `${counted} su ${all}: quelli in programma contano quando si sono tenuti`,
  noneCounts: (count: number): string =>
    count === 1
      ? "Non ancora: è in programma, e conterà quando si sarà tenuto"
      : "Non ancora: sono in programma, e conteranno quando si saranno tenuti",
  /** Whether one counts that is of the diary of another year than was asked. */
  ofOtherYear: (day: Day) => `No: è ${dayWithWeekdayInItalian(day)}, del diario del ${day.year}`,
  /** Of the bodies of one meeting: those that count, and the others. */
  bodiesCount: (counted: readonly string[], others: readonly string[]) => {
    const said = (some: readonly string[], one: string, many: string) =>
      `${some.length === 1 ? one : many} fra gli enti: ${some.join(", ")}`;
    if (counted.length === 0) return said(others, "No, non conta", "No, non contano");
    const yes = said(counted, "Sì, conta", "Sì, contano");
    return others.length === 0 ? yes : `${yes}. Non ${others.length === 1 ? "conta" : "contano"}: ${others.join(", ")}`;
  },
  noneToCount: "Non ci sono incontri che possano contare",
  phase: {
    end: (number: number, planned: Day, told: Day | undefined, daysLeft: number) =>
      told === undefined
        ? daysLeft < 0
          ? `La fase ${number} doveva finire ${dayWithWeekdayInItalian(planned)}: non risulta conclusa`
          : `La fase ${number} finisce ${dayWithWeekdayInItalian(planned)}${daysLeft < fewestDays ? "" : `, tra ${daysLeft} giorni`}`
        : `La fase ${number} si è conclusa ${dayWithWeekdayInItalian(told)}: era prevista per ${onDayInItalian(planned)}`,
    start: (number: number, planned: Day, told: Day | undefined) =>
      told === undefined
        ? `La fase ${number} è prevista dal ${dayWithWeekdayInItalian(planned).replace(/^\S+ /u, "")}`
        : `La fase ${number} è iniziata ${dayWithWeekdayInItalian(told)}: era prevista per ${onDayInItalian(planned)}`,
    late: (number: number, standing: string) =>
      `Fase ${number}: ${standing.charAt(0).toLowerCase()}${standing.slice(1)}`,
    responsible: (numbers: readonly number[], name: string) =>
      name === ""
        ? "La scheda non dice chi è il responsabile"
        : `Responsabile ${numbers.length === 1 ? `della fase ${numbers[0]}` : `delle fasi ${numbers.join(" e ")}`}: ${name}`,
  },
  changes: {
    recordedBy: (number: number, who: string, day: Day) =>
      `L'incontro ${number} l'ha registrato ${who}, ${dayWithWeekdayInItalian(day)}`,
    annulledBy: (number: number, who: string, day: Day, why: string) =>
      `L'incontro ${number} l'ha annullato ${who}, ${dayWithWeekdayInItalian(day)}${why === "" ? "" : `: «${why}»`}`,
    several: (lines: readonly string[]) => lines.join(" · "),
    by: (number: number, who: string) => `Incontro ${number}: ${who}`,
    ofDays: (count: number, tail: string) =>
      sentence(count === 0 ? "Nessun cambiamento" : count === 1 ? "1 cambiamento" : `${count} cambiamenti`, tail),
    ofOne: (number: number, count: number, names: string) =>
      count === 0
        ? `L'incontro ${number} non è mai stato modificato`
        : `L'incontro ${number} è stato modificato ${count === 1 ? "1 volta" : `${count} volte`}, da ${names}`,
    mine: (count: number, tail: string) =>
      count === 0 ? sentence("Non hai registrato incontri", tail) : sentence(`Hai registrato ${meetings(count)}`, tail),
    /** "3 incontri registrati da Chiara il 28 luglio 2021". */
    recorded: (count: number, by: string, tail: string) =>
      sentence(
        count === 0 ? "Nessun incontro" : meetings(count),
        count < 2 ? "registrato" : "registrati",
        by === "" ? "" : `da ${by}`,
        tail,
      ),
    noMeeting: "Non ci sono incontri così, e nessuno li ha registrati",
  },
  doesNotCount: (count: number) =>
    count === 1 ? "1 di questi non conta per l'obiettivo." : `${count} di questi non contano per l'obiettivo.`,
  cannot: (text: string) => `Non so rispondere a «${text}».`,
  cannotOrMeeting: (text: string) => `Non so rispondere a «${text}», e non ho registrato niente.`,
  canAnswer:
    "Posso dirti quanti incontri e quanti enti, quali e quando, che cosa manca all'obiettivo e alle prove, come vanno le fasi e chi ha registrato che cosa.",
  examples: "Prova con «quanti incontri mancano?», «cosa abbiamo in programma?» o «chi non abbiamo ancora visto?».",
  soFar: (totals: string) => `Finora: ${totals}.`,
};

function sentence(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function lacking(what: string, numbers: readonly number[], others: number): string {
  const rest = others === 0 ? "" : ` e ad altri ${others}`;
  return `Manca ${what} ${numbers.length === 1 && others === 0 ? "all'incontro" : "agli incontri"} ${numbers.join(", ")}${rest}.`;
}
