// SPDX-License-Identifier: EUPL-1.2
import type { MeetingEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { CardReply } from "../reply.ts";
import type { UnreadThing } from "../request.ts";
import { shortened } from "../text.ts";
import { mostCharactersOfAMessage } from "../too-long.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, openFormButton, statusButton } from "./button.ts";
import { meetingHeadingOf } from "./meeting.ts";
import { messageReply } from "./message.ts";

/** Said to what somebody else wrote that tells no meeting. */
export function notInQuotedReply(line: string, wording: Wording): CardReply {
  const { notInQuoted, notInQuotedHint } = wording.sent;
  return messageReply(
    "default",
    notInQuoted(shortened(line, 100)),
    [notInQuotedHint],
    [openFormButton(wording), statusButton(wording)],
  );
}

/** Said to what somebody else wrote that is too long to be read. */
export function quotedTooLongReply(wording: Wording): CardReply {
  const { quotedTooLong, notInQuotedHint } = wording.sent;
  return messageReply(
    "attention",
    quotedTooLong(mostCharactersOfAMessage),
    [notInQuotedHint],
    [openFormButton(wording)],
  );
}

/** What is said of things that are not kept, in one line. */
export function unreadWords(things: readonly UnreadThing[], { sent, list }: Wording): string {
  return sent.notKept(list(things.map((thing) => sent.things[thing])));
}

/** Said to a message that holds nothing else. */
export function onlyUnreadReply(things: readonly UnreadThing[], wording: Wording): CardReply {
  const { notKeptHint } = wording.sent;
  return messageReply(
    "default",
    unreadWords(things, wording),
    [notKeptHint],
    [openFormButton(wording), statusButton(wording), buttonView(wording, "help", "aiuto")],
  );
}

/** Said of a message that was edited and recorded nothing, in words that are not carried out from there. */
export function editedForNothingReply(wording: Wording): CardReply {
  const { edited, editedHint } = wording.sent;
  return messageReply("default", edited, [editedHint], [statusButton(wording), buttonView(wording, "help", "aiuto")]);
}

/** Said of a message that was edited and recorded meetings, which its new words do not tell, or that were annulled. */
export function editedReply(meetings: readonly Meeting[], wording: Wording): CardReply {
  const numbers = meetings.map(({ number }) => number);
  const { editedAnnulled, editedAnnulledHint, editedOf, editedOfHint } = wording.sent;
  const isAnnulled = meetings.every(({ state }) => state === "annulled");
  return messageReply(
    "default",
    isAnnulled ? editedAnnulled(numbers) : editedOf(numbers),
    [isAnnulled ? editedAnnulledHint : editedOfHint],
    [
      ...openButtons(meetings, wording),
      ...(meetings.length === 1 && !isAnnulled
        ? [buttonView(wording, "correct", "incontro.correct", String(numbers[0]))]
        : []),
      statusButton(wording),
    ],
  );
}

/** Said of a message that was deleted and recorded meetings: they stand. */
export function deletedReply(meetings: readonly Meeting[], wording: Wording): CardReply {
  const numbers = meetings.map(({ number }) => number);
  const annul = meetings.length === 1 ? [buttonView(wording, "annul", "incontro.annul", String(numbers[0]))] : [];
  return messageReply(
    "default",
    wording.sent.deletedOf(numbers),
    [wording.sent.deletedOfHint],
    [...annul, ...openButtons(meetings, wording), statusButton(wording)],
  );
}

/** Said of a message that was deleted and changed a meeting: the change stands. */
export function deletedChangeReply(change: MeetingEntry, wording: Wording): CardReply {
  const { deletedChange, deletedChangeHint } = wording.sent;
  const { number } = change.after;
  return messageReply(
    "default",
    deletedChange(meetingHeadingOf(change, wording)),
    [deletedChangeHint],
    [
      buttonView(wording, "undo", "incontro.undo", String(change.sequence)),
      buttonView(wording, "open", "incontro.show", String(number)),
      statusButton(wording),
    ],
  );
}

/** Said of a message that was deleted while what it told waits for a yes. */
export function deletedProposalReply(wording: Wording): CardReply {
  return messageReply("default", wording.sent.deletedProposal, [], [statusButton(wording)]);
}

const mostButtons = 4;

function openButtons(meetings: readonly Meeting[], wording: Wording) {
  const [only, ...others] = meetings;
  if (only !== undefined && others.length === 0)
    return [buttonView(wording, "open", "incontro.show", String(only.number))];
  return meetings.slice(0, mostButtons).map(({ number }) => ({
    ...buttonView(wording, "open", "incontro.show", String(number)),
    title: wording.sent.open(number),
  }));
}
