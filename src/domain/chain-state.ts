// SPDX-License-Identifier: EUPL-1.2
/**
 * Where the chain of a journal stands: each entry carries a hash of itself and of the entry before it, so that the last
 * one answers for all.
 */
export type ChainState = {
  /** The hash of the last entry, in hexadecimal; empty as long as there is none, or the chain has not begun. */
  readonly head: string;
  /** How many entries were there when the chain began: they are as they were on that day. */
  readonly before: number;
};

/** The head of a journal as it was told to somebody: which entry was the last, and the beginning of its hash. */
export type ToldHead = { readonly year: number; readonly sequence: number; readonly hash: string };

const charactersTold = 16;

/** "2021/47-3f9a12cd88e107b4": short enough to be copied by hand. Undefined for a journal without a chain. */
export function headOf(
  { year }: { readonly year: number },
  { lastSequence, chain }: { readonly lastSequence: number; readonly chain: ChainState },
): string | undefined {
  return chain.head === "" ? undefined : `${year}/${lastSequence}-${chain.head.slice(0, charactersTold)}`;
}

/** What was told, back from the text, in any case; undefined for any other text. */
export function toToldHead(text: string): ToldHead | undefined {
  const [, year, sequence, hash] = /^(\d{4})\/(\d{1,9})-([0-9a-f]{16,64})$/i.exec(text.trim()) ?? [];
  if (year === undefined || sequence === undefined || hash === undefined) return undefined;
  return { year: Number(year), sequence: Number(sequence), hash: hash.toLowerCase() };
}
