// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { MeetingDraft } from "../meeting-draft.ts";
import type { NameDoubt } from "../name-doubt.ts";
import { openNames, settleDoubt } from "./settle-doubt.ts";

/** As many are named in full where it is asked whether they are meant. */
const mostByYes = 2;

/**
 * The draft after a bare yes to what was asked of it, which settles only what has one answer: a name that may mean one
 * body, or the two of its group, and then the only day. Names are asked in their order: nothing after one that has several
 * answers, or that nobody knows, is settled. With nothing to settle, the draft as it was.
 */
export function settleByYes(draft: MeetingDraft, register: BodyRegister): MeetingDraft {
  const names = openNames(draft);
  const end = names.findIndex((name) => !hasOneAnswer(name));
  const settled = names
    .slice(0, end === -1 ? names.length : end)
    .reduce(
      (told, { text, candidates }) => settleDoubt(told, { kind: "bodies", text, bodies: candidates }, register) ?? told,
      draft,
    );
  const [only, ...others] = draft.day.kind === "ambiguous" ? draft.day.candidates : [];
  const isDayLeft = only === undefined || others.length > 0 || openNames(settled).length > 0;
  return isDayLeft ? settled : { ...settled, day: { kind: "day", day: only } };
}

function hasOneAnswer({ isNamed, candidates }: NameDoubt): boolean {
  return isNamed === true && candidates.length > 0 && candidates.length <= mostByYes;
}
