// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { newChoice, rememberChoice, subjectChoice } from "../reading/answers/doubt-answers.ts";
import type { BodyDoubt } from "../reading/bodies/bodies.ts";
import { mayBeNew, mayBeRemembered } from "../reading/bodies/name-choices.ts";
import { topicIn } from "../reading/take-topic.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { officialNameOf } from "./meeting-line.ts";
import type { ChoiceListView, ChoiceView } from "./parts.ts";

/** A doubt put as a choice: `id` names the input, `value` is what was chosen before. */
export type DoubtView = ChoiceListView & { readonly id: string };

const mostDoubts = 10;
const mostUnknown = 5;
const mostCandidates = 12;

/**
 * What words may mean, as choices: the bodies that they may be, with one more to have it remembered; of words that
 * nobody knows, also in part, that they are a new body.
 */
export function bodyDoubts(
  doubts: readonly BodyDoubt[],
  newNames: readonly string[],
  register: BodyRegister,
  wording: Wording,
): readonly DoubtView[] {
  const asked = doubts.filter(({ candidates }) => candidates.length > 0).slice(0, mostDoubts);
  const isTopic = ({ text }: BodyDoubt) => topicIn(text, register) !== undefined;
  const unknown = doubts
    .filter((doubt) => doubt.candidates.length === 0 && (mayBeNew(doubt, register) || isTopic(doubt)))
    .slice(0, mostUnknown);
  return [...asked, ...unknown].map((doubt, index) => ({
    id: `doubt${index}`,
    label: isTopic(doubt) ? wording.meeting.form.isItSubject(shortened(doubt.text, 60)) : labelOf(doubt, wording),
    value: newNames.includes(doubt.text) ? newChoice(doubt.text) : "",
    choices: choicesOf(doubt, register, wording),
  }));
}

function labelOf({ text, candidates }: BodyDoubt, { body, meeting }: Wording): string {
  return candidates.length === 0 ? body.newInMeetingLabel(text) : meeting.form.whichBody(shortened(text, 60));
}

function choicesOf(doubt: BodyDoubt, register: BodyRegister, wording: Wording): readonly ChoiceView[] {
  const { text, candidates } = doubt;
  const bodies = candidates.slice(0, mostCandidates).map((id) => ({ title: officialNameOf(register, id), value: id }));
  const remember = mayBeRemembered(doubt, register)
    ? [{ title: wording.body.remember(text), value: rememberChoice(text) }]
    : [];
  const isNew = mayBeNew(doubt, register) ? [{ title: wording.body.newInMeeting(text), value: newChoice(text) }] : [];
  const isSubject =
    topicIn(text, register) === undefined
      ? []
      : [{ title: wording.meeting.form.isSubject(shortened(text, 60)), value: subjectChoice(text) }];
  return [...bodies, ...remember, ...isSubject, ...isNew];
}
