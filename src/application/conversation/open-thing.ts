// SPDX-License-Identifier: EUPL-1.2
import { toDay } from "#domain/day.ts";
import type { Reply } from "../reply.ts";
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
  const left = was && leftOf(was, delivery, wording);
  if (left === undefined || reply.kind !== "card") return reply;
  const { aside } = reply;
  return aside === undefined ? { ...reply, aside: left } : { ...reply, notices: [...(reply.notices ?? []), left.text] };
}

function leftOf(was: Left, delivery: string, wording: Wording): Line | undefined {
  const { more, others } = wording.message.unsaved;
  if (was.kind === "aside")
    return { text: more(was.others + 1), button: buttonView(wording, "takeUp", "incontro.resume", was.nonce) };
  const left = leftOpen(openOf(was.draft, { delivery }), wording);
  return left === undefined || was.others === 0 ? left : { ...left, text: `${left.text} ${others(was.others)}` };
}

/** Undefined for what is not worth a word: a form that was only opened, a question that may be asked again. */
function leftOpen(open: Open, wording: Wording): Line | undefined {
  if (!canBeTakenUp(open)) return undefined;
  return { text: textOf(open, wording), button: buttonView(wording, "takeUp", "incontro.resume", open.kept.nonce) };
}

function textOf(open: Exclude<Open, { readonly kind: "nothing" }>, { message: { unsaved } }: Wording) {
  if (isOfAMeeting(open)) {
    const { draft, beside } = open.proposal;
    const { day } = draft;
    const others = beside.before.length + beside.after.length;
    if (others > 0) return unsaved.several(others + 1);
    return unsaved.meeting(day.kind === "day" ? toDay(day.day) : undefined);
  }
  const number = Number.parseInt(open.proposal.argument, 10);
  return open.kind === "phase" ? unsaved.phase(number) : unsaved.correction(number);
}
