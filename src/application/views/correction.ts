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
  /** The names of those who may have been met at another meeting, in place of being added to this one. */
  readonly alsoNamed?: readonly string[];
};

/** What a meeting is to become, from what to what: one tap saves it. */
export function correctionReply(
  { number, argument, nonce, changes, problem = "", line, submit, alsoNamed = [] }: CorrectionShown,
  wording: Wording,
): ProposalReply {
  const { question, hint, orAnother, addTo, another } = wording.change.correct;
  const names = wording.list(alsoNamed);
  const isOrAnother = alsoNamed.length > 0;
  const save = submit ?? (isOrAnother ? addTo(number) : wording.buttons.save);
  const ofAnother = isOrAnother ? [titledButton(wording, another, "incontro.form", alsoNamed.join(", "))] : [];
  const reply = proposalReplyOf({
    heading: isOrAnother ? orAnother(names, number) : question(number),
    problem,
    lines: line === undefined ? [] : [line],
    facts: changes,
    hint,
    buttons: [
      titledButton(wording, save, "incontro.save", argument, "positive"),
      ...ofAnother,
      buttonView(wording, "edit", "incontro.rewrite", nonce),
      buttonView(wording, "dontRecord", "incontro.unsaved", nonce),
    ],
  });
  const said = changes.map(({ label, value }) => `${label}: ${value}.`);
  return { ...reply, summary: [reply.summary, ...said].join(" ") };
}

type OfOne = Pick<CorrectionShown, "number" | "changes">;

/** What several meetings are to become: one tap saves them all. */
export function severalCorrectionsReply(
  each: readonly OfOne[],
  { verb, nonce }: { readonly verb: string; readonly nonce: string },
  wording: Wording,
): ProposalReply {
  const { several, ofOne, hint } = wording.change.correct;
  const facts = each.flatMap(({ number, changes }) =>
    changes.map(({ label, value }) => ({ label: ofOne(number, label), value })),
  );
  const reply = proposalReplyOf({
    heading: several(each.length),
    facts,
    hint,
    buttons: [
      titledButton(wording, wording.buttons.save, verb, nonce, "positive"),
      buttonView(wording, "dontRecord", "incontro.keep", nonce),
    ],
  });
  return { ...reply, summary: [reply.summary, ...facts.map(({ label, value }) => `${label}: ${value}.`)].join(" ") };
}
