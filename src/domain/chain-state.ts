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

/** Which journal: that of a year, or that of the roles, which is one for all the years. */
export type JournalName = number | "roles";

/** The head of a journal as it was told to somebody: which entry was the last, and the beginning of its hash. */
export type ToldHead = { readonly of: JournalName; readonly sequence: number; readonly hash: string };

const charactersTold = 16;
const rolesWord = "ruoli";

/** "2021/47-3f9a12cd88e107b4": short enough to be copied by hand. Undefined for a journal without a chain. */
export function headOf(
  { year }: { readonly year: number },
  { lastSequence, chain }: { readonly lastSequence: number; readonly chain: ChainState },
): string | undefined {
  return written(year, lastSequence, chain.head);
}

/** "ruoli/3-9b04…", the same of the roles, as they were last told in the counts of a year. */
export function rolesHeadOf(counts: { readonly rolesRevision: number; readonly rolesHead: string }) {
  return written("roles", counts.rolesRevision, counts.rolesHead);
}

/** "2021/47", "ruoli/3": an entry of a journal, in either language. */
export function placeIn(of: JournalName, sequence: number): string {
  return `${of === "roles" ? rolesWord : of}/${sequence}`;
}

/** What was told, back from the text, in any case; undefined for any other text. */
export function toToldHead(text: string): ToldHead | undefined {
  const [, of, sequence, hash] = /^(\d{4}|ruoli)\/(\d{1,9})-([0-9a-f]{16,64})$/i.exec(text.trim()) ?? [];
  if (of === undefined || sequence === undefined || hash === undefined) return undefined;
  const name = of.toLowerCase() === rolesWord ? "roles" : Number(of);
  return { of: name, sequence: Number(sequence), hash: hash.toLowerCase() };
}

function written(of: JournalName, sequence: number, head: string): string | undefined {
  return head === "" ? undefined : `${placeIn(of, sequence)}-${head.slice(0, charactersTold)}`;
}
