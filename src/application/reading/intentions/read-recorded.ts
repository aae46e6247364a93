// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";
import { partsReader, patternAtStart, patternOf, sayingOf } from "../engine/saying.ts";
import { withoutQuestionMark } from "../is-question.ts";
import { mayTellMeeting } from "../may-tell.ts";
import type { LineContext } from "../meeting-line.ts";
import { readTelling } from "../telling.ts";
import { countOfMeetings } from "../words/line-words.ts";
import {
  waysOfAskingPolitely,
  waysOfAskingPolitelyToRecord,
  waysOfAskingToRecord,
  waysOfOpeningTheForm,
  waysOfTellingNoMore,
} from "../words/recording-words.ts";
import { waysOfNamingAMeeting, waysOfNamingMeetings } from "../words/telling-words.ts";
import type { Intention } from "./intention.ts";
import { readReference } from "./meeting-reference.ts";
import { readChange } from "./read-change.ts";

const bare = patternOf(waysOfOpeningTheForm);
const noMore = patternOf(waysOfTellingNoMore);
const partsToRecord = partsReader(waysOfAskingToRecord);
const politely = patternAtStart(waysOfAskingPolitely);
const politelyToRecord = patternAtStart(waysOfAskingPolitelyToRecord);
const countFirst = new RegExp(`^\\s*${countOfMeetings}(?!\\p{L})`, "u");
const meetingFirst = patternAtStart(`${waysOfNamingAMeeting} ${waysOfNamingMeetings}`);

/** "Nuovo incontro", and nothing of it, opens the form; "ho fatto un incontro" tells one, of which the rest is asked. */
export function readOpenedForm(line: string): Intention | undefined {
  const saying = sayingOf(line);
  if (noMore.test(saying) && !line.includes("?")) return { kind: "log", line, isProposed: true };
  return bare.test(saying) ? { kind: "open-form" } : undefined;
}

/** "Puoi segnare che ieri abbiamo visto Signa?": what it asks to record. Pure: `now` is given. */
export function readRecorded(message: string, line: string, context: LineContext): Intention | undefined {
  const { what: recorded, isSentence } = toRecord(message);
  if (recorded === undefined || readReference(recorded, context)?.number !== undefined) return undefined;
  const opened = readOpenedForm(recorded);
  if (opened !== undefined) return opened;
  const saying = sayingOf(message);
  const isPolite = (!isSentence && politely.test(saying)) || politelyToRecord.test(saying);
  const telling = readTelling(isPolite ? withoutQuestionMark(recorded) : recorded, context);
  // What is said not to be may be what is to be changed.
  const changed = telling?.kind === "no-fact" ? readChange(line, context) : undefined;
  if (telling?.kind === "no-fact" && changed !== undefined && "which" in changed)
    return { ...changed, otherwise: telling };
  if (telling !== undefined) return telling;
  const mayTell = isSentence && mayTellMeeting(recorded, context);
  return mayTell ? { kind: "log", line: recorded, isProposed: true } : undefined;
}

type ToRecord = { readonly what?: string; readonly isSentence: boolean };

/** The meeting that the words before it only ask to record, or say ("volevo dirti che"); none when they do not. */
function toRecord(message: string): ToRecord {
  for (const { what = "" } of partsToRecord(message)) {
    const isSentence = /(?:\sch[e']|:)\s*$/iu.test(message.slice(0, message.lastIndexOf(what)));
    if (isSentence || meetingFirst.test(sayingOf(what)) || countFirst.test(fold(what))) return { what, isSentence };
  }
  return { isSentence: false };
}
