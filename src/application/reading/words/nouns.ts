// SPDX-License-Identifier: EUPL-1.2
/**
 * What people call what they do with others, folded: a noun a line, in the singular and after the stroke in the plural,
 * with its abbreviations after "~"; one typing error in it is read by itself. Whatever may be said of one may be said of all that are the same: to teach a noun,
 * add its line.
 */
const nouns = {
  /** With a day and bodies it tells a meeting; after one it begins another; it may be counted, and meant again. */
  meeting: `
    incontro/incontri ~inc ~inc.
    riunione/riunioni ~riun ~riun. ~riu ~riu. ~riunioncina
    meeting/meetings ~mtg
    videocall/videocalls
    videoconferenza/videoconferenze
    videochiamata/videochiamate
    videoriunione/videoriunioni
    videoconference/videoconferences
    kick-off
    tavolo/tavoli
    appuntamento/appuntamenti
    seduta/sedute
    vertice/vertici
    colloquio/colloqui
    assemblea/assemblee
    plenaria/plenarie
    conferenza/conferenze
    comitato/comitati
    sopralluogo/sopralluoghi
    workshop
    briefing
    seminario/seminari
    ricevimento/ricevimenti
    udienza/udienze
    convegno/convegni
    summit
  `,
  /** The same, and as well what was talked of: after a colon it is the subject. */
  meetingOrTopic: `
    confronto/confronti
  `,
  /** Told by telephone or in writing: it may not have been a meeting. */
  contact: `
    call/calls
    telefonata/telefonate
    chiamata/chiamate
    telefono
    mail
    email
    pec
    lettera/lettere
    whatsapp
    messaggio/messaggi
    sms
  `,
  /** What a meeting is for, or a part of it: said beside one, they name nobody. */
  besideAMeeting: `
    visita/visite
    sessione/sessioni
    giro/giri
    programma
    agenda
    calendario
    luogo
    svolgimento
    punto
    pranzo
    colazione/colazioni
    cena/cene
    aperitivo
    caffe
    approfondimento
    coordinamento
    aggiornamento
    verifica
    avvio
    programmazione
    allineamento
    monitoraggio
    presentazione
    chiusura
    valutazione
    conoscenza
    cortesia
    chiarimento/chiarimenti
    follow-up
  `,
} as const;

/** One letter from a noun, and no typing error. */
export const wordsNearNouns: readonly string[] = ["incontra", "convengo", "incontrò"];

export type NounKind = keyof typeof nouns;

export type Noun = {
  readonly kind: NounKind;
  readonly singular: readonly string[];
  readonly plural: readonly string[];
};

/** All of them, in their order. */
export const allNouns: readonly Noun[] = (Object.keys(nouns) as NounKind[]).flatMap((kind) =>
  nouns[kind]
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [forms = "", ...errors] = line.trim().split(/\s+~?/u);
      const [singular = "", ...plural] = forms.split("/");
      return { kind, singular: [singular, ...errors], plural };
    }),
);

/** The singular of the nouns of these kinds, with their abbreviations. */
export function singularOf(...kinds: readonly NounKind[]): readonly string[] {
  return allNouns.filter(({ kind }) => kinds.includes(kind)).flatMap(({ singular }) => singular);
}

/** Every form of the nouns of these kinds. */
export function formsOf(...kinds: readonly NounKind[]): readonly string[] {
  return allNouns
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ singular, plural }) => [...singular, ...plural]);
}
