// SPDX-License-Identifier: EUPL-1.2
import type { Draft } from "../ports/drafts.ts";
import { emptyDraft, type MeetingDraft } from "../reading/meeting-draft.ts";
import { unreadName } from "../reading/name-doubt.ts";
import type { ActionFields, Person } from "../request.ts";
import type { AskTextView } from "../views/ask-text.ts";

/** What the bot can do, whole, as a button carries it: a yes and a typed answer do it by the same door. */
export type Operation = { readonly verb: string; readonly argument: string; readonly fields: ActionFields };

/** What the bot would do, and waits for an answer to: one operation, with what is still to be told of it. */
export type Proposal = Operation & {
  /** The bot asked it of its own accord. */
  readonly isOwn?: true;
  /** Code of the edition that it is about; absent in what a program before codes were carried kept. */
  readonly objective?: string;
  /** The meeting as far as it is told: one to record, or a correction of which something is still to be told. */
  readonly draft?: MeetingDraft;
  /** The meeting that its argument may tell, which is not proposed. */
  readonly told?: MeetingDraft;
  /** What is told with it. */
  readonly beside?: Beside;
  /** The words of each meeting of it, as typed. */
  readonly lines?: readonly string[];
  /** More of the same telling is to be cleared up after it. */
  readonly hasLater?: true;
  /** What a correction that is shown whole makes of the meeting. */
  readonly becomes?: MeetingDraft;
  /** It was asked again since its last answer was not understood: a bare yes is to neither. */
  readonly isUnclear?: true;
  /** The card that asks for a text: its answer is written in it. */
  readonly asked?: AskTextView;
  /** The buttons of the card that shows it: what they say can be typed. */
  readonly ways?: readonly Way[];
};

/** The other meetings of one message, in their order, before and after the one that is asked about. */
export type Beside = { readonly before: readonly MeetingDraft[]; readonly after: readonly MeetingDraft[] };

/** Nothing else was told. */
export const alone: Beside = { before: [], after: [] };

/** A button of a card, as it can be typed. */
export type Way = { readonly title: string; readonly verb: string; readonly argument: string };

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
  /** Several meetings of one message, all told whole: shown, and recorded by a yes. */
  "several",
  /** A correction: as it is shown, or with something to ask. */
  "correction",
  /** An operation that lacks a text: a reason, the evidence, a question, an answer, a name. */
  "text",
  /** The days of a phase. */
  "phase",
  /** What a message wants of a meeting, which may be one of several. */
  "which",
  /** An operation that a yes does: to take back, to restore, to hold, to merge, a command spelled otherwise. */
  "operation",
] as const;

export type OpenKind = (typeof openKinds)[number];

/** The kinds whose operation is to record a meeting. */
const kindsOfMeeting = ["form", "proposal", "meeting", "same", "several"] as const;

type KindOfMeeting = (typeof kindsOfMeeting)[number];

/** What is open, tagged. `nothing` also when it lapsed, or was done by another message. */
export type Open = { readonly kind: "nothing"; readonly kept?: Draft } | OpenMeeting | OpenOperation;

/** A meeting to record. */
export type OpenMeeting = {
  readonly kind: KindOfMeeting;
  readonly kept: Draft;
  readonly proposal: Proposal & { readonly draft: MeetingDraft; readonly beside: Beside };
};

/** What records the meeting that is kept under this one-time number. */
const verbOfRecording = "incontro.confirm";

/** Anything else. */
export type OpenOperation = {
  readonly kind: Exclude<OpenKind, "nothing" | KindOfMeeting>;
  readonly kept: Draft;
  readonly proposal: Proposal;
};

export function isOfAMeeting(open: Open): open is OpenMeeting {
  return kindsOfMeeting.some((kind) => kind === open.kind);
}

/** Operations that are shown afresh too: the days told of a phase, the corrections of several meetings, what is taken back. */
const shownAfresh: ReadonlySet<string> = new Set(["fasi.told", "incontro.save-all", "incontro.undo"]);

/** Whether it is shown afresh when it is left: a meeting or a correction that was begun, or one of those operations. */
export function canBeTakenUp(open: Open): open is Exclude<Open, { readonly kind: "nothing" }> {
  if (open.kind === "nothing" || open.kind === "form") return false;
  return isOfAMeeting(open) || open.kind === "correction" || shownAfresh.has(open.proposal.verb);
}

/** The row's tag, unless what it holds was finished by another message than `delivery`. */
export function openOf(kept: Draft | undefined, { delivery }: { readonly delivery: string }): Open {
  if (kept === undefined) return { kind: "nothing" };
  const isDone = kept.finishedBy !== undefined && (kept.isPutDown === true || kept.finishedBy !== delivery);
  if (isDone) return { kind: "nothing", kept };
  const proposal = proposalIn(kept);
  const { draft, verb, beside = alone } = proposal;
  return draft !== undefined && verb === verbOfRecording
    ? { kind: kindOfMeeting(draft, beside), kept, proposal: { ...proposal, draft, beside } }
    : { kind: kindOf(proposal), kept, proposal };
}

/** What a row holds; programs before this one wrote a question, or a draft without its operation. */
function proposalIn({ nonce, content }: Draft): Proposal {
  const { question, ...held } = JSON.parse(content) as Partial<Proposal> & { readonly question?: Proposal };
  const told = question ?? held;
  if (told.verb !== undefined) {
    const draft = told.draft && draftIn(told.draft);
    return { argument: "", fields: {}, ...told, verb: told.verb, ...(draft === undefined ? {} : { draft }) };
  }
  return { ...recordingOf(nonce), draft: draftIn(held as OldDraft) };
}

type OldDraft = Partial<MeetingDraft> & { readonly others?: string };

/** Programs before this one kept names in doubt as one text. */
function draftIn({ others = "", ...told }: OldDraft): MeetingDraft {
  return { ...emptyDraft, ...(others === "" ? {} : { names: [unreadName(others)] }), ...told };
}

/** The operation that records the meeting kept under this one-time number. */
export function recordingOf(nonce: string): Operation {
  return { verb: verbOfRecording, argument: nonce, fields: {} };
}

/** A one-time number, or the name of a delivery; anything of another shape was forged. */
export function isNonce(text: string): boolean {
  return /^[\w-]{16,64}$/.test(text);
}

/** The number of what a telling leaves for later, and of what that leaves in its turn: always the same of one telling. */
export function nonceForLater(nonce: string): string {
  const [, first = nonce, place = "1"] = /^(.*)-later(\d*)$/u.exec(nonce) ?? [];
  return first === nonce ? `${nonce.slice(0, 56)}-later` : `${first}-later${Number(place) + 1}`;
}

/** One name for the operation of a proposal: two people who use the same form tell two meetings. */
export function operationOf(nonce: string, { id }: Pick<Person, "id">): string {
  return `${nonce}:${id}`;
}

function kindOfMeeting(draft: MeetingDraft, { before, after }: Beside): KindOfMeeting {
  if (JSON.stringify(draft) === JSON.stringify(emptyDraft)) return "form";
  if (draft.duplicates.length > 0) return "same";
  if (!draft.isProposed) return "meeting";
  return before.length + after.length > 0 ? "several" : "proposal";
}

function kindOf({ verb, asked }: Proposal): OpenOperation["kind"] {
  if (asked !== undefined) return "text";
  if (verb === "incontro.save") return "correction";
  if (verb === "incontro.which") return "which";
  return verb.startsWith("fasi.") ? "phase" : "operation";
}
