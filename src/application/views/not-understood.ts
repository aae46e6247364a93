// SPDX-License-Identifier: EUPL-1.2
import type { FaultReason } from "../ports/store-fault.ts";
import type { WhyNoFact } from "../reading/intentions/intention.ts";
import type { CardReply, Reply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { TooLong } from "../too-long.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, openFormButton, statusButton, titledButton } from "./button.ts";
import { messageReply } from "./message.ts";
import type { ButtonView } from "./parts.ts";

/** Said to a line that is no command and answers nothing: what to write instead. */
export function notUnderstoodReply(line: string, wording: Wording): Reply {
  const { notUnderstood, notUnderstoodHint, notUnderstoodMore } = wording.message;
  const lines = [notUnderstoodHint, wording.commands.meeting.example, notUnderstoodMore];
  return messageReply("default", notUnderstood(shortened(line, 100)), lines, whereToGo(wording));
}

/**
 * Said to a command with a typing error. A meeting is never recorded from a guess: its button opens the form with
 * what was written filled in.
 */
export function nearReply(names: readonly string[], line: string, wording: Wording): Reply {
  const { notUnderstood, near } = wording.message;
  const [first = ""] = line.split(" ", 1);
  const rest = line.slice(first.length).trim();
  const buttons = names.slice(0, 3).map((name) => {
    const isMeeting = name === "incontro";
    const title = isMeeting && rest !== "" ? wording.buttons.openFilledForm : `/${name}`;
    const verb = isMeeting ? "incontro.form" : name;
    return titledButton(wording, title, verb, isMeeting ? rest : "", "positive");
  });
  const help = buttonView(wording, "help", "aiuto");
  const suggestion = near(names.map((name) => `/${name}`));
  return messageReply("default", notUnderstood(shortened(line, 100)), [suggestion], [...buttons, help]);
}

/**
 * Said to a line that may tell of a meeting, and why nothing of it was recorded where that is known: the form has it
 * already.
 */
export function maybeMeetingReply(line: string, wording: Wording, why?: WhyNoFact): Reply {
  const { maybeMeeting, maybeMeetingHint } = wording.message;
  const { noFact, noFactHint } = wording.intention;
  const form = buttonView(wording, "openFilledForm", "incontro.form", line, "positive");
  return messageReply(
    "default",
    why === undefined ? maybeMeeting : noFact[why],
    [why === undefined ? maybeMeetingHint : noFactHint],
    [form, statusButton(wording), buttonView(wording, "help", "aiuto")],
  );
}

/** Said to an empty message, or to a bare mention of the bot. */
export function emptyReply(wording: Wording): Reply {
  return messageReply("default", wording.message.empty, [], whereToGo(wording));
}

/** Said to a message, or to a field of a card, too long to be read: nothing of it was. */
export function tooLongReply({ length, most, field }: TooLong, wording: Wording): Reply {
  const { tooLong, tooLongHint, fieldTooLong, fieldTooLongHint } = wording.message;
  if (field === undefined) return messageReply("attention", tooLong(length, most), [tooLongHint], whereToGo(wording));
  const labels: Readonly<Record<string, string>> = { ...wording.body.labels, ...wording.meeting.labels };
  const label = Object.hasOwn(labels, field) ? labels[field] : undefined;
  return messageReply("attention", fieldTooLong(label, length, most), [fieldTooLongHint], whereToGo(wording));
}

/** Said when the store does not do its work, and why. Nothing is recorded without an answer of its own. */
export function storeAwayReply(wording: Wording, reason: FaultReason = "silent"): CardReply {
  const { heading, hint } = wording.message.storeAway[reason];
  return { ...messageReply("attention", heading, [hint], [statusButton(wording)]), isUndone: true };
}

/** Said when something broke. True also then: recording says by itself when it does not know. */
export function surpriseReply(wording: Wording): Reply {
  const { surprise, surpriseHint } = wording.message;
  return messageReply("attention", surprise, [surpriseHint], [statusButton(wording)]);
}

function whereToGo(wording: Wording): readonly ButtonView[] {
  return [openFormButton(wording), statusButton(wording), buttonView(wording, "help", "aiuto")];
}
