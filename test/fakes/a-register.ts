// SPDX-License-Identifier: EUPL-1.2
import type { Body, BodyKind, BodyRegister } from "#domain/body.ts";

const bodies: readonly [string, BodyKind, string, string][] = [
  ["firenze", "comune", "Comune di Firenze", "Firenze"],
  ["scandicci", "comune", "Comune di Scandicci", "Scandicci"],
  ["bagno-a-ripoli", "comune", "Comune di Bagno a Ripoli", "Bagno a Ripoli"],
  ["citta-metropolitana-firenze", "citta-metropolitana", "Città Metropolitana di Firenze", "Città Metropolitana"],
  ["unione-chianti", "unione", "Unione comunale del Chianti Fiorentino", "Unione del Chianti"],
  ["toscana", "regione", "Regione Toscana", "Regione"],
  ["prefettura", "altro", "Prefettura di Firenze", "Prefettura"],
];

/** Seven bodies, at least one of each kind; Firenze is the owner of `anObjective`. */
export function aRegister(): BodyRegister {
  const toBody = ([id, kind, officialName, shortName]: (typeof bodies)[number]): Body => ({
    id,
    kind,
    officialName,
    shortName,
    codes: [],
    aliases: [],
    isLikely: true,
  });
  return new Map(bodies.map((body) => [body[0], toBody(body)]));
}
