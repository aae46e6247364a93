// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import type { Operation } from "#domain/operations.ts";
import type { Role } from "#domain/role.ts";
import { dayWithWeekdayInItalian } from "./it-calendar.ts";

const names: Readonly<Record<Role, string>> = {
  none: "nessun ruolo",
  reader: "lettore",
  editor: "redattore",
  manager: "gestore",
};

const deeds: Readonly<Record<Operation, string>> = {
  "ask-for-a-role": "chiedere un ruolo ai gestori",
  read: "leggere stato, incontri, enti, fasi, storia e ruoli",
  "use-own-digest": "ricevere il riepilogo nella propria chat, «Ho letto» e «Chiedi»",
  "choose-language": "scegliere la lingua",
  record: "registrare un incontro",
  correct: "correggere un incontro",
  document: "aggiungere la prova di un incontro",
  hold: "dire che un incontro in programma si è tenuto",
  "take-back-own": "annullare, ripristinare o togliere quello che si è registrato o cambiato",
  "add-body": "aggiungere un ente",
  "date-phase": "segnare quando inizia una fase",
  "use-digest-of-a-group": "decidere del riepilogo di un gruppo o di un canale",
  "take-away-others":
    "annullare, ripristinare o togliere quello che ha fatto un altro, o correggere un suo incontro così che non conti, perda la prova o tutti i suoi enti",
  "change-body": "rinominare o cambiare un ente",
  "merge-bodies": "unire o separare enti",
  "decide-counting": "decidere se un ente conta",
  "close-phase": "segnare quando si conclude una fase",
  "close-year": "chiudere, riaprire o confermare un anno",
  "digests-of-others": "gestire i riepiloghi degli altri",
  "answer-questions": "rispondere alle domande sul riepilogo",
  "remove-name": "togliere il nome di una persona, per sempre",
  verify: "verificare che il diario sia come è stato scritto",
  "give-roles": "dare i ruoli e nominare chi sostituisce",
};

/** What is said of roles. */
export const itRoles = {
  names,
  deeds,
  refusal: {
    heading: (operation: Operation, needed: Role) => `Per ${deeds[operation]} serve essere ${names[needed]}.`,
    yours: (role: Role) => (role === "none" ? "Tu non hai ancora un ruolo." : `Tu sei ${names[role]}.`),
    who: (managers: string, count: number) =>
      count === 1
        ? `Può farlo, o darti il ruolo, ${managers}, che è gestore.`
        : `Possono farlo, o darti il ruolo, ${managers}, che sono gestori.`,
    nobodyKnown: "Può farlo, o darti il ruolo, un gestore: di nessuno so ancora il nome.",
    stranger: "Non ti conosco ancora: per usare il bot serve un ruolo.",
    letIn: (managers: string) => `Può fartelo avere ${managers}.`,
    ask: "Chiedi a un gestore",
    question: (operation: Operation, name: string, needed: Role) =>
      `vorrei ${deeds[operation]}. (Si può con: /ruolo ${name} ${names[needed]})`,
    sent: "Ho chiesto ai gestori.",
    sentHint: "La risposta arriva qui.",
    nobody: "Non so a chi chiederlo: nessun gestore ha mai scritto al bot.",
    questionHeading: "Una richiesta di permesso",
  },
  local:
    "Qui il bot gira senza un'app di Teams: chi lo usa da questo computer è gestore, finché non gli dai un altro ruolo.",
  list: {
    heading: "Chi è che cosa",
    line: (role: Role, people: string) =>
      `${{ none: "Senza ruolo", reader: "Lettori", editor: "Redattori", manager: "Gestori" }[role]}: ${people}.`,
    noManager: "Nessuno è ancora gestore: il primo lo indica chi installa il bot, con ADMINS.",
    unnamed: (count: number) =>
      count === 1 ? "una persona di cui non so il nome" : `${count} persone di cui non so il nome`,
    newPeople: (role: Role) =>
      role === "none"
        ? "Chi scrive per la prima volta non può niente, finché un gestore non gli dà un ruolo."
        : `Chi scrive per la prima volta è ${names[role]}.`,
    yours: (role: Role) => (role === "none" ? "Tu non hai un ruolo." : `Tu sei ${names[role]}.`),
    deputy: (deputy: string, principal: string, from: Day, until: Day) =>
      `${deputy} sostituisce ${principal} da ${dayWithWeekdayInItalian(from)} a ${dayWithWeekdayInItalian(until)}.`,
    howTo: "Scrivi, per esempio: /ruolo @Anna Neri lettore; /ruolo Bianchi sostituisce Rossi dal 1 al 20 agosto",
    history: "Come sono cambiati",
    none: "Nessun ruolo è ancora cambiato.",
  },
  given: (name: string, role: Role) =>
    role === "none" ? `Fatto: ${name} non ha più un ruolo.` : `Fatto: ${name} ora è ${names[role]}.`,
  before: (role: Role) => (role === "none" ? "Prima non aveva un ruolo." : `Prima era ${names[role]}.`),
  same: (name: string, role: Role) =>
    role === "none" ? `${name} non ha già un ruolo.` : `${name} è già ${names[role]}.`,
  lastManager: "Così non resterebbe nessun gestore: prima nominane un altro.",
  deputised: (deputy: string, principal: string, from: Day, until: Day) =>
    `Fatto: ${deputy} sostituisce ${principal} da ${dayWithWeekdayInItalian(from)} a ${dayWithWeekdayInItalian(until)}.`,
  deputyExplain: "In quei giorni può quello che può l'altro, e il registro dice «per conto di».",
  ended: (deputy: string) => `Fatto: ${deputy} non sostituisce più nessuno.`,
  notDeputy: (deputy: string) => `${deputy} non sostituisce nessuno.`,
  daysMissing: "Da quando a quando?",
  daysPast: "Quei giorni sono già passati.",
  daysHint: (deputy: string, principal: string) =>
    `Scrivi, per esempio: /ruolo ${deputy} sostituisce ${principal} dal 1 al 20 agosto`,
  itself: "Chi sostituisce e chi è sostituito sono la stessa persona.",
  unknown: (name: string) => `Non conosco nessuno di nome «${name}».`,
  unknownHint: "Fagli scrivere una volta al bot, anche solo «ciao»: da allora so chi è.",
  many: (name: string) => `Di nome «${name}» conosco più persone: quale?`,
  which: (name: string) => `Che cosa diventa ${name}?`,
  now: (role: Role) => (role === "none" ? "Ora non ha un ruolo." : `Ora è ${names[role]}.`),
  entry: (name: string, role: Role, before: Role | undefined) =>
    before === undefined ? `${name}: ${names[role]}` : `${name}: da ${names[before]} a ${names[role]}`,
  who: (name: string, principal: string) => `${name} per conto di ${principal}`,
};
