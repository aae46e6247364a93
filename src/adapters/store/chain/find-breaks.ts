// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "#application/ports/proofs.ts";
import type { ChainState, ToldHead } from "#domain/chain-state.ts";
import type { EntryRead } from "./read-entry.ts";

/** How the fence of the log says that its journal ends. */
export type JournalEnd = { readonly lastSequence: number; readonly chain: ChainState };

/** What is broken in a journal, in its order. Pure: `rows` are in the order of their keys, each told once. */
export function findBreaks(
  rows: readonly EntryRead[],
  { lastSequence, chain }: JournalEnd,
  told?: ToldHead,
): readonly Finding[] {
  const findings: Finding[] = [];
  const links = new Map<number, string>();
  const taken: EntryRead[] = [];
  const placeholders = new Map<number | string, { readonly sequence: number; readonly placeholder: string }[]>();
  let [place, head] = [0, ""];
  for (const entry of rows) {
    if (!entry.isInPlace || entry.sequence < 1 || entry.sequence > lastSequence) {
      findings.push(addition(entry));
      continue;
    }
    if (entry.sequence > place + 1) findings.push({ kind: "missing", from: place + 1, to: entry.sequence - 1 });
    const follows = entry.sequence === place + 1;
    if (!entry.isAsRecorded) findings.push({ kind: "changed", sequence: entry.sequence });
    else if (follows && entry.after !== head) findings.push({ kind: "unlinked", sequence: entry.sequence });
    [place, head] = [entry.sequence, entry.link];
    links.set(entry.sequence, entry.link);
    if (entry.left.length > 0) taken.push(entry);
    if (entry.placeholder !== undefined) {
      const { id } = entry.made;
      const { sequence, placeholder } = entry;
      placeholders.set(id, [...(placeholders.get(id) ?? []), { sequence, placeholder }]);
    }
  }
  if (place < lastSequence) findings.push({ kind: "cut", from: place + 1, to: lastSequence });
  else if (head !== chain.head) findings.push({ kind: "head" });
  for (const entry of taken) {
    const later = (placeholders.get(entry.made.id) ?? []).filter(({ sequence }) => sequence > entry.sequence);
    const isExplained = later.length > 0 && entry.left.every((text) => isNothing(text, later));
    if (!isExplained) findings.push({ kind: "unexplained", sequence: entry.sequence });
  }
  return told === undefined ? findings : [...findings, ...compared(told, lastSequence, links)];
}

/** A row that is no entry of its own: one recorded elsewhere, copied here, or anything else. */
function addition({ row, sequence, isAsRecorded, isInPlace }: EntryRead): Finding {
  const place = row.replace(/^journal\|0*/, "");
  return isAsRecorded && !isInPlace ? { kind: "added", place, copyOf: sequence } : { kind: "added", place };
}

/** Whether these words hold nothing but what stands for a name. */
function isNothing(text: string, later: readonly { readonly placeholder: string }[]): boolean {
  const rest = later.reduce((left, { placeholder }) => left.replaceAll(placeholder, ""), text);
  return !/[\p{L}\p{N}]/u.test(rest);
}

function compared(told: ToldHead, lastSequence: number, links: ReadonlyMap<number, string>): readonly Finding[] {
  if (told.sequence > lastSequence) return [{ kind: "told-cut", told }];
  return links.get(told.sequence)?.startsWith(told.hash) === true ? [] : [{ kind: "told-other", told }];
}
