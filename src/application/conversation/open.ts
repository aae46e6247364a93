// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../commands/command.ts";
import type { Draft } from "../ports/drafts.ts";
import { emptyDraft, type MeetingDraft } from "../reading/meeting-draft.ts";
import type { Question } from "../recording/pending-question.ts";

/** What may be open between the bot and a person: each kind waits for an answer of its own. */
export const openKinds = [
  "nothing",
  /** A form that was only opened: it asks nothing yet. */
  "form",
  /** A meeting told whole in words that do not plainly say so: shown, and recorded by a yes. */
  "proposal",
  /** A meeting of which something is asked. */
  "meeting",
  /** A meeting told whole, which may be one that was recorded. */
  "same",
  /** Several meetings of one message. */
  "several",
  /** A correction: as it is shown, or with something to ask. */
  "correction",
  /** An operation that lacks a text: a reason, the evidence, a question, an answer, a name. */
  "text",
  /** The days of a phase. */
  "phase",
  /** An operation that a yes does: to take back, to restore, to hold, to merge, a command spelled otherwise. */
  "operation",
] as const;

export type OpenKind = (typeof openKinds)[number];

/** What is open, tagged. `nothing` also when it lapsed, or was done by another message. */
export type Open =
  | { readonly kind: "nothing"; readonly kept?: Draft }
  | { readonly kind: "form" | "proposal" | "meeting" | "same"; readonly kept: Draft; readonly draft: MeetingDraft }
  | {
      readonly kind: "several" | "correction" | "text" | "phase" | "operation";
      readonly kept: Draft;
      readonly question: Question;
    };

/** The tag of what is kept, as it stands in the row that keeps it; rows of an older program have none, and are read. */
export function openOf(kept: Draft | undefined, { delivery }: Pick<CommandRequest, "delivery">): Open {
  if (kept === undefined) return { kind: "nothing" };
  if (kept.finishedBy !== undefined && kept.finishedBy !== delivery) return { kind: "nothing", kept };
  const { question, ...told } = JSON.parse(kept.content) as Partial<MeetingDraft> & { readonly question?: Question };
  if (question !== undefined) return { kind: kindOfQuestion(question), kept, question };
  const draft = { ...emptyDraft, ...told };
  const isEmpty = JSON.stringify(draft) === JSON.stringify(emptyDraft);
  if (isEmpty) return { kind: "form", kept, draft };
  return { kind: draft.duplicates.length > 0 ? "same" : draft.isProposed ? "proposal" : "meeting", kept, draft };
}

function kindOfQuestion({ verb, asked }: Question): Extract<Open, { readonly question: unknown }>["kind"] {
  if (asked !== undefined) return "text";
  if (verb === "incontro.several") return "several";
  if (verb === "incontro.save") return "correction";
  return verb.startsWith("fasi.") ? "phase" : "operation";
}
