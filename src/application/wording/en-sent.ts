// SPDX-License-Identifier: EUPL-1.2
import { dayWithWeekdayInEnglish } from "./en-calendar.ts";
import type { itSent } from "./it-sent.ts";

export const enSent: typeof itSent = {
  notInQuoted: (text) => `I read no meeting in the quoted message, “${text}”.`,
  notInQuotedHint: "I recorded nothing. Write the day and the bodies yourself, or open the form.",
  quotedTooLong: (most) => `The quoted message is too long: I read ${most.toLocaleString("en-GB")} characters at most.`,
  things: {
    image: "the picture",
    voice: "the voice message",
    video: "the video",
    loop: "the Loop component",
    card: "the pasted card",
    other: "the attachment",
  },
  notKept: (things) => `I neither read nor keep ${things}: I read only text and files.`,
  notKeptHint:
    "I recorded nothing. Tell the meeting in words; as evidence send the file, or write the protocol number or the link.",
  edited: "You edited a message: the register has not changed.",
  editedHint: "Write what you want in a new message.",
  editedOf: (numbers) =>
    `You edited the message: ${meetingsOf(numbers)} ${numbers.length === 1 ? "stays" : "stay"} in the register as before.`,
  editedOfHint: "I changed nothing. If something is wrong, correct it from here.",
  editedAnnulled: (numbers) =>
    `You edited the message: ${meetingsOf(numbers)} ${numbers.length === 1 ? "is annulled and stays" : "are annulled and stay"} so.`,
  editedAnnulledHint: "I changed nothing. If it did take place, open it and restore it.",
  editedAlso: (numbers) =>
    `The message changes ${meetingsOf(numbers)} too: after this correction, write “correct meeting ${numbers[0]}”.`,
  editedProposal: "You edited the message: the register has not changed yet.",
  deletedOf: (numbers) =>
    `You deleted the message: ${meetingsOf(numbers)} ${numbers.length === 1 ? "stays" : "stay"} in the register.`,
  deletedOfHint: "I changed nothing. If it was a mistake you can annul it: the register keeps why.",
  deletedChange: (what) => `You deleted the message, but what it did stands: “${what}”.`,
  deletedChangeHint: "I changed nothing. If it was a mistake you can undo the change.",
  deletedProposal: "You deleted the message: what it told is not recorded.",
  ended: (title) => `The meeting “${title}” is over: do I record it in the diary?`,
  endedFacts: (day, bodies) =>
    bodies === ""
      ? `${dayWithWeekdayInEnglish(day)}. Its bodies are missing.`
      : `${dayWithWeekdayInEnglish(day)} · ${bodies}`,
  endedHint: "I recorded nothing. If it is not about the objective, there is nothing to do.",
  noMeetingFound: "I find no such meetings: try a body, a month or a word of the subject.",
  notHere: "I cannot do that. Write to me in the chat: /help tells what I can do.",
  open: (number) => `Open meeting ${number}`,
};

function meetingsOf(numbers: readonly number[]): string {
  if (numbers.length === 1) return `meeting ${numbers[0]}`;
  return `meetings ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
}
