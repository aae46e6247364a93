// SPDX-License-Identifier: EUPL-1.2
import { placeIn, type ToldHead } from "#domain/chain-state.ts";
import type { Finding, Proof } from "../ports/proofs.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";

const mostFindings = 10;

/** What came of verifying a diary and the roles: `told` are the heads that were told before. */
export function proofReply(diary: Proof, roles: Proof, told: readonly ToldHead[], wording: Wording): CardReply {
  const proofs = roles.entries === 0 && roles.findings.length === 0 ? [diary] : [diary, roles];
  // What is not as it was written comes first.
  const [first = diary, ...others] = proofs.toSorted((one, other) => other.findings.length - one.findings.length);
  const { heading, lines } = proofWords(first, told, wording, mostFindings);
  const rest = others.flatMap((proof) => {
    const words = proofWords(proof, told, wording, mostFindings);
    return [`${words.heading}. ${words.lines[0] ?? ""}`, ...words.lines.slice(1)];
  });
  const ways = [buttonView(wording, "story", "storia"), statusButton(wording)];
  return messageReply(first.findings.length === 0 ? "good" : "attention", heading, [...lines, ...rest], ways);
}

/** The same in words alone: at most so many of the findings one by one. */
export function proofWords(
  { of, entries, before, meetings, head, findings }: Proof,
  told: readonly ToldHead[],
  { proof }: Wording,
  most: number,
): { readonly heading: string; readonly lines: readonly string[] } {
  const others = findings.length - most;
  const asOf = before === 0 ? [] : [proof.before(before)];
  if (findings.length > 0) {
    const lines = findings.slice(0, most).map((finding) => findingLine(finding, proof));
    return {
      heading: proof.broken(of, findings.length),
      lines: [...lines, ...(others > 0 ? [proof.others(others)] : []), ...asOf, proof.whatToDo],
    };
  }
  const size =
    entries === 0 ? proof.empty : of === "roles" ? proof.sizeOfRoles(entries) : proof.size(entries, meetings);
  const compared = told
    .filter((head) => head.of === of)
    .map(({ sequence }) => proof.sameAs(placeIn(of, sequence), entries - sequence));
  const kept = head === undefined ? [] : [proof.head(head), ...(of === "roles" ? [] : [proof.keep(head)])];
  return { heading: proof.whole(of), lines: [size, ...compared, ...asOf, ...kept] };
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
    case "roles-told":
      return found[finding.kind](finding.sequence);
    case "missing":
    case "cut":
      return found[finding.kind](finding.from, finding.to);
    case "added":
      return found.added(finding.place, finding.copyOf);
    case "head":
    case "no-counts":
    case "no-roles":
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
    case "role":
      return found.role(finding.name);
    case "counts":
      return found.counts[finding.what];
  }
}
