// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";
import type { CorrectionInWords } from "../intentions/intention.ts";

/**
 * The evidence of a meeting, whose pieces "; " parts, as words correct it: what is taken goes, and what is told beside it
 * stands in its place; what is only told comes after the others. Pure.
 */
export function correctedEvidence(evidence: string, { becomes, ...told }: CorrectionInWords): string {
  const pieces = evidence.split("; ").filter((piece) => piece !== "");
  const named = told.evidenceTaken;
  const taken = named === undefined ? undefined : (pieceTold(pieces, named) ?? pieceOfAKind(pieces, named));
  const more = [becomes?.evidence, told.evidence].filter((text) => text !== undefined && text !== "");
  const [first, ...others] = taken === undefined ? [] : more;
  const kept = pieces.flatMap((piece) => {
    if (piece !== taken) return [piece];
    return first === undefined ? [] : [inItsPlace(piece, first)];
  });
  return [...kept, ...(taken === undefined ? more : others)].join("; ");
}

/** The piece with all the numbers that are named; undefined when none are, or no piece has them. */
function pieceTold(pieces: readonly string[], named: string): string | undefined {
  const numbers = named.match(/\d[\d/.-]*\d|\d/gu) ?? [];
  return numbers.length === 0 ? undefined : pieces.find((piece) => numbers.every((number) => piece.includes(number)));
}

/** The last one that may be what is named: a word for any ("la prova") means each. */
function pieceOfAKind(pieces: readonly string[], named: string): string | undefined {
  if (/\d/u.test(named)) return undefined;
  const may = pieces.filter(
    (piece) => [kindOf(piece), undefined].includes(kindOf(named)) || kindOf(piece) === undefined,
  );
  return may.findLast((piece) => fold(piece).includes(fold(named))) ?? may.at(-1);
}

const kinds = [
  /https?:|(?<!\p{L})link/u,
  /(?<!\p{L})deliber/u,
  /(?<!\p{L})determin/u,
  /(?<!\p{L})(?:prot|pg(?!\p{L}))/u,
];

function kindOf(text: string): RegExp | undefined {
  return kinds.find((kind) => kind.test(fold(text)));
}

const aNumber = /\d[\d.-]*(?:\/\d[\d.-]*)*/u;
const onlyANumber = /^(?:\p{L}{1,15}\.?\s+){0,3}(?:n\.?\s*)?\d[\d.-]*(?:\/\d+)*$/u;

/** A number that is told alone takes the place of the other: the act keeps its day, and whose it is. */
function inItsPlace(piece: string, told: string): string {
  const [was = ""] = aNumber.exec(piece) ?? [];
  const [becomes = ""] = aNumber.exec(told) ?? [];
  const isOfItsKind = [kindOf(piece), undefined].includes(kindOf(told)) && !/https?:/u.test(piece);
  if (was === "" || !isOfItsKind || !onlyANumber.test(told)) return told;
  const year = becomes.includes("/") ? "" : (/\/(?:19|20)\d\d$/u.exec(was)?.[0] ?? "");
  return piece.replace(was, `${becomes}${year}`);
}
