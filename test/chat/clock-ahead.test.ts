// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import { aMessage, post } from "#test/support/activities.ts";
import { bothStores } from "#test/support/on-both-stores.ts";
import { openStubConnector } from "#test/support/stub-connector.ts";

const luca = "11112222-3333-4444-5555-666677778888";
const millisecondsAhead = 2500;

for (const { name, open } of bothStores) {
  describe(`the clock of a process that was ahead, on ${name}`, function () {
    this.timeout(120_000);

    for (const [ahead, clock] of [
      ["three weeks", "2021-08-18T10:00:00+02:00"],
      ["a year", "2022-07-28T10:00:00+02:00"],
    ] as const) {
      it(`by ${ahead}, for some seconds: every Monday after it has its digest, and the managers hear of it`, async () => {
        const [store, connector] = await Promise.all([open(), openStubConnector()]);
        const startAt = (at: string) => store.start({ CLOCK_START: at, ADMINS: luca });
        const summaries = () => connector.sent.map(({ activity }) => String(activity.summary));
        const digests = () => summaries().filter((summary) => summary.startsWith("Il riepilogo."));
        const arrived = async (count: number) => {
          const end = performance.now() + 15_000;
          while (digests().length < count && performance.now() < end) await delay(50);
          await delay(300);
          return digests().length;
        };
        const right = await startAt("2021-07-28T10:00:00+02:00");
        const say = (text: string, over = {}) =>
          post(right.url, aMessage(text, { serviceUrl: connector.url, ...over }));
        await say("/riepilogo iscrivi");
        const own = { conversation: { id: "chat-luca", conversationType: "personal", tenantId: "tenant-1" } };
        await say("/stato", { ...own, from: { id: "29:luca", aadObjectId: luca, name: "Luca Rossi" } });
        await right.stop();
        const wrong = await startAt(clock);
        await delay(millisecondsAhead);
        await wrong.kill();
        let count = await arrived(1);
        assert.equal(count, 1, "the clock ahead did nothing");
        for (const day of ["2021-08-02", "2021-08-09", "2021-08-16", "2021-08-23"]) {
          const program = await startAt(`${day}T07:59:58+02:00`);
          count += 1;
          assert.equal(await arrived(count), count, day);
          await program.stop();
        }
        const later = await startAt("2021-08-23T09:00:00+02:00");
        const end = performance.now() + 15_000;
        const isTold = () => summaries().some((summary) => summary === "L'orologio era avanti");
        while (!isTold() && performance.now() < end) await delay(50);
        assert.ok(isTold(), summaries().join("\n"));
        await later.stop();
        await Promise.all([store.close(), connector.close()]);
      });
    }
  });
}
