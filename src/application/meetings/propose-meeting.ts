// SPDX-License-Identifier: EUPL-1.2
import { toDay } from "#domain/day.ts";
import type { MeetingFacts } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { alone, type Beside } from "../conversation/open.ts";
import { propose } from "../conversation/proposals.ts";
import { draftFromReading } from "../reading/draft-from-reading.ts";
import { type CheckedDraft, checkDraft } from "../reading/drafts/check-draft.ts";
import { sayingOf } from "../reading/engine/saying.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { MeetingReading } from "../reading/meeting-reading.ts";
import type { NameDoubt } from "../reading/name-doubt.ts";
import { reasonsIn, saysSomethingElse } from "../reading/reasons.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { plainReply } from "../views/plain-reply.ts";
import { proposalReply } from "../views/proposal.ts";
import { severalQuestionReply } from "../views/several.ts";
import { ofEdition } from "../years/in-edition.ts";
import { askAboutDuplicates } from "./ask-about-duplicates.ts";
import { askDoubt } from "./ask-doubt.ts";
import { askYear, yearAskedOf } from "./ask-year.ts";
import { keepMeeting } from "./meeting-proposal.ts";
import { meetingsOfThatDay } from "./others-of-that-day.ts";
import { placesOfDrafts } from "./place-of-draft.ts";
import { recordingAt, tellingOf } from "./recording.ts";

/**
 * Shows what a line may tell before anything is recorded: a yes records it, under the name of this very message. What it
 * leaves in doubt is asked, where it names somebody or its day; a line that tells neither may tell something else, and
 * it is asked whether it is a meeting. `doubt`: why it may be none, where the words say so.
 */
export async function proposeMeeting(
  { line, meeting }: { readonly line: string; readonly meeting: MeetingReading },
  request: CommandRequest,
  services: Services,
  doubt?: string,
): Promise<Reply> {
  const { clock, register, objective } = services;
  const read = draftFromReading(meeting, register);
  const draft = doubt === undefined ? read : withoutWordsOfDoubt(read);
  const { kind } = checkDraft(draft, { objective: objective(), now: clock() });
  if (kind !== "incomplete" || draft.day.kind === "day" || namesSomebody(draft)) {
    return proposeDraft(draft, { ...request, nonce: request.delivery }, services, doubt);
  }
  await propose({ verb: "incontro", argument: line, fields: {} }, request, services, request.delivery);
  return plainReply("maybe-meeting", request.wording, line);
}

/** The words that put the meeting in doubt are asked about already, and are nobody's name. */
function withoutWordsOfDoubt(draft: MeetingDraft): MeetingDraft {
  const isOfDoubt = ({ text, candidates }: NameDoubt) =>
    candidates.length === 0 && reasonsIn(sayingOf(text)).length > 0;
  const said = draft.names.filter(isOfDoubt).map(({ text }) => text);
  const unread = [...draft.unread, ...said].filter((text) => saysSomethingElse(sayingOf(text)));
  return { ...draft, names: draft.names.filter((name) => !isOfDoubt(name)), unread };
}

function namesSomebody({ bodies, names }: MeetingDraft): boolean {
  return bodies.length > 0 || names.some(({ candidates }) => candidates.length > 0);
}

type Proposing = Pick<CommandRequest, "person" | "chat" | "signal" | "wording"> & {
  readonly nonce: string;
  /** What is told with it. */
  readonly beside?: Beside;
};

/**
 * Shows what a yes records, one draft or those that are told with it too, once it is whole; otherwise asks for the rest.
 * Kept under its one-time number. `doubt` is why it is asked, where the words say so.
 */
export async function proposeDraft(
  told: MeetingDraft,
  proposing: Proposing,
  services: Services,
  doubt?: string,
): Promise<Reply> {
  const { wording, nonce } = proposing;
  const { clock, register } = services;
  const context = { objective: services.objective(), register, wording, nonce };
  const beside = proposing.beside ?? alone;
  const all = tellingOf(told, { beside });
  const isOne = all.length === 1;
  const checked = all.map((draft) =>
    isOne ? checkDraft(draft, { ...context, now: clock() }) : checkedOf(draft, services),
  );
  const whole = all.flatMap((draft, at) => {
    const one = checked[at];
    return one === undefined || one.kind === "incomplete" ? [] : [{ facts: one.facts, draft }];
  });
  const [only, ...others] = whole;
  if (only !== undefined && whole.length === all.length) {
    const first = isOne ? await askedFirst(told, only.facts, { ...proposing, beside }, services, doubt) : undefined;
    if (first !== undefined) return first;
    await keepMeeting({ ...told, isProposed: true }, proposing, services);
    return others.length === 0
      ? proposalReply(only.facts, { ...context, told }, doubt)
      : severalQuestionReply(register, whole, nonce, wording, doubt === undefined ? {} : { problem: doubt });
  }
  const last = beside.before.length;
  const at = checked[last]?.kind === "incomplete" ? last : checked.findIndex(({ kind }) => kind === "incomplete");
  const [draft, problem] = [all[at] ?? told, checked[at]];
  const asking = recordingAt(all, at, { ...proposing, beside });
  await keepMeeting({ ...draft, isProposed: false, isToBeShown: false }, asking, services);
  const problems = problem?.kind === "incomplete" ? problem.problems : { names: [], tooLong: {} };
  return askDoubt(draft, problems, asking, services, doubt);
}

/** What is asked of one that is told whole in the card that shows it: its year, or whether it is told already. */
async function askedFirst(
  told: MeetingDraft,
  facts: MeetingFacts,
  asking: Proposing & { readonly beside: Beside },
  services: Services,
  doubt: string | undefined,
): Promise<Reply | undefined> {
  const [place] = await placesOfDrafts([told], services, asking.signal);
  if (place === undefined) return undefined;
  const year = yearAskedOf(place);
  if (year !== undefined) {
    await keepMeeting({ ...told, isProposed: false, isToBeShown: false }, asking, services);
    return askYear(year, { facts, told }, asking, services, doubt);
  }
  if (doubt !== undefined) return undefined;
  const there = place.services;
  const again = await meetingsOfThatDay(facts, asking, there);
  const others = again.filter(({ number }) => number > told.anotherUpTo);
  if (others.length === 0) return undefined;
  const asked = { ...told, isProposed: false, isToBeShown: true };
  return ofEdition(await askAboutDuplicates(asked, others, asking, there, facts), there.objective());
}

/** One of several, as the diary of its day's year takes it. */
export function checkedOf(draft: MeetingDraft, { clock, editions, objective }: Services): CheckedDraft {
  const { day } = draft;
  const edition = day.kind === "day" ? editions.ofYear(toDay(day.day).year) : undefined;
  return checkDraft(draft, { objective: edition ?? objective(), now: clock() });
}
