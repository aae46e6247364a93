// SPDX-License-Identifier: EUPL-1.2
import { dayWithWeekdayInEnglish } from "./en-calendar.ts";
import type { itChange } from "./it-change.ts";

/** What is said around changing a meeting, and of the register. */
export const enChange: typeof itChange = {
  maybeTwice: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Meeting ${numbers[0]} is of the same day, with a body in common: is it the same?`
      : `Meetings ${numbers.join(", ")} are of the same day, with a body in common: is it one of them?`,
  maybeTwiceHint: "If they are two meetings confirm, otherwise leave it so: it would count twice.",
  saveAnyway: "They are different: save",
  restore: (number: number) => `Meeting ${number} is annulled: shall I restore it? Answer "yes" or "no".`,
  restoreAnyway: "They are two: restore",
  headings: {
    logged: (number) => `Meeting ${number} recorded`,
    merged: (number) => `Meeting ${number}: the two tellings joined`,
    corrected: (number) => `Meeting ${number} corrected`,
    annulled: (number) => `Meeting ${number} annulled`,
    restored: (number) => `Meeting ${number} restored`,
    held: (number) => `Meeting ${number}: it was held`,
    documented: (number) => `Meeting ${number}: evidence added`,
    redacted: (number) => `Meeting ${number}: a name removed`,
    undone: (number) => `Meeting ${number}: last change undone`,
  },
  changed: (before, after) => `from ${quoted(before)} to ${quoted(after)}`,
  why: "Reason",
  state: "State",
  states: { held: "held", planned: "planned", annulled: "annulled" },
  totalsBefore: (totals) => `Before: ${totals}`,

  correct: {
    heading: (number) => `Correct meeting ${number}`,
    intro: "Change what is needed: the rest stays as it is.",
    question: (number) => `Correct meeting ${number} like this?`,
    orAnother: (bodies, number) => `${bodies} too at meeting ${number}, or another meeting?`,
    addTo: (number) => `Add to meeting ${number}`,
    another: "It is another meeting",
    hint: "I have not changed anything yet. Answer “yes” to save it, or write what to change.",
    unread: (words) => `I did not understand “${words}”: it is left out. If it matters, write it in other words.`,
    notThem: (number) =>
      `Tell me whom meeting ${number} was with. If it did not take place, write “annul meeting ${number}”.`,
    presumed: (line) => `I am not sure I understood “${line}”: check before you say yes.`,
    several: (count) => `Correct ${count} meetings like this?`,
    ofOne: (number, label) => `Meeting ${number}, ${label.toLowerCase()}`,
    oneAtATime: (numbers) =>
      `I understood that several meetings are to be corrected (${numbers.join(", ")}), but something is unclear.`,
    oneAtATimeHint: "I have not changed anything: write one correction at a time, such as “meeting 2 was on the 15th”.",
    notYet: (numbers) => `Not corrected yet: meeting ${numbers.join(", meeting ")}.`,
    submit: "Save the correction",
    same: "You changed nothing: the meeting stays as it is.",
    outsideYear: (year) => `The day is outside ${year}: if it is right, save again. The meeting will not count.`,
    moved: (changes) =>
      `While you were correcting, somebody else changed this meeting: ${changes}. If you still want your correction, save again.`,
  },

  stillAhead: {
    heading: (number, day) =>
      `Meeting ${number} is planned for ${dayWithWeekdayInEnglish(day)}: that day is still to come.`,
    explain: "I have changed nothing. If it took place already, correct the day first.",
  },

  annul: {
    heading: (number) => `Annul meeting ${number}?`,
    explain: (day, bodies) =>
      `The meeting of ${dayWithWeekdayInEnglish(day)}${bodies === "" ? "" : ` with ${bodies}`} stays in the register and no longer counts. You can restore it at any time. The reason is needed.`,
    label: "Reason",
    placeholder: "for example recorded twice",
    yes: "Yes, annul it",
    no: "No, leave it",
    missing: "Write the reason: it stays in the register.",
    besides: (words) => `“${words}”: this is not done yet, write it again afterwards.`,
    tooLong: (most) => `The reason can have at most ${most} characters.`,
  },

  evidence: {
    heading: (number, day) => `What is the evidence of meeting ${number}, of ${dayWithWeekdayInEnglish(day)}?`,
    explain: "Write the protocol number, the act, the name of the minutes or a link.",
    label: "Evidence",
    placeholder: "for example prot. 201345/2021 of 22/6",
    missing: "Write the evidence, or go back.",
    tooLong: (most) => `The evidence can have at most ${most} characters.`,
    tooMany: (most) => `A meeting can have at most ${most} pieces of evidence: correct those that are there.`,
  },

  file: {
    question: (names) => `Which meeting does “${names}” prove?`,
    explain: "I have changed nothing yet. For another meeting, send the file again and write its number.",
    add: (number) => `Add to meeting ${number}`,
    noneMeant: "I find no meeting of that day or with those bodies: these are the newest.",
    noMeeting: "There is no meeting yet to add the file to.",
    noMeetingHint: "Record the meeting first, then send the file again.",
    tooLong: "The link of the file is too long to be kept.",
    tooLongHint: "Copy a short link from the file, and send it with “Add the evidence”.",
  },

  removal: {
    placeholder: "[nome tolto]",
    heading: (number) => `Which name shall I remove from meeting ${number}?`,
    explain:
      "Write it as it stands. I remove it from notes, reasons and who recorded, in all the history; subject, bodies and evidence stay.",
    label: "Name",
    placeholderOfField: "for example Mario Rossi",
    missing:
      "Write the name to remove: I keep it nowhere, so a yes alone is not enough. The button “Yes, remove the name” is.",
    tooLong: (most) => `The name can have at most ${most} characters.`,
    notFound: (name) => `I do not find “${name}” in the meeting or in its history.`,
    question: (name, number) => `Shall I remove “${name}” from meeting ${number} and from its history?`,
    places: {
      notes: (count) => (count === 1 ? "in the notes" : `in the notes (${count} versions)`),
      why: (count) => (count === 1 ? "in a reason" : `in ${count} reasons`),
      who: (count) => (count === 1 ? "as who made a change" : `as who made ${count} changes`),
      subject: () => "in the subject",
      place: () => "in the place",
      evidence: () => "in the evidence",
    },
    taken: (places) => `I remove it where it stands: ${places}.`,
    kept: (places) => `It stays ${places}, which I do not touch: if need be, correct the meeting.`,
    onlyKept: (places) =>
      `It stands only ${places}, which I do not touch: from here I remove a person's name from notes, reasons and who recorded. If need be, correct the meeting.`,
    aBody: (name) => `“${name}” is a body: from here only a person's name is removed.`,
    warning: "“[nome tolto]” stays in its place, and the register keeps that a name was removed. It cannot be undone.",
    done: (number) => `I removed the name from meeting ${number} and from all its history.`,
    unfinished: (number) => `I removed the name from meeting ${number}, not yet from all its history.`,
    unfinishedHint: "The archive did not answer. Press again to finish; otherwise I finish at the next start.",
    final: "A name that was removed is gone: it cannot be put back.",
  },

  undo: {
    question: (heading) => `The last thing you did: “${heading}”.`,
    questionOfDay: (heading, day, bodies) =>
      `The last thing you did: “${heading}”, ${dayWithWeekdayInEnglish(day)}${bodies === "" ? "" : ` with ${bodies}`}.`,
    explain: "Shall I undo it? Everything goes back to what it was.",
    yes: "Yes, undo",
    no: "No, leave it",
    late: "More than 30 minutes have passed since the last thing you did.",
    lateHint: "Open the meeting: from there you can correct or annul it, with a reason.",
    movedOn: (who) => `I cannot undo it: the meeting was changed afterwards${who === "" ? "" : ` by ${who}`}.`,
    movedOnHint: "Open the meeting to see how it is now, and correct it from there.",
    kept: "All right, I leave everything as it is.",
  },

  annulled: (number) => `Meeting ${number} is annulled.`,
  annulledHint: "To change it, restore it first.",
  moved: "The meeting has changed meanwhile: I did nothing.",
  movedHint: "Open it to see it as it is now.",
  notChanged: "I changed nothing: the archive does not answer.",
  notChangedHint: "Try again in a minute.",

  history: {
    heading: "The register",
    headingOf: (number) => `The history of meeting ${number}`,
    lastChange: "Register",
    none: "The register is still empty.",
    by: (name, day, hour) => `${name === "" ? "somebody" : name}, ${dayWithWeekdayInEnglish(day)}, ${hour}`,
  },
};

function quoted(text: string): string {
  return text === "" ? "nothing" : `“${text}”`;
}
