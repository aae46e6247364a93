// SPDX-License-Identifier: EUPL-1.2
import { StoreFault } from "../ports/store-fault.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import type { Request } from "../request.ts";
import type { ServicesWithoutBodies } from "../services.ts";
import type { ButtonView } from "../views/parts.ts";
import type { Open, Way } from "./open.ts";
import { findKept } from "./proposals.ts";

type Asking = Pick<Request, "person" | "chat" | "signal">;

/**
 * Keeps the buttons of the card that shows what is open, so that what they say can be typed too. Other replies change
 * nothing; nor does a store that does not answer.
 */
export async function keepWays(reply: Reply, asking: Asking, services: ServicesWithoutBodies): Promise<void> {
  if (reply.kind !== "card" || reply.card !== "proposal") return;
  try {
    await keep(waysOf(reply.view.buttons), asking, services);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
  }
}

/** What can be typed in the place of a press: the buttons of the card that was shown last, as long as it waits. */
export function waysOpen(open: Open): readonly Way[] {
  if (open.kind === "nothing" || open.kept.isLast === false || open.kept.finishedBy !== undefined) return [];
  return open.proposal.ways ?? [];
}

/** The button that a message says. */
export function wayTyped(open: Open, { pressed }: Pick<Reading, "pressed">): Way | undefined {
  return pressed === undefined ? undefined : waysOpen(open).find(({ title }) => title === pressed);
}

async function keep(ways: readonly Way[], asking: Asking, services: ServicesWithoutBodies): Promise<void> {
  const kept = await findKept(asking, services);
  if (kept === undefined || kept.finishedBy !== undefined) return;
  const proposal = JSON.parse(kept.content) as { readonly argument?: string };
  const isShown = ways.some(({ argument }) => argument === proposal.argument || argument.startsWith(kept.nonce));
  if (!isShown) return;
  const content = JSON.stringify({ ...proposal, ways });
  const { chat, person, signal } = asking;
  if (content !== kept.content) await services.drafts.keep(chat.id, person.id, { ...kept, content }, signal);
}

/** A day that is typed is read as of when it is typed. */
function waysOf(buttons: readonly ButtonView[]): readonly Way[] {
  return buttons
    .filter(({ argument }) => !/\.day\/[\d-]+$/u.test(argument))
    .map(({ title, verb, argument }) => ({ title, verb, argument }));
}
