// SPDX-License-Identifier: EUPL-1.2
import type { ToldHead } from "#domain/chain-state.ts";
import type { Finding, Proof } from "../ports/proofs.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";

const mostFindings = 10;

/** What came of verifying one diary. */
export function proofReply(proof: Proof, told: ToldHead | undefined, wording: Wording): CardReply {
  const { heading, lines } = proofWords(proof, told, wording, mostFindings);
  const ways = [buttonView(wording, "story", "storia"), statusButton(wording)];
  return messageReply(proof.findings.length === 0 ? "good" : "attention", heading, lines, ways);
}

/** The same in words alone: at most so many of the findings one by one. */
export function proofWords(
  { objective, entries, before, meetings, head, findings }: Proof,
  told: ToldHead | undefined,
  { proof }: Wording,
  most: number,
): { readonly heading: string; readonly lines: readonly string[] } {
  const { year } = objective;
  const others = findings.length - most;
  const asOf = before === 0 ? [] : [proof.before(before)];
  if (findings.length > 0) {
    const lines = findings.slice(0, most).map((finding) => findingLine(finding, proof));
    return {
      heading: proof.broken(year, findings.length),
      lines: [...lines, ...(others > 0 ? [proof.others(others)] : []), ...asOf, proof.whatToDo],
    };
  }
  const size = entries === 0 ? proof.empty : proof.size(entries, meetings);
  const compared = told === undefined ? [] : [proof.sameAs(`${told.year}/${told.sequence}`, entries - told.sequence)];
  const kept = head === undefined ? [] : [proof.head(head), proof.keep(head)];
  return { heading: proof.whole(year), lines: [size, ...compared, ...asOf, ...kept] };
}

/** Nothing was verified, and why. */
export function noProofReply(why: "busy" | "too-long" | "not-a-head", wording: Wording): CardReply {
  const { heading, hint } = wording.proof.not[why];
  return messageReply("attention", heading, [hint], [buttonView(wording, "story", "storia"), statusButton(wording)]);
}

function findingLine(finding: Finding, { found }: Wording["proof"]): string {
  switch (finding.kind) {
    case "changed":
    case "unlinked":
    case "unexplained":
      return found[finding.kind](finding.sequence);
    case "missing":
    case "cut":
      return found[finding.kind](finding.from, finding.to);
    case "added":
      return found.added(finding.place, finding.copyOf);
    case "head":
    case "no-counts":
    case "year":
      return found[finding.kind];
    case "told-cut":
    case "told-other":
      return found[finding.kind](finding.told.sequence);
    case "meeting":
    case "phase":
    case "index":
      return found[finding.kind](finding.number);
    case "body":
    case "body-days":
      return found[finding.kind](finding.id);
    case "counts":
      return found.counts[finding.what];
  }
}
