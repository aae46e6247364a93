// SPDX-License-Identifier: EUPL-1.2
import { toDay } from "#domain/day.ts";
import type { CardReply, Reply } from "../reply.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import type { ButtonView } from "../views/parts.ts";
import type { Wording } from "../wording/wording.ts";
import { canBeTakenUp, isOfAMeeting, type Open, openOf } from "./open.ts";
import type { Left } from "./session.ts";

type Line = { readonly text: string; readonly button: ButtonView };

/** Said to a bare yes or no that answers nothing: what it may be about, when something is open. */
export function whatAboutReply(open: Open, wording: Wording): Reply {
  const { whatAbout, whatAboutHint } = wording.message;
  const { text = whatAboutHint, button } = leftOpen(open, wording) ?? {};
  const buttons = [...(button === undefined ? [] : [button]), statusButton(wording)];
  return messageReply("default", whatAbout, [text], buttons);
}

/** The reply with one line that says what was left open, and the button that takes it up again. */
export function withUnsaved(reply: Reply, was: Left | undefined, delivery: string, wording: Wording): Reply {
  const left = was && reply.kind === "card" ? leftOf(was, reply, delivery, wording) : undefined;
  if (left === undefined || reply.kind !== "card") return reply;
  const { aside } = reply;
  return aside === undefined ? { ...reply, aside: left } : { ...reply, notices: [...(reply.notices ?? []), left.text] };
}

function leftOf(was: Left, reply: CardReply, delivery: string, wording: Wording): Line | undefined {
  const { more, others } = wording.message.unsaved;
  if (was.kind === "aside")
    return { text: more(was.others + 1), button: buttonView(wording, "takeUp", "incontro.resume", was.nonce) };
  const open = openOf(was.draft, { delivery });
  const left = isShownBy(reply, open) ? undefined : leftOpen(open, wording);
  return left === undefined || was.others === 0 ? left : { ...left, text: `${left.text} ${others(was.others)}` };
}

/** Whether a text that is asked for a meeting is needless: the reply is that meeting, or asks a text for it. */
function isShownBy(reply: CardReply, open: Open): boolean {
  if (open.kind !== "text" || (reply.card !== "meeting" && reply.card !== "ask-text")) return false;
  const numberOf = (argument: string) => Number.parseInt(argument, 10);
  return reply.view.buttons.some(({ argument }) => numberOf(argument) === numberOf(open.proposal.argument));
}

/** The line that names what is open; undefined for what is not worth a word: a form that was only opened, a question of the bot's own accord. */
export function leftOpen(open: Open, wording: Wording): Line | undefined {
  const text = textOf(open, wording);
  if (text === undefined || open.kind === "nothing") return undefined;
  return { text, button: buttonView(wording, "takeUp", "incontro.resume", open.kept.nonce) };
}

/** The texts that are asked for a meeting, by what they are for. */
const asked: ReadonlyMap<string, "annulment" | "evidence"> = new Map([
  ["incontro.annulled", "annulment"],
  ["incontro.document", "evidence"],
]);

function textOf(open: Open, { message: { unsaved } }: Wording): string | undefined {
  if (open.kind === "text") {
    const what = asked.get(open.proposal.verb);
    return what && unsaved[what](Number.parseInt(open.proposal.argument, 10));
  }
  if (!canBeTakenUp(open)) return undefined;
  if (isOfAMeeting(open)) {
    const { draft, beside } = open.proposal;
    const { day } = draft;
    const others = beside.before.length + beside.after.length;
    if (others > 0) return unsaved.several(others + 1);
    return unsaved.meeting(day.kind === "day" ? toDay(day.day) : undefined);
  }
  const number = Number.parseInt(open.proposal.argument, 10);
  if (open.proposal.verb === "incontro.undo") return unsaved.undo;
  if (open.proposal.verb === "incontro.save-all") return unsaved.corrections;
  return open.kind === "phase" ? unsaved.phase(number) : unsaved.correction(number);
}
