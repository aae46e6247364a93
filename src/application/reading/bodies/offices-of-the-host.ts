// SPDX-License-Identifier: EUPL-1.2
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { fold } from "../engine/fold.ts";
import { wordsBeforePlaces } from "../words/place-words.ts";
import { type BodiesReading, readBodies } from "./bodies.ts";

const office = /^(?:segreteria|direzione|ufficio|area|settore|servizio|dipartimento|assessorato)(?!\p{L})/u;

/** Whom a line names, once the offices that it names are those of the body where they met; `offices`: as typed. */
type OfTheHost = BodiesReading & { readonly offices: string };

/**
 * "In Regione Toscana con la Direzione enti locali": an office that nobody knows is of the body whose place it is, which
 * was met. Undefined where there is no such office, or no such body. Pure.
 */
export function officesOfTheHost(
  { bodies, doubts }: BodiesReading,
  place: string,
  register: BodyRegister,
): OfTheHost | undefined {
  const offices = doubts.filter(({ text, candidates }) => candidates.length === 0 && office.test(fold(text)));
  if (offices.length === 0) return undefined;
  const beside = doubts.filter(({ text, candidates }) => candidates.length === 1 && isPlace(text));
  const hosts = new Set<BodyId>([
    ...(place === "" ? [] : readBodies(place, register).bodies),
    ...beside.flatMap(({ candidates }) => candidates),
  ]);
  const [host, ...others] = hosts;
  if (host === undefined || others.length > 0) return undefined;
  return {
    bodies: [...new Set([...bodies, host])],
    doubts: doubts.filter((one) => !offices.includes(one) && !beside.includes(one)),
    offices: offices.map(({ text }) => text).join(", "),
  };
}

const isPlace = (text: string) => wordsBeforePlaces.has(fold(text).split(/[\s']/u)[0] ?? "");
