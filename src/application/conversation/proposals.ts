// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Draft } from "../ports/drafts.ts";
import { StoreFault } from "../ports/store-fault.ts";
import type { Request } from "../request.ts";
import type { ServicesWithoutBodies } from "../services.ts";
import { isNonce, isOfAMeeting, type Open, type OpenMeeting, type Operation, openOf, type Proposal } from "./open.ts";

type Asking = Pick<Request, "person" | "chat" | "signal">;

type Numbered = { readonly proposal: Proposal; readonly nonce: string };

const hoursItLasts = 24;

/**
 * Opens a proposal, of the edition that the services are about: a written yes does it, for a day. What was open before
 * is put aside, and so is what is kept for later. The one-time number is of the proposal for good.
 */
export async function propose(
  proposal: Proposal,
  { chat, person, signal }: Asking,
  services: ServicesWithoutBodies,
  nonce: string = services.nonce(),
  later: readonly Numbered[] = [],
): Promise<void> {
  const [draft, ...aside] = [{ proposal, nonce }, ...later].map((one) => ({
    nonce: one.nonce,
    content: JSON.stringify({ ...one.proposal, objective: services.objective().code }),
    askedAt: services.clock().toInstant(),
  }));
  if (draft !== undefined) await services.drafts.keep(chat.id, person.id, draft, signal, aside);
}

/** The same for what the bot asks of its own accord: what this person was asked before is not lost for it. */
export async function proposeUnasked(
  proposal: Proposal,
  asking: Asking,
  services: ServicesWithoutBodies,
): Promise<void> {
  const before = await findKept(asking, services);
  if (before === undefined || before.finishedBy !== undefined)
    await propose({ ...proposal, isOwn: true }, asking, services);
}

/** The row of this person in this chat: finished, or not for a day; undefined when there is nothing. */
export async function findKept(
  { chat, person, signal }: Asking,
  { clock, drafts }: Pick<ServicesWithoutBodies, "clock" | "drafts">,
): Promise<Draft | undefined> {
  const kept = await drafts.find(chat.id, person.id, signal);
  if (kept === undefined || kept.finishedBy !== undefined) return kept;
  return isOver(kept, clock().toInstant()) ? undefined : kept;
}

/** What is open, and what this very delivery finished, when it comes again; none is finished for an empty delivery. */
export async function findOpen(
  asking: Asking & Pick<Request, "delivery">,
  services: Pick<ServicesWithoutBodies, "clock" | "drafts">,
): Promise<Open> {
  return openOf(await findKept(asking, services), asking);
}

/**
 * What this person was asked in this chat under that number and did not finish, in the last days: it is open, was put
 * aside, or lapsed. At most two point reads.
 */
export async function findByNumber(
  nonce: string,
  { chat, person, signal }: Asking,
  { clock, drafts }: Pick<ServicesWithoutBodies, "clock" | "drafts">,
): Promise<{ readonly open: Open; readonly place: "open" | "aside" | "lapsed" }> {
  const now = await drafts.find(chat.id, person.id, signal);
  const aside =
    now?.nonce !== nonce && isNonce(nonce) ? drafts.findAside(chat.id, person.id, nonce, signal) : undefined;
  const kept = now?.nonce === nonce ? now : await aside;
  const hasLapsed = kept !== undefined && isOver(kept, clock().toInstant());
  return { open: openOf(kept, { delivery: "" }), place: hasLapsed ? "lapsed" : now === kept ? "open" : "aside" };
}

/** Its time to be answered with a yes is over. */
function isOver({ askedAt }: Draft, now: Temporal.Instant): boolean {
  return askedAt.until(now, { largestUnit: "hour" }).hours >= hoursItLasts;
}

/** Marks what is open as asked again since an answer to it was not understood. */
export async function keepUnclear(asking: Asking, services: ServicesWithoutBodies): Promise<void> {
  const kept = await findKept(asking, services);
  if (kept === undefined || kept.finishedBy !== undefined) return;
  const content = JSON.stringify({ ...JSON.parse(kept.content), isUnclear: true });
  await services.drafts.keep(asking.chat.id, asking.person.id, { ...kept, content }, asking.signal);
}

/** Takes away what is open. */
export async function leave({ chat, person, signal }: Asking, { drafts }: Pick<ServicesWithoutBodies, "drafts">) {
  await drafts.drop(chat.id, person.id, signal);
}

/** Leaves a meeting that waits to be recorded: it is open no more, and is found again as long as nothing else is told. */
export async function putDown(
  { kept }: OpenMeeting,
  asking: Asking & Pick<Request, "delivery">,
  services: Pick<ServicesWithoutBodies, "drafts">,
) {
  await finish({ ...kept, isPutDown: true }, asking, services);
}

/** The meeting that was left last, where nothing was told since. */
export async function findPutDown(
  asking: Asking,
  services: Pick<ServicesWithoutBodies, "clock" | "drafts">,
): Promise<OpenMeeting | undefined> {
  const kept = await findKept(asking, services);
  if (kept?.isPutDown !== true) return undefined;
  const { isPutDown: _, finishedBy: __, ...waiting } = kept;
  const open = openOf(waiting, { delivery: "" });
  return isOfAMeeting(open) ? open : undefined;
}

/**
 * What was done, by its button or by a yes, is open no more, and so is what was left by the way back of its card: unless
 * something else was opened since, or it is a meeting, which says by itself when it is recorded. A store that does not
 * answer here changes nothing of what was done.
 */
export async function settle(
  was: Open,
  { verb, argument }: Pick<Operation, "verb" | "argument">,
  asking: Asking & Pick<Request, "delivery">,
  services: Pick<ServicesWithoutBodies, "clock" | "drafts">,
): Promise<void> {
  if (was.kind === "nothing" || isOfAMeeting(was)) return;
  const ways = [was.proposal, ...(was.proposal.asked?.buttons ?? [])];
  if (!ways.some((one) => one.verb === verb && one.argument === argument)) return;
  try {
    const now = await findKept(asking, services);
    const isAsItWas = now?.nonce === was.kept.nonce && now.content === was.kept.content;
    if (isAsItWas) await finish(now, asking, services);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
  }
}

/** What was put aside was answered by this delivery, beside what is open: it waits for nothing more. */
export async function finishAside(
  aside: Draft,
  open: Draft,
  { chat, person, delivery, signal }: Asking & Pick<Request, "delivery">,
  { drafts }: Pick<ServicesWithoutBodies, "drafts">,
): Promise<void> {
  await drafts.keep(chat.id, person.id, open, signal, [{ ...aside, finishedBy: delivery }]);
}

/** What is kept was done by this delivery: the same message, delivered again, finds what it did. */
export async function finish(
  kept: Draft,
  { chat, person, delivery, signal }: Asking & Pick<Request, "delivery">,
  { drafts }: Pick<ServicesWithoutBodies, "drafts">,
): Promise<void> {
  await drafts.keep(chat.id, person.id, { ...kept, finishedBy: delivery }, signal);
}
