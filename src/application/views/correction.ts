// SPDX-License-Identifier: EUPL-1.2
import type { Wording } from "../wording/wording.ts";
import { buttonView, titledButton } from "./button.ts";
import type { FactView } from "./parts.ts";
import { type ProposalReply, proposalReplyOf } from "./proposal.ts";

/** A correction that is shown before it is made: of which meeting, under which names, and what is to be said of it. */
export type CorrectionShown = {
  readonly number: number;
  /** What saves it, and the one-time number under which it is kept. */
  readonly argument: string;
  readonly nonce: string;
  /** From what to what. */
  readonly changes: readonly FactView[];
  /** Why it is asked once more; empty at first. */
  readonly problem?: string;
  readonly line?: string;
  /** In the place of "Salva". */
  readonly submit?: string;
};

/** What a meeting is to become, from what to what: one tap saves it. */
export function correctionReply(
  { number, argument, nonce, changes, problem = "", line, submit }: CorrectionShown,
  wording: Wording,
): ProposalReply {
  const { question, hint } = wording.change.correct;
  const reply = proposalReplyOf({
    heading: question(number),
    problem,
    lines: line === undefined ? [] : [line],
    facts: changes,
    hint,
    buttons: [
      titledButton(wording, submit ?? wording.buttons.save, "incontro.save", argument, "positive"),
      buttonView(wording, "edit", "incontro.rewrite", nonce),
      buttonView(wording, "dontRecord", "incontro.unsaved", nonce),
    ],
  });
  const said = changes.map(({ label, value }) => `${label}: ${value}.`);
  return { ...reply, summary: [reply.summary, ...said].join(" ") };
}
