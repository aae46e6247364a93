// SPDX-License-Identifier: EUPL-1.2
import type { Deed, Meaning } from "./answers/answer-words.ts";
import type { Choice } from "./answers/choice.ts";
import type { Everybody } from "./answers/everybody.ts";
import type { HeldAnswer } from "./answers/held-answers.ts";
import type { Pointer } from "./answers/pointer.ts";
import type { CommandFound, CommandReading } from "./command.ts";
import type { DayReading } from "./days/found-day.ts";
import type { CorrectionOfOne, Intention } from "./intentions/intention.ts";
import type { MeetingReference } from "./intentions/meeting-reference.ts";
import type { MeetingDraft } from "./meeting-draft.ts";
import type { MeetingReading } from "./meeting-reading.ts";
import type { NameDoubt } from "./name-doubt.ts";
import type { QuestionPresumed } from "./questions/presume-question.ts";

/**
 * What one message was understood to say. It is read once, and travels: nothing after it takes text apart again.
 */
export type Reading = {
  /** As it was meant: without the courtesies around it, with its lines. */
  readonly text: string;
  /** The same on one line. */
  readonly line: string;
  /** The command that begins it, or those that it is near to. */
  readonly command: CommandReading;
  /** Of its words; of a command, of what follows it, English when that has as many of both. */
  readonly language: "it" | "en";
  /** The year of the days that it asks about, as far as they say one. */
  readonly year?: number;
  /** Of the files that came with it: whether its words say first what they are, and which meeting they are of. */
  readonly files?: { readonly namesPaper: boolean; readonly which?: MeetingReference };
  /** Where it has more than one command; none otherwise. */
  readonly twoCommands: readonly CommandFound[];
  /** What it wants, whatever is open. */
  readonly intention: Intention;
  /** What it changes of the meeting of each of those that it names, where each has but one. */
  readonly ofThem?: readonly CorrectionOfOne[];
  /** It speaks of the meeting of a day as of one that is known; or says of one that it will be all the same. */
  readonly isOfTheOne?: true;
  readonly isRefixed?: true;
  /** It ends with an order to take somebody off. */
  readonly takesOff?: true;
  /** The slots of a meeting that stand in it. */
  readonly meeting: MeetingReading;
  /** The same, as it is said of a meeting whose bodies are known: a place may stand alone. */
  readonly beside: MeetingReading;
  /** Of each of several meetings, in their order; none where it does not tell several. */
  readonly meetings: readonly MeetingReading[];
  /** The words that no slot took, nor a connecting word of its way of telling: in their order, as typed. */
  readonly leftOver: readonly string[];
  readonly answer: AnswerReading;
  /** What it says of planned meetings, each by its name: all of it does, or there are none. */
  readonly held: readonly HeldAnswer[];
  /** What is known of what a question names, of which it is not read what it asks. */
  readonly presumed?: QuestionPresumed;
  /** What was asked, as the message makes it; undefined when nothing was, or when it says nothing of it. */
  readonly completed?: MeetingDraft;
  /** What was asked, as the message corrects it ("aggiungi Signa", "era il 15"), when it names no other meeting. */
  readonly amended?: MeetingDraft;
  /** Who was there, where it names nobody and says nothing else: "tutti e due", "gli stessi". */
  readonly everybody?: Everybody;
  /** What was told as several meetings is one, with all of them. */
  readonly isOnlyOne?: true;
  /** It says that something was a mistake, and nothing more. */
  readonly isExcuse: boolean;
  /** It thanks, greets, praises or asks to wait, and says nothing more. */
  readonly isCourtesy: boolean;
  /** The title of a button that was shown last, where it says it. */
  readonly pressed?: string;
  /** The day that it tells, when it tells nothing else. */
  readonly onlyDay?: DayReading;
  /** The one name that nobody knows which it says, when it may be that of a new body and it says nothing else. */
  readonly onlyName?: NameDoubt;
  /** The number that it says, when it says nothing else: "il 3", "è l'incontro 3". */
  readonly number?: number;
  /** Which of several things that were shown it means, when it says nothing else. */
  readonly pointer?: Pointer;
  /** Which of several things that were shown it leaves, or leaves out, when it says nothing else. */
  readonly choice?: Choice;
  /** The bodies that it names come beside those that were there, and take the place of none. */
  readonly isBeside: boolean;
  /** It is a piece of evidence by itself: a protocol, an act, a link. */
  readonly isEvidence: boolean;
  /** A command, a question, a change that names its meeting, or a meeting with a day and a body that were not asked. */
  readonly isOnItsOwn: boolean;
  /** It may tell a meeting, in words that do not plainly say so: to be proposed. */
  readonly mayTell: boolean;
};

/** How a message stands to a question, by its own words: those of a yes, of a no, of a refusal, of a second thought. */
export type AnswerReading =
  | { readonly kind: "none" }
  /** Nothing but the answer; or a refusal and a remark on it, which wants nothing. */
  | { readonly kind: "whole"; readonly meaning: Meaning; readonly deed?: Deed; readonly hasRemark?: true }
  /** It opens as one ("sì, ma …", "no, con Fiesole"), and goes on; "anzi …" refuses nothing by itself. */
  | {
      readonly kind: "opened";
      readonly word: "yes" | "no";
      readonly isSecondThought?: true;
      /** After a no: the rest says that what is open is to be left, or why, and nothing else. */
      readonly isLeaving?: true;
      readonly rest: Reading;
    };
