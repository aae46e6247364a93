// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { Request } from "../request.ts";
import type { Services } from "../services.ts";
import { soonestPlanned } from "../soonest-planned.ts";
import { withEdition } from "../years/in-edition.ts";

/** A meeting that the bot asked about, still planned, with the services about its edition. */
export type PendingHeld = { readonly meeting: Meeting; readonly services: Services };

const mostLookedAt = 40;

/**
 * The meetings whose "Si è tenuto?" went to this chat and is not answered, soonest first, at most 40 of a year; of the
 * year before too. None in a chat where nothing was asked.
 */
export async function pendingHeld(
  { chat, signal }: Pick<Request, "chat" | "signal">,
  services: Services,
): Promise<readonly PendingHeld[]> {
  const { editions, log, digests, clock } = services;
  const until = clock().toPlainDate().subtract({ days: 1 });
  const pending: PendingHeld[] = [];
  for (const objective of [...editions.earlier().slice(0, 1), editions.current()]) {
    const counts = await log.counts(objective, signal);
    const { meetings } = await soonestPlanned(log, { objective, counts }, { until }, mostLookedAt, () => signal);
    if (meetings.length === 0) continue;
    const ofYear = await withEdition(objective, services, signal);
    for (const meeting of meetings) {
      const asked = await digests.outbox.find(heldQuestionId(objective, meeting), signal);
      if (asked?.chatId === chat.id) pending.push({ meeting, services: ofYear });
    }
  }
  return pending;
}

/** The name in the outbox of the question whether a meeting, of the day that it has, was held. */
export function heldQuestionId({ code }: Pick<Objective, "code">, { number, day }: Meeting): string {
  return `held.${code}.${number}.${day}`;
}
