// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "#application/ports/proofs.ts";
import type { ChainState, ToldHead } from "#domain/chain-state.ts";
import type { EntryRead } from "./read-entry.ts";

/** How the row beside a journal says that it ends. */
export type JournalEnd = { readonly lastSequence: number; readonly chain: ChainState };

/** What is looked for in a journal: its entries are handed over one by one, in the order of their keys. */
export type Breaks = {
  add(entry: EntryRead): void;
  /** What is broken, in the order of the journal, once every entry was handed over. */
  findings(): readonly Finding[];
};

/** Words that were taken from an entry, and the removals of a name that may explain it. */
type Taken = { readonly sequence: number; readonly id: number | string; readonly left: readonly string[] };
type Removal = { readonly sequence: number; readonly id: number | string; readonly placeholder: string };

/** Keeps of the entries only what those after them are compared with: a journal may be of any length. */
export function createBreaks({ lastSequence, chain }: JournalEnd, told?: ToldHead): Breaks {
  const findings: Finding[] = [];
  const taken: Taken[] = [];
  const removals: Removal[] = [];
  let [place, head, toldLink] = [0, "", ""];

  return {
    add(entry) {
      const { sequence, made, left, placeholder } = entry;
      if (!entry.isInPlace || sequence < 1 || sequence > lastSequence) {
        findings.push(addition(entry));
        return;
      }
      if (sequence > place + 1) findings.push({ kind: "missing", from: place + 1, to: sequence - 1 });
      const follows = sequence === place + 1;
      if (!entry.isAsRecorded) findings.push({ kind: "changed", sequence });
      else if (follows && entry.after !== head) findings.push({ kind: "unlinked", sequence });
      [place, head] = [sequence, entry.link];
      if (sequence === told?.sequence) toldLink = entry.link;
      if (left.length > 0) taken.push({ sequence, id: made.id, left });
      if (placeholder !== undefined) removals.push({ sequence, id: made.id, placeholder });
    },

    findings() {
      const found = [...findings];
      if (place < lastSequence) found.push({ kind: "cut", from: place + 1, to: lastSequence });
      else if (head !== chain.head) found.push({ kind: "head" });
      for (const one of taken) {
        const later = removals.filter(({ id, sequence }) => id === one.id && sequence > one.sequence);
        const isExplained = later.length > 0 && one.left.every((text) => isNothing(text, later));
        if (!isExplained) found.push({ kind: "unexplained", sequence: one.sequence });
      }
      if (told === undefined) return found;
      if (told.sequence > lastSequence) return [...found, { kind: "told-cut", told }];
      return toldLink.startsWith(told.hash) ? found : [...found, { kind: "told-other", told }];
    },
  };
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
