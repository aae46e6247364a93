// SPDX-License-Identifier: EUPL-1.2
import type { BodyKind } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import type { MeetingMode } from "#domain/meeting.ts";
import { itAnswers } from "./it-answers.ts";
import { itBody } from "./it-body.ts";
import { itButtons } from "./it-buttons.ts";
import { dayWithWeekdayInItalian, monthsInItalian } from "./it-calendar.ts";
import { itChange } from "./it-change.ts";
import { itClosing } from "./it-closing.ts";
import { itCommands } from "./it-commands.ts";
import { bodies, meetings } from "./it-counted.ts";
import { itDigest } from "./it-digest.ts";
import { itDoubt } from "./it-doubt.ts";
import { itHowTo } from "./it-how-to.ts";
import { itIntention } from "./it-intention.ts";
import { itMeeting } from "./it-meeting.ts";
import { itMeetings } from "./it-meetings.ts";
import { itMessage } from "./it-message.ts";
import { itMove } from "./it-move.ts";
import { itPhase } from "./it-phase.ts";
import { itPrivate } from "./it-private.ts";
import { itProof } from "./it-proof.ts";
import { itRoles } from "./it-roles.ts";
import { itSent } from "./it-sent.ts";
import { itStatus } from "./it-status.ts";
import { itSubscription } from "./it-subscription.ts";
import { itYear } from "./it-year.ts";

const kinds: Readonly<Record<BodyKind, readonly [one: string, many: string]>> = {
  comune: ["Comune", "Comuni"],
  "citta-metropolitana": ["Città Metropolitana", "Città Metropolitane"],
  unione: ["Unione di Comuni", "Unioni di Comuni"],
  regione: ["Regione", "Regioni"],
  altro: ["altro ente", "altri enti"],
};

const modes: Readonly<Record<MeetingMode, string>> = {
  "in-person": "in presenza",
  video: "in videoconferenza",
  mixed: "in presenza e a distanza",
};

/** Every sentence in Italian: it sets the shape of the other languages. */
export const it = {
  language: "it" as "it" | "en",

  months: monthsInItalian,
  dayWithWeekday: dayWithWeekdayInItalian,
  quoted: (text: string) => `«${text}»`,
  hour: (hour: string) => `ore ${hour}`,
  list: (items: readonly string[]) =>
    items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${and(items.at(-1))} ${items.at(-1)}`,
  choice: (items: readonly string[]) =>
    items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} o ${items.at(-1)}`,
  kind: (kind: BodyKind, count: number) => `${count} ${kinds[kind][count === 1 ? 0 : 1]}`,
  modes,

  commands: itCommands,

  buttons: itButtons,

  figures: {
    meetings: (value: number, target: number) => `Incontri: ${outOf(value, target)}`,
    bodies: (value: number, target: number) => `Enti: ${outOf(value, target)}`,
    outOf,
    documented: (counts: { meetings: number; bodies: number }) =>
      `Con la prova: ${meetings(counts.meetings)}, ${bodies(counts.bodies)}`,
    parts: (parts: readonly string[]) => `Gli enti, per tipo: ${parts.join(" · ")}`,
  },

  help: {
    welcomeHeading: "Ciao! Tengo il diario dell'obiettivo",
    heading: "Che cosa puoi scrivere: i comandi in breve",
    intro: (title: string) =>
      `Seguo l'obiettivo ${title}. Dopo ogni incontro raccontamelo in una riga: conto io gli incontri e gli enti.`,
    welcomeFooter: "Prova con «ieri riunione con Fiesole», oppure premi un pulsante.",
    footer: (office: string) =>
      `La barra non serve, e va bene anche a parole: «ieri riunione con Fiesole», «a che punto siamo», «incontri di giugno», «l'incontro 3 era il 7 luglio», «annulla». Se manca qualcosa, te lo chiedo. Per domande sull'obiettivo rivolgiti all'ufficio che ne risponde: ${office}.`,
    pages: ({ source, privacy }: { source?: string | undefined; privacy?: string | undefined }) =>
      [
        privacy === undefined
          ? "Il sito e l'informativa sulla privacy sono nei dettagli dell'app."
          : `[L'informativa sulla privacy](${privacy}).`,
        source === undefined
          ? "È software libero, con licenza EUPL-1.2."
          : `È software libero, con licenza EUPL-1.2: [il codice](${source}).`,
      ].join(" "),
  },

  status: itStatus,

  meetings: itMeetings,

  bodies: {
    heading: "Gli enti coinvolti",
    none: "Nessun ente ancora: contano quelli degli incontri che si sono tenuti.",
    met: (count: number, documented: number, last: Day) =>
      `${meetings(count)} (${documented === 0 ? "nessuno" : documented} con la prova), l'ultimo ${dayWithWeekdayInItalian(last)}`,
    doesNotCount: (count: number) => `per questo obiettivo non ${count === 1 ? "conta" : "contano"}`,
  },

  answers: itAnswers,
  howTo: itHowTo,
  meeting: itMeeting,
  change: itChange,
  closing: itClosing,
  digest: itDigest,
  doubt: itDoubt,
  subscription: itSubscription,
  private: itPrivate,
  proof: itProof,

  roles: itRoles,
  intention: itIntention,
  phase: itPhase,
  body: itBody,
  year: itYear,
  move: itMove,

  message: itMessage,
  sent: itSent,
};

/** "e", and "ed" before another e. */
function and(next = ""): string {
  return /^[eè]/i.test(next) ? "ed" : "e";
}

/** "1 su 3" up to the target, "3 (ne bastano 2)" beyond it (rule 3 of counting). */
function outOf(value: number, target: number): string {
  if (value <= target) return `${value} su ${target}`;
  return target === 1 ? `${value} (ne basta 1)` : `${value} (ne bastano ${target})`;
}
