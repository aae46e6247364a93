// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { MeetingsQuestion, Question } from "#domain/question.ts";
import type { BodyDoubt } from "../bodies/body-doubt.ts";
import type { DayReading } from "../days/found-day.ts";
import type { MeetingReading } from "../meeting-reading.ts";
import type { NameDoubt } from "../name-doubt.ts";
import type { ReasonToDoubt } from "../reasons.ts";
import type { Left } from "../rows/row.ts";
import type { MeetingReference } from "./meeting-reference.ts";

/** What a line wants, when it is no command. Nothing is stored for what only seems to tell a meeting. */
export type Intention = Plain | (OfAMeeting & { readonly otherwise?: Plain });

/** One of several meetings that a line corrects. */
export type CorrectionOfOne = Extract<OfAMeeting, { readonly kind: "correct" }>;

/** About one meeting that was told already; `otherwise`: what the line wants when there is no such meeting. */
export type OfAMeeting = { readonly which: MeetingReference } & (
  | { readonly kind: "correct"; readonly correction: CorrectionInWords }
  | { readonly kind: "open-correction" }
  /** `absent`: only they do not come; it is called off when no other body is left. `besides`: what changes or tells another. */
  | { readonly kind: "annul"; readonly why: string; readonly absent?: readonly BodyId[]; readonly besides?: string }
  /** A planned one took place. */
  | { readonly kind: "hold" }
  /** `isWhole`: it has its number. `isLoose`: other words stand beside it, and it is asked before it is added. */
  | { readonly kind: "document"; readonly evidence: string; readonly isWhole: boolean; readonly isLoose?: true }
  /** `isUnread`: what is said of it was not understood. */
  | { readonly kind: "show"; readonly isUnread?: true }
  /** `unread`: what else it is to become, which is not done with it. */
  | { readonly kind: "restore"; readonly unread?: string }
  /** The name of a person is to be taken out of it; empty when it was not told. */
  | { readonly kind: "remove-name"; readonly name: string }
);

type Plain =
  /** A meeting told in plain words, whole or with something to ask. */
  | {
      readonly kind: "log";
      readonly line: string;
      /** Found in a paper whose other words were not read: it is shown first, and recorded after a yes. */
      readonly isProposed?: true;
      /** Why it may not have taken place, or will not: it is asked, and a yes records it. */
      readonly doubt?: ReasonToDoubt | "tentative";
      /** What else stands in it, and is not recorded. */
      readonly left?: readonly Left[];
    }
  /** Several meetings in one message, each in its own words: all of them are stored, or none. */
  | {
      readonly kind: "log-several";
      readonly lines: readonly string[];
      readonly isSure: boolean;
      readonly left?: readonly Left[];
      /** Of each of the lines, why it may be no meeting; none where nothing says so of any. */
      readonly doubted?: readonly (WhyDoubted | undefined)[];
    }
  /** It names a meeting, and may not tell one that took place or will. */
  | {
      readonly kind: "no-fact";
      readonly why: WhyNoFact;
      readonly left?: readonly Left[];
      /** What it says without what a program wrote around it; empty where nothing is left. */
      readonly line?: string;
    }
  /** Told by telephone or in writing: not always a meeting. */
  | { readonly kind: "contact"; readonly line?: string }
  /** To tell a meeting, without a word of it yet. */
  | { readonly kind: "open-form" }
  | { readonly kind: "annul-everything" }
  /** Several meetings told already, each with what it becomes: all of them are changed, or none. */
  | { readonly kind: "correct-several"; readonly each: readonly CorrectionOfOne[] }
  /** `why`: the reason, where it was told. */
  | {
      readonly kind: "undo";
      readonly why?: string;
      /** "Rimetti com'era": whoever changed it. */
      readonly isAsItWas?: true;
    }
  /** A phase started or ended; without its number it is not said which. */
  | { readonly kind: "phase"; readonly phase?: number; readonly end: "startedOn" | "endedOn"; readonly day: DayReading }
  /** A question that a command answers: its name, and what is said after it. */
  | {
      readonly kind: "ask";
      readonly command: CommandAsked;
      readonly argument: string;
      /** It may as well be the answer to something that was asked. */
      readonly isWeak?: true;
    }
  /** A question that was read word by word; `doubts`: words that mean several bodies; `unread`: those nobody knows. */
  | {
      readonly kind: "question";
      readonly question: Question;
      /** What is asked beside it. */
      readonly besides?: readonly MeetingsQuestion[];
      readonly doubts: readonly BodyDoubt[];
      readonly unread: readonly string[];
      /** It may as well be the answer to something that was asked. */
      readonly isWeak?: true;
    }
  | { readonly kind: "language"; readonly language: "it" | "en" }
  /** Asked for, and not there yet. */
  | { readonly kind: "absent"; readonly what: "report" | "reminder" | "evidence" | "phase-plan" }
  | { readonly kind: "thanks" }
  /** There is nothing else to tell. */
  | { readonly kind: "end" }
  | { readonly kind: "none" };

export type CommandAsked = "stato" | "incontri" | "enti" | "fasi" | "prossimi" | "storia" | "riepilogo" | "aiuto";

/** `tentative`: of a day to come, it is not sure yet that it will take place. */
export type WhyNoFact = ReasonToDoubt | "tentative" | "question" | "internal" | "sheet" | "nothing";

/** Why one of several may be no meeting of ours: it is shown beside the others, and recorded when it is chosen. */
export type WhyDoubted = WhyNoFact | "contact";

/** What a meeting becomes, as far as words say it: what is not there stays as it is. */
export type CorrectionInWords = {
  /** What the meeting was said to be: the day, the hour, the mode, and the bodies in the place of all of them. */
  readonly becomes?: MeetingReading;
  /** It is so much later than it was, or earlier. */
  readonly by?: { readonly days: number } | { readonly months: number };
  /** It was put off, or brought forward: a number or a weekday alone is of a day on that side of the one it had. */
  readonly towards?: "later" | "earlier";
  readonly added: readonly BodyId[];
  readonly removed: readonly BodyId[];
  /** Those removed were never meant: where nobody is left, it is asked who was. */
  readonly isMistaken?: true;
  /** Those added may have been met at another meeting. */
  readonly isMaybeAnother?: true;
  /** It is of a meeting that is called off in the same line; by itself it may tell another. */
  readonly isOnlyBeside?: true;
  /** Words in the place of a body that nobody knows, or that may mean several. */
  readonly doubts: readonly NameDoubt[];
  readonly subject?: string;
  /** What it has of these is taken away. */
  readonly emptied?: "place" | "hour" | "subject" | "mode" | "notes";
  /** After those it has. */
  readonly notes?: string;
  /** The same. */
  readonly evidence?: string;
  /** Evidence that it has, by its number or by what it is: it goes, or what is told beside it takes its place. */
  readonly evidenceTaken?: string;
  /** Only of a meeting that is planned still. */
  readonly isOfPlanned?: true;
  /** What is taken from the one told before it is this one's evidence. */
  readonly isEvidenceMoved?: true;
  /** Its day is that of the other one. */
  readonly isOnDayOfOther?: true;
  /** It is said of two: bodies, where several were there, or else this meeting and the one told before it. */
  readonly isOfBoth?: true;
  /** It was put off to that day. */
  readonly isPutOff?: true;
  /** It took place, where it was only planned. */
  readonly isHeld?: true;
  /** The words of the line that say something else: they are shown, and change nothing. */
  readonly unread?: string;
};

/** Whether it changes a meeting or a phase. */
export function isChange(intention: Intention): boolean {
  return "which" in intention || intention.kind === "phase";
}
