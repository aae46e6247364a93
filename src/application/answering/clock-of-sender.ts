// SPDX-License-Identifier: EUPL-1.2
import { operationOf } from "../conversation/open.ts";
import type { Clock } from "../ports/clock.ts";
import type { Request } from "../request.ts";
import type { ProgramServices } from "../services.ts";

/** A message may take so long to arrive, and one that is delivered again a day. */
const minutesOnTheWay = 10;
const hoursOfARedelivery = 24;

/**
 * The clock to read a message by: the sender's when it was sent, where another day has begun since and it was on its way
 * for at most 10 minutes, or for a day when it was here before and recorded something. Ours otherwise. One point read,
 * for an old message alone. Throws StoreFault.
 */
export async function clockOfSender(
  { sentAt, delivery, person, signal }: Pick<Request, "sentAt" | "delivery" | "person" | "signal">,
  { clock, editions, log }: Pick<ProgramServices, "clock" | "editions" | "log">,
): Promise<Clock> {
  const now = clock();
  const sent = sentAt?.toZonedDateTimeISO(now.timeZoneId);
  if (sent === undefined || sent.toPlainDate().equals(now.toPlainDate())) return clock;
  const minutes = sent.until(now, { largestUnit: "minute" }).total("minutes");
  if (minutes < 0 || minutes > hoursOfARedelivery * 60) return clock;
  const isOnTime = minutes <= minutesOnTheWay;
  const wasHere =
    isOnTime || (await log.recall(editions.current(), operationOf(delivery, person), signal)) !== undefined;
  return wasHere ? () => sent : clock;
}
