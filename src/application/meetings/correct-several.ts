// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { type OpenOperation, openOf, type Proposal } from "../conversation/open.ts";
import { findByNumber, findKept, propose } from "../conversation/proposals.ts";
import { withNotices } from "../notices.ts";
import { corrected } from "../reading/answers/corrected.ts";
import { checkDraft } from "../reading/drafts/check-draft.ts";
import type { CorrectionInWords } from "../reading/intentions/intention.ts";
import type { Reply } from "../reply.ts";
import type { ActionFields } from "../request.ts";
import type { Services } from "../services.ts";
import { titledButton } from "../views/button.ts";
import { severalCorrectionsReply } from "../views/correction.ts";
import { messageReply } from "../views/message.ts";
import type { FactView } from "../views/parts.ts";
import { plainReply } from "../views/plain-reply.ts";
import { changesTo } from "./changes-to.ts";
import { correctInWords } from "./correct-in-words.ts";
import { toBeChecked } from "./corrected-facts.ts";
import { fieldsOf, justSeen } from "./correction-form.ts";
import { draftFromFields } from "./draft-from-fields.ts";
import { draftFromMeeting } from "./draft-from-meeting.ts";
import { keptApart } from "./kept-apart.ts";
import { otherDiary } from "./move-meeting.ts";
import { othersOfThatDay } from "./others-of-that-day.ts";
import { saveCorrection } from "./save-correction.ts";
import { readSeen, toSeenArgument } from "./seen-meeting.ts";

type OfOne = { readonly meeting: Meeting; readonly correction: CorrectionInWords };

/** One correction of several, as it is kept and shown. */
type Shown = {
  readonly number: number;
  readonly argument: string;
  readonly fields: ActionFields;
  readonly changes: readonly FactView[];
};

const verb = "incontro.save-all";

/**
 * Shows what several meetings are to become: one tap saves them all. With a doubt in one of them nothing is kept, and
 * each is to be told by itself.
 */
export async function correctSeveral(
  each: readonly OfOne[],
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { wording } = request;
  const shown = await Promise.all(each.map((one) => shownOf(one, request, services)));
  const sure = shown.filter((one) => one !== undefined);
  const numbers = new Set(each.map(({ meeting }) => meeting.number));
  if (sure.length < each.length || numbers.size < each.length) {
    const { oneAtATime, oneAtATimeHint } = wording.change.correct;
    const buttons = [...numbers].map((number) =>
      titledButton(wording, wording.intention.which.open(number), "incontro.show", String(number)),
    );
    return messageReply("default", oneAtATime([...numbers]), [oneAtATimeHint], buttons);
  }
  const changed = each.filter((_, place) => (sure[place]?.changes.length ?? 0) > 0);
  const [first] = changed.length < 2 ? [changed[0] ?? each[0]] : [];
  if (first !== undefined) return correctInWords(first.meeting, first.correction, request, services);
  return proposeAll(
    sure.filter(({ changes }) => changes.length > 0),
    services.nonce(),
    request,
    services,
  );
}

async function proposeAll(
  kept: readonly Shown[],
  nonce: string,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const fields = Object.fromEntries(
    kept.map(({ argument, fields: of }, place) => [`one${place}`, JSON.stringify({ argument, fields: of })]),
  );
  await propose({ verb, argument: nonce, fields }, request, services, nonce);
  return severalCorrectionsReply(kept, { verb, nonce }, request.wording);
}

/** Shows them again as they were to become, over what was changed since, and waits for the answer again; nothing where one of them is there no more. */
export async function showSeveralAgain(
  { kept, proposal }: OpenOperation,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { clock, log, objective, register } = services;
  const shown = await Promise.all(
    eachIn(proposal).map(async ({ argument, fields }): Promise<readonly Shown[]> => {
      const seen = readSeen(argument);
      const meeting = seen && (await log.find(objective(), seen.number, request.signal));
      if (seen === undefined || meeting === undefined || meeting.state === "annulled") return [];
      const draft = await keptApart(draftFromFields(fields, register), seen, meeting, request, services);
      const checked = checkDraft(toBeChecked(draft, meeting), { objective: objective(), now: clock() });
      if (checked.kind !== "complete") return [];
      const now = { ...seen, revision: meeting.revision };
      const changes = changesTo(meeting, { told: checked.facts, draft, seen: now }, services, request.wording);
      return [{ number: meeting.number, argument: toSeenArgument(now), fields: fieldsOf(draft), changes }];
    }),
  );
  const all = shown.flat();
  return all.length < shown.length
    ? plainReply("nothing-left", request.wording)
    : proposeAll(all, kept.nonce, request, services);
}

function eachIn({ fields }: Proposal): readonly Pick<Shown, "argument" | "fields">[] {
  return Object.values(fields).map((one) => JSON.parse(one) as Pick<Shown, "argument" | "fields">);
}

/** Undefined when something is to be asked of it. */
async function shownOf(
  { meeting, correction }: OfOne,
  request: CommandRequest,
  services: Services,
): Promise<Shown | undefined> {
  const { clock, objective, register } = services;
  const held = correction.isHeld === true ? { isHeld: true as const } : {};
  const seen = { ...justSeen(meeting, services), ...held };
  const draft = corrected(draftFromMeeting(meeting, register), correction, clock());
  const checked = checkDraft(toBeChecked(draft, meeting), { objective: objective(), now: clock() });
  if (checked.kind !== "complete") return undefined;
  if ((await otherDiary(draft, meeting, seen, request, services)) !== undefined) return undefined;
  if ((await othersOfThatDay(meeting, checked.facts, request, services)).length > 0) return undefined;
  const changes = changesTo(meeting, { told: checked.facts, draft, seen }, services, request.wording);
  return { number: meeting.number, argument: toSeenArgument(seen), fields: fieldsOf(draft), changes };
}

/** Saves them one after the other; of one that asks something, it is asked, and those after it are named. Safe to repeat. */
export async function saveSeveral(request: CommandRequest, services: Services): Promise<Reply> {
  const kept = await findKept(request, services);
  const now = openOf(kept, { delivery: kept?.finishedBy ?? "" });
  const isNow = now.kind !== "nothing" && now.kept.nonce === request.argument;
  const open = isNow ? now : (await findByNumber(request.argument, request, services)).open;
  if (open.kind === "nothing" || open.proposal.verb !== verb) return plainReply("stale-button", request.wording);
  const each = eachIn(open.proposal);
  const said: string[] = [];
  let reply: Reply | undefined;
  for (const [place, { argument, fields }] of each.entries()) {
    if (reply?.kind === "card" && reply.summary !== undefined) said.push(reply.summary);
    reply = await saveCorrection({ ...request, argument, fields }, services);
    const left = each.slice(place + 1).map((one) => Number.parseInt(one.argument, 10));
    const isAsking = reply.kind === "card" && reply.card === "proposal";
    if (isAsking && left.length > 0) return withNotices(reply, [...said, request.wording.change.correct.notYet(left)]);
  }
  return reply === undefined ? plainReply("stale-button", request.wording) : withNotices(reply, said);
}
