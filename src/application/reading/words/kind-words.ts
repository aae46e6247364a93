// SPDX-License-Identifier: EUPL-1.2
import type { BodyKind } from "#domain/body.ts";
import { phrasesIn } from "./lists.ts";
import { officesOfPeople, persons } from "./people-words.ts";

/** What a body is called by what it is, and of which kind it is then; "": a body of a kind that they leave open. */
export const nounsOfBodies: ReadonlyMap<string, BodyKind | ""> = new Map(
  (
    [
      ["", "ente, enti, body, bodies"],
      ["comune", "comune, comuni, municipio, municipality, municipalities"],
      ["citta-metropolitana", "citta metropolitana, citta metropolitane, metrocitta"],
      [
        "unione",
        "unione di comuni, unione dei comuni, unioni di comuni, unione montana, comunita montana, unione, unioni",
      ],
      ["regione", "regione, regioni"],
      [
        "altro",
        `associazione, associazioni, consorzio, consorzi, societa, azienda, aziende, agenzia, agenzie, fondazione,
        fondazioni, autorita, istituto, istituti, partecipata, partecipate, cooperativa, cooperative, universita,
        scuola, scuole, provincia, province, prefettura, ministero, soprintendenza, gestore, gestori, ditta, ditte,
        impresa, imprese, sindacato, sindacati, asl, carabinieri, vigili del fuoco, onlus, spa, camera di commercio, studio, comitato, ordine,
        association, consortium, company, companies, agency, foundation, university, school`,
      ],
    ] as const
  ).flatMap(([kind, nouns]) => phrasesIn(nouns).map((noun) => [noun, kind] as const)),
);

/** What a person is called by what they are. */
export const nounsOfPersons: ReadonlySet<string> = new Set([
  ...officesOfPeople,
  ...persons,
  ...phrasesIn(`persona, persone, person, people, tecnico, tecnici, consulente, consulenti, colleghi, colleghe, dirigenti,
    funzionari, impiegato, impiegata, cittadino, cittadina, segretario comunale, segretaria comunale, segretario generale,
    signore, signora, ragioniere, ragioniera, mayor`),
]);

/** The first words of such names, in the singular of each. */
export const singularOfKinds: ReadonlyMap<string, string> = new Map([
  ["comuni", "comune"],
  ["unioni", "unione"],
  ["regioni", "regione"],
  ["province", "provincia"],
  ["consorzi", "consorzio"],
]);

/** A name of more words that begins with one of these is a body's, however it is written: "comune di prato". */
export const wordsOfKinds: ReadonlySet<string> = new Set([
  ...singularOfKinds.keys(),
  ...phrasesIn(`comune, unione, regione, provincia, citta, metrocitta, consorzio, associazione, fondazione, agenzia,
    azienda, autorita, istituto, societa, universita, camera, prefettura, soprintendenza, asl, usl, cooperativa`),
]);
