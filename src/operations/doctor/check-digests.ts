// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { createAgenda } from "#adapters/store/agenda.ts";
import { createOutbox } from "#adapters/store/outbox.ts";
import type { Rows } from "#adapters/store/rows.ts";
import { createSubscriptions } from "#adapters/store/subscriptions.ts";
import { type Finding, right, wrong } from "./finding.ts";

const mostMinutesLate = 5;

/** Whether a digest is overdue, or was not delivered; as the store that the rows are of tells it. */
export async function checkDigests(rows: Rows, now: Temporal.ZonedDateTime): Promise<Finding> {
  const what = "Riepiloghi";
  const signal = AbortSignal.timeout(8000);
  const outbox = createOutbox(rows);
  const [{ count }, last, next, troubles] = await Promise.all([
    createSubscriptions(rows).summary(signal),
    outbox.last(signal),
    createAgenda(rows).nextDue(signal),
    outbox.troubles(100, signal),
  ]);
  const wall = (at: Temporal.Instant) =>
    at.toZonedDateTimeISO(now.timeZoneId).toLocaleString("it", { dateStyle: "short", timeStyle: "short" });
  if (next !== undefined && next.until(now.toInstant()).total("minutes") > mostMinutesLate) {
    return wrong(
      what,
      `qualcosa è da mandare dal ${wall(next)}`,
      "avvia il bot; se è avviato, il suo log dice perché (DUE_NOT_READ, DUE_NOT_DONE).",
    );
  }
  if (troubles.length > 0) {
    return wrong(
      what,
      `${troubles.length} messaggi non consegnati, o forse no`,
      "un gestore scriva al bot /riepilogo elenco: li rimanda o li lascia.",
    );
  }
  const sent = last === undefined ? "nessuno ancora mandato" : `l'ultimo il ${wall(last.at)}`;
  return right(what, `li ricevono in ${count}, ${sent}`);
}
