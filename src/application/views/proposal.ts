// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { MeetingFacts } from "#domain/meeting.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { CardReply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView } from "./button.ts";
import { toFacts } from "./meeting-facts.ts";
import { officialNameOf } from "./meeting-line.ts";
import type { ButtonView, ChoiceListView, FactView, LineView } from "./parts.ts";

/**
 * What the bot would do, shown before it does it: what was understood, label by label or in a line, what is asked of it,
 * and the answers that are one press away.
 */
export type ProposalView = {
  readonly heading: string;
  /** What was wrong with what was said last. */
  readonly problem: string;
  readonly hasProblem: boolean;
  readonly lines: readonly LineView[];
  readonly facts: readonly FactView[];
  /** The answers that are too many for buttons: none where there are none. */
  readonly lists: readonly AnswerListView[];
  /** What can be written in the place of a press. */
  readonly hint: string;
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly proposal: ProposalView;
  }
}

export type AnswerListView = ChoiceListView & {
  readonly placeholder: string;
  /** Open when each choice is to be read, and closed when one is to be found. */
  readonly style: "compact" | "expanded";
  /** More than one can be chosen. */
  readonly isMany: boolean;
};

type Told = Pick<ProposalView, "heading" | "hint" | "buttons"> &
  Partial<Pick<ProposalView, "problem" | "facts" | "lists">> & { readonly lines?: readonly string[] };

export type ProposalReply = Extract<CardReply, { readonly card: "proposal" }>;

/** The reply that shows it; the notification says what is asked, or what was wrong. */
export function proposalReplyOf({ lines = [], problem = "", facts = [], lists = [], ...told }: Told): ProposalReply {
  const view = {
    ...told,
    problem,
    hasProblem: problem !== "",
    lines: lines.map((text) => ({ text })),
    facts,
    lists,
  };
  const summary = [problem, told.heading, ...lines].filter((text) => text !== "").join(" ");
  return { kind: "card", card: "proposal", view, summary };
}

type Context = {
  readonly register: BodyRegister;
  readonly wording: Wording;
  /** One-time number of the draft that is proposed. */
  readonly nonce: string;
  /** What was told beside what is recorded. */
  readonly told?: ToldBeside;
};

/** A proposal shows that a long text was understood, and its beginning: the whole of it is recorded. */
const mostCharacters = 300;

const mostCharactersUnread = 80;

/** What was understood of a meeting that is not recorded yet, and one tap to record it. */
export function proposalReply(
  meeting: MeetingFacts,
  { register, wording, nonce, told }: Context,
  doubt?: string,
): ProposalReply {
  const { proposal, proposalHint } = wording.message;
  const facts = toFacts(register, meeting, wording).map(({ label, value }) => ({
    label,
    value: shortened(value, mostCharacters),
  }));
  const beside = told === undefined ? [] : linesBeside(told, register, wording);
  const [day, bodies] = facts.map(({ value }) => value);
  const reply = proposalReplyOf({
    heading: doubt ?? proposal,
    lines: doubt === undefined && beside.length === 0 && told?.isToBeShown === true ? [wording.doubt.presumed] : beside,
    facts,
    hint: proposalHint,
    buttons: [
      buttonView(wording, "record", "incontro.confirm", nonce, "positive"),
      buttonView(wording, "edit", "incontro.edit", nonce),
      buttonView(wording, "noMeeting", "incontro.cancel", nonce),
    ],
  });
  return { ...reply, summary: `${doubt ?? proposal} ${[day, bodies].join(" · ")}` };
}

/** What a draft leaves out of what is recorded. */
export type ToldBeside = Pick<MeetingDraft, "bodies" | "absent" | "unread"> &
  Partial<Pick<MeetingDraft, "isToBeShown">>;

/** Who was not there, and what was not read whole, in a line each; none where there is nothing to say. */
export function linesBeside({ bodies, absent, unread }: ToldBeside, register: BodyRegister, { doubt }: Wording) {
  const words = unread.map((text) => `«${shortened(text, mostCharactersUnread)}»`).join(", ");
  const names = absent.filter((id) => !bodies.includes(id)).map((id) => officialNameOf(register, id));
  return [
    ...(names.length === 0 ? [] : [doubt.absent(names)]),
    ...(unread.length === 0 ? [] : [doubt.unread(shortened(words, mostCharacters))]),
  ];
}
