// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { newChoice, rememberChoice, subjectChoice } from "../reading/answers/doubt-answers.ts";
import { mayBeRemembered } from "../reading/bodies/name-choices.ts";
import type { NameDoubt } from "../reading/name-doubt.ts";
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
  names: readonly NameDoubt[],
  register: BodyRegister,
  wording: Wording,
): readonly DoubtView[] {
  const asked = names.filter(({ candidates }) => candidates.length > 0).slice(0, mostDoubts);
  const unknown = names
    .filter(({ candidates, kinds, mayBeNew }) => candidates.length === 0 && (mayBeNew || kinds[0] === "subject"))
    .slice(0, mostUnknown);
  return [...asked, ...unknown].map((name, index) => ({
    id: `doubt${index}`,
    label: labelOf(name, wording),
    value: name.isNew === true ? newChoice(name.text) : "",
    choices: choicesOf(name, register, wording),
  }));
}

function labelOf({ text, candidates, kinds }: NameDoubt, { body, meeting }: Wording): string {
  if (kinds[0] === "subject") return meeting.form.isItSubject(shortened(text, 60));
  return candidates.length === 0 ? body.newInMeetingLabel(text) : meeting.form.whichBody(shortened(text, 60));
}

function choicesOf(name: NameDoubt, register: BodyRegister, wording: Wording): readonly ChoiceView[] {
  const { text, candidates, kinds, mayBeNew, newKind } = name;
  const bodies = candidates.slice(0, mostCandidates).map((id) => ({ title: officialNameOf(register, id), value: id }));
  const remember = mayBeRemembered(name, register)
    ? [{ title: wording.body.remember(text), value: rememberChoice(text) }]
    : [];
  const isNew = mayBeNew ? [{ title: wording.body.newInMeeting(text, newKind), value: newChoice(text) }] : [];
  const isSubject =
    kinds[0] === "subject"
      ? [{ title: wording.meeting.form.isSubject(shortened(text, 60)), value: subjectChoice(text) }]
      : [];
  return [...bodies, ...remember, ...isSubject, ...isNew];
}
