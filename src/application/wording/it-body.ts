// SPDX-License-Identifier: EUPL-1.2
import type { BodiesAmong } from "#domain/bodies-among.ts";
import type { BodyKind } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import { dayWithWeekdayInItalian } from "./it-calendar.ts";

const kinds: Readonly<Record<BodyKind, string>> = {
  comune: "Comune",
  "citta-metropolitana": "Città Metropolitana",
  unione: "Unione di Comuni",
  regione: "Regione",
  altro: "Altro ente",
};

type Some = { readonly some: string; readonly met: string; readonly never: string };

/** Bodies of one kind, or of the project: as they stand after "con", those that were met and those that never were. */
const some: Readonly<Record<BodiesAmong, Some>> = {
  comune: { some: "Comuni", met: "Comuni incontrati", never: "I Comuni mai incontrati" },
  unione: { some: "Unioni di Comuni", met: "Unioni di Comuni incontrate", never: "Le Unioni di Comuni mai incontrate" },
  regione: { some: "Regioni", met: "Regioni incontrate", never: "Le Regioni mai incontrate" },
  "citta-metropolitana": {
    some: "Città Metropolitane",
    met: "Città Metropolitane incontrate",
    never: "Le Città Metropolitane mai incontrate",
  },
  altro: { some: "altri enti", met: "Altri enti incontrati", never: "Gli altri enti mai incontrati" },
  project: {
    some: "Comuni della Grande Firenze",
    met: "Comuni della Grande Firenze incontrati",
    never: "I Comuni della Grande Firenze mai incontrati",
  },
};

/** What is said of the bodies themselves: their names, their kind, whether they count, and which ones are one. */
export const itBody = {
  kinds,
  tallies: {
    included: (count: number) => (count === 1 ? "1 altro ente (conta)" : `${count} altri enti (contano)`),
    excluded: (count: number) => (count === 1 ? "1 ente escluso (non conta)" : `${count} enti esclusi (non contano)`),
  },
  labels: {
    officialName: "Nome ufficiale",
    shortName: "Nome breve",
    aliases: "Altri nomi",
    kind: "Tipo",
    counts: "Conta",
    met: "Incontri",
    first: "Il primo",
    last: "L'ultimo",
    totals: "Conti",
    merged: "Uniti qui",
  },
  counting: {
    owner: "È l'ente titolare: non conta mai",
    asKind: (counts: boolean) => `${counts ? "Sì" : "No"}, come il suo tipo`,
    yes: "Sì, anche se il suo tipo non conta",
    no: "No, anche se il suo tipo conta",
    chosen: { kind: "come il tipo", yes: "sì", no: "no" },
  },
  met: (meetings: number, documented: number) =>
    `${meetings}, ${documented === 0 ? "nessuno" : documented} con la prova`,
  neverMet: "Mai incontrato",

  never: {
    heading: (count: number, among?: BodiesAmong) => {
      const which = among === undefined ? "Gli enti mai incontrati" : some[among].never;
      return count === 0 ? which : `${which}: ${count}`;
    },
    none: "Avete incontrato tutti gli enti che conosco.",
  },

  among: some,
  /** "Comuni incontrati di luglio: 3 di 41". */
  metAmong: (among: BodiesAmong, count: number, all: number, tail: string) =>
    `${[some[among].met, tail].filter((part) => part !== "").join(" ")}: ${count} di ${all}`,

  howTo: "Non ho capito quale ente, o che cosa fare. Scrivi per esempio:",
  howToLines: [
    "/enti Signa",
    "/enti aggiungi Consorzio di Bonifica",
    "/enti rinomina Prefettura in UTG di Firenze",
    "/enti alias Prefettura = Palazzo Medici",
    "/enti unisci Prefettura a Regione Toscana",
    "/enti separa Prefettura",
    "/enti conta Prefettura",
    "/enti non conta Prefettura",
  ],
  which: (text: string) => `«${text}»: quale ente intendi?`,
  whichHint: "Puoi anche scrivere /enti e il nome per intero.",
  unknown: (text: string) => `Non conosco l'ente «${text}».`,
  unknownHint: "Se è un ente nuovo, aggiungilo; altrimenti cercalo tra gli enti.",

  form: {
    heading: (name: string) => `Modifica: ${name}`,
    headingToAdd: "Aggiungi un ente",
    explain: "Gli incontri non cambiano: cambiano il nome con cui lo leggi e se conta.",
    explainNames: "Gli incontri non cambiano: cambia il nome con cui lo leggi.",
    explainToAdd: "Un altro ente non conta, finché chi gestisce il bot non dice il contrario.",
    placeholders: {
      officialName: "per esempio Consorzio di Bonifica Medio Valdarno",
      shortName: "per esempio Consorzio di Bonifica",
      aliases: "separati da virgole",
    },
    counts: {
      kind: "Come dice il tipo",
      yes: "Sì, conta",
      no: "No, non conta",
    },
    same: "Non hai cambiato niente: l'ente resta com'è.",
  },

  problems: {
    missing: { officialName: "Manca il nome ufficiale.", shortName: "Manca il nome breve." },
    tooLong: (name: string, most: number) => `«${name}» è troppo lungo: al massimo ${most} caratteri.`,
    tooMany: (most: number) => `Gli altri nomi possono essere al massimo ${most}.`,
    signs: (name: string) => `«${name}»: usa solo lettere, numeri, spazi, apostrofi, punti e trattini.`,
    generic: (name: string) => `«${name}» da solo è troppo generico per essere il nome di un ente.`,
    taken: (name: string, other: string) =>
      name === other ? `«${name}» c'è già tra gli enti.` : `«${name}» è già un nome di ${other}.`,
    unreadable: (name: string) => `«${name}» si confonde con altri nomi: scrivilo più per esteso.`,
    kind: "Scegli uno dei tipi dell'elenco.",
    counts: "Scegli una delle risposte dell'elenco.",
    onlyManagers: "Solo chi gestisce il bot può dire se un ente conta.",
  },

  merge: {
    heading: (name: string) => `${name}: di quale ente è un altro nome?`,
    explain: "I due enti contano come uno. Gli incontri non cambiano, e li puoi separare quando vuoi.",
    label: "È lo stesso ente di",
    placeholder: "Scegli un ente",
    other: "Oppure scrivi il nome",
    missing: "Scegli l'ente dall'elenco, oppure scrivine il nome.",
    itself: "È lo stesso ente: scegline un altro.",
    owner: "L'ente titolare non si unisce a un altro: se è lui, correggi gli incontri.",
    tooMany: (most: number) => `Non più di ${most} enti possono essere lo stesso.`,
    question: (name: string, into: string) => `«${name}» è lo stesso ente di «${into}»?`,
    result: (into: string) => `Lo leggerai dappertutto come «${into}», anche negli incontri già registrati.`,
    sameDay: (one: number, other: number, day: Day) =>
      `Gli incontri ${one} e ${other} sono dello stesso giorno, ${dayWithWeekdayInItalian(day)}: se sono lo stesso, annullane uno.`,
    swap: (name: string) => `Tieni il nome ${name}`,
  },

  part: {
    alone: (name: string) => `«${name}» non è unito a nessun altro ente.`,
    heading: (name: string) => `Quale ente separo da ${name}?`,
    explain: "Torna un ente a sé, con i suoi incontri.",
    label: "Ente da separare",
    question: (name: string, from: string) => `Separo «${name}» da «${from}»?`,
  },

  before: (totals: string) => `Adesso: ${totals}`,
  unmoved: (totals: string) => `I conti non cambiano. ${totals}`,
  after: (totals: string) => `Dopo: ${totals}`,

  headings: {
    added: (name: string) => `Ente aggiunto: ${name}`,
    changed: (name: string) => `Ente modificato: ${name}`,
    remembered: (name: string) => `${name}: un altro nome`,
    merged: (name: string, other: string) => `${name}: è lo stesso ente di ${other}`,
    parted: (name: string, other: string) => `${name}: separato da ${other}`,
    undone: (name: string) => `${name}: ultima modifica annullata`,
    removed: (name: string) => `${name}: tolto dagli enti`,
  },

  newInMeeting: (text: string, kind: BodyKind) =>
    `«${text}» è un ente nuovo: aggiungilo (${kind === "altro" ? "altro ente, non conta" : kinds[kind]})`,
  newInMeetingLabel: (text: string) => `«${text}»: non lo conosco`,
  remember: (text: string) => `Ricorda che «${text}» è questo ente`,
  addedNotice: (name: string, kind: BodyKind, isCounted: boolean) => {
    const of = kind === "altro" ? "" : ` (${kinds[kind]})`;
    return `Ho aggiunto l'ente «${name}»${of}: ${isCounted ? "conta" : "non conta, finché chi gestisce il bot non lo decide"}.`;
  },
  rememberedNotice: (text: string, name: string) => `D'ora in poi «${text}» per me è ${name}.`,
  notAdded: (name: string) =>
    `Non ho aggiunto l'ente «${name}», e non ho registrato l'incontro: riprova fra un minuto.`,

  moved: "Nel frattempo l'ente è cambiato: non ho fatto niente.",
  movedHint: "Riaprilo per vedere com'è adesso.",
  removed: (name: string) => `«${name}» non è più tra gli enti.`,
  removedHint: "Gli incontri che lo nominano restano com'erano.",
  undoMovedOn: "Non posso annullarlo: dopo, l'ente è stato cambiato ancora.",
  undoMovedOnHint: "Aprilo per vedere com'è adesso, e cambialo da lì.",
  undoMet: "Non posso toglierlo: è in un incontro.",
  undoMetHint: "Correggi prima gli incontri in cui compare.",
  full: "Non ci stanno altri cambiamenti agli enti per quest'anno.",
  fullHint: "Non ho cambiato niente. Accorcia o togli qualche altro nome, poi riprova.",
};
