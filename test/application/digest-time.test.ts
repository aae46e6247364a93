// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { openAzureTables } from "#adapters/store/azure-tables.ts";
import type { Rows } from "#adapters/store/rows.ts";
import { openMemory } from "#adapters/store/sqlite.ts";
import { createSubscriptions } from "#adapters/store/subscriptions.ts";
import { aDigestBot, digestOf, inAnnasChat, inLucasChat, textOf } from "#test/fakes/a-digest-bot.ts";
import { freshTable, sharedAzurite } from "#test/support/azurite.ts";
import { startCountingProxy } from "#test/support/counting-proxy.ts";

/** Looks every minute from one moment to another, as the tick does; gives the wall time of each digest. */
async function minuteByMinute(
  bot: ReturnType<typeof aDigestBot>,
  from: string,
  to: string,
): Promise<readonly string[]> {
  const { timeZoneId } = bot.services.clock();
  const [start, end] = [from, to].map((wall) => Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZoneId));
  const told: string[] = [];
  bot.moveTo(from);
  for (let at = start; at && end && Temporal.ZonedDateTime.compare(at, end) <= 0; at = at.add({ minutes: 1 })) {
    const before = bot.sent.length;
    await bot.tick();
    for (const { chatId } of bot.sent.slice(before)) told.push(`${chatId} ${at.toString().slice(0, 22)}`);
    bot.wait({ minutes: 1 });
  }
  return told;
}

describe("the digest, on time", () => {
  const changes: readonly [string, string, string][] = [
    ["2026-03-29", "2026-03-27T10:00", "2026-03-29T03:30:00+02:"],
    ["2026-10-25", "2026-10-23T10:00", "2026-10-25T02:30:00+02:"],
    ["2027-03-28", "2027-03-26T10:00", "2027-03-28T03:30:00+02:"],
    ["2027-10-31", "2027-10-29T10:00", "2027-10-31T02:30:00+02:"],
  ];
  for (const [day, start, expected] of changes) {
    it(`at 02:30 on ${day}, when the clock changes, arrives once`, async () => {
      const bot = aDigestBot({ now: `${start}[Europe/Rome]` });
      await bot.say("/riepilogo iscrivi ogni domenica alle ore 02:30", inAnnasChat);
      assert.deepEqual(await minuteByMinute(bot, `${day}T00:30`, `${day}T05:00`), [
        `chat-anna ${expected.slice(0, 22)}`,
      ]);
    });
  }

  for (const day of ["2026-03-29", "2026-10-25", "2027-03-29", "2027-10-25"]) {
    it(`stays at 8 on Monday around ${day}`, async () => {
      const changed = Temporal.PlainDate.from(day);
      const monday = changed.subtract({ days: changed.dayOfWeek - 1 });
      const bot = aDigestBot({ now: `${monday.subtract({ days: 2 })}T10:00[Europe/Rome]` });
      await bot.say("/riepilogo iscrivi", inAnnasChat);
      for (const week of [0, 1]) {
        const at = monday.add({ weeks: week });
        assert.equal((await bot.at(`${at}T07:59`)).length, 0);
        assert.equal((await bot.at(`${at}T08:00`)).length, 1);
        assert.equal((await bot.at(`${at}T08:01`)).length, 0);
      }
    });
  }

  it("goes through week 53 of 2026 and the end of the year, once a week", async () => {
    const bot = aDigestBot({ now: "2026-12-21T10:00[Europe/Rome]" });
    await bot.say("/riepilogo ogni venerdì alle 9", inAnnasChat);
    const arrived: string[] = [];
    for (let day = Temporal.PlainDate.from("2026-12-21"); day.year < 2027 || day.day < 16; day = day.add({ days: 1 })) {
      for (const hour of ["08:59", "09:00", "17:00"]) {
        if ((await bot.at(`${day}T${hour}`)).length > 0) arrived.push(`${day} ${hour}`);
      }
    }
    assert.deepEqual(arrived, ["2026-12-25 09:00", "2027-01-01 09:00", "2027-01-08 09:00", "2027-01-15 09:00"]);
  });

  it("the first of the year also says how the year before ended", async () => {
    const bot = aDigestBot({ now: "2026-12-21T10:00[Europe/Rome]" });
    await bot.say("/riepilogo ogni venerdì alle 9", inAnnasChat);
    await bot.at("2026-12-25T09:00");
    bot.moveTo("2026-12-30T10:00");
    await bot.say("/incontro oggi Scandicci");
    const view = digestOf((await bot.at("2027-01-01T09:00"))[0]?.reply);
    const opening = view.opening.map(({ text }) => text);
    assert.ok(opening.includes("2026: Non raggiunto: 1 incontro su 3 al 31 dicembre 2026."), opening.join("\n"));
    assert.ok(opening.includes("Mancano 3 incontri: servono entro venerdì 31 dicembre 2027."));
    assert.match(JSON.stringify(view.sections), /Incontro 1 · mercoledì 30 dicembre 2026, con Scandicci/);
  });

  it("what is written late in the year before is told, once, with where that year stands", async () => {
    const bot = aDigestBot({ now: "2021-12-21T10:00[Europe/Rome]" });
    await bot.say("/riepilogo ogni venerdì alle 9", inAnnasChat);
    await bot.at("2021-12-31T09:00");
    await bot.at("2022-01-07T09:00");
    assert.doesNotMatch(textOf((await bot.at("2022-01-14T09:00"))[0]?.reply), /2021:/);
    bot.moveTo("2022-01-17T10:00");
    await bot.say("/incontro 30/12/2021 Scandicci");
    await bot.say("sì");
    const told = textOf((await bot.at("2022-01-21T09:00"))[0]?.reply);
    assert.match(told, /2021: Non raggiunto: 1 incontro su 3 al 31 dicembre 2021/);
    assert.match(told, /Incontro 1 · giovedì 30 dicembre 2021, con Scandicci/);
    assert.doesNotMatch(textOf((await bot.at("2022-01-28T09:00"))[0]?.reply), /2021:/);
  });

  const downtimes: readonly [string, string, readonly string[]][] = [
    ["1 hour", "2021-08-02T09:00", ["Arriva in ritardo: era per lunedì 2 agosto 2021, ore 08:00."]],
    ["30 hours", "2021-08-03T14:00", ["Arriva in ritardo: era per lunedì 2 agosto 2021, ore 08:00."]],
    [
      "3 weeks",
      "2021-08-23T07:30",
      [
        "Arriva in ritardo: era per lunedì 16 agosto 2021, ore 08:00.",
        "2 riepiloghi prima di questo non sono partiti: il periodo è anche il loro.",
      ],
    ],
  ];
  for (const [downtime, back, notes] of downtimes) {
    it(`after ${downtime} of downtime only the newest arrives, at once, and says the period it covers`, async () => {
      const bot = aDigestBot();
      await bot.say("/riepilogo iscrivi", inAnnasChat);
      const digests = await bot.at(back);
      assert.equal(digests.length, 1);
      const view = digestOf(digests[0]?.reply);
      assert.deepEqual(
        view.notes.map(({ text }) => text),
        notes,
      );
      const skipped = bot.logged.filter((fields) => "outcome" in fields && fields.outcome === "skipped");
      assert.equal(skipped.length, downtime === "3 weeks" ? 2 : 0);
      assert.equal((await bot.at(back)).length, 0);
    });
  }

  it("the period goes from one digest to the next, also over the weeks that were missed", async () => {
    const bot = aDigestBot();
    await bot.say("/riepilogo iscrivi", inAnnasChat);
    assert.equal(digestOf((await bot.at("2021-08-02T08:00"))[0]?.reply).period, "Dal 26 luglio 2021 al 2 agosto 2021");
    assert.equal(digestOf((await bot.at("2021-08-23T08:00"))[0]?.reply).period, "Dal 2 agosto 2021 al 23 agosto 2021");
  });

  it("a clock that goes back sends nothing twice", async () => {
    const bot = aDigestBot();
    await bot.say("/riepilogo iscrivi", inAnnasChat);
    assert.equal((await bot.at("2021-08-02T08:00")).length, 1);
    assert.equal((await bot.at("2021-08-01T12:00")).length, 0);
    assert.equal((await bot.at("2021-08-02T08:00")).length, 0);
    assert.equal((await bot.at("2021-08-09T08:00")).length, 1);
  });

  it("whoever joins mid-run has the next one, whoever leaves no more", async () => {
    const bot = aDigestBot();
    await bot.say("/riepilogo iscrivi", inAnnasChat);
    await bot.at("2021-08-02T08:00");
    await bot.say("/riepilogo iscrivi", inLucasChat);
    assert.equal((await bot.at("2021-08-02T08:01")).length, 0);
    await bot.say("/riepilogo disiscrivi", inAnnasChat);
    assert.deepEqual(
      (await bot.at("2021-08-09T08:00")).map(({ chatId }) => chatId),
      ["chat-luca"],
    );
  });

  it("whoever changes slot mid-run has one a week all the same", async () => {
    const bot = aDigestBot();
    await bot.say("/riepilogo iscrivi", inAnnasChat);
    await bot.at("2021-08-02T08:00");
    await bot.say("/riepilogo ogni venerdì alle 9", inAnnasChat);
    assert.equal((await bot.at("2021-08-06T09:00")).length, 0);
    assert.equal((await bot.at("2021-08-13T09:00")).length, 1);
    await bot.say("/riepilogo ogni sabato alle 9", inAnnasChat);
    assert.equal((await bot.at("2021-08-14T09:00")).length, 0);
    assert.equal((await bot.at("2021-08-21T09:00")).length, 1);
    await bot.say("/riepilogo disiscrivi", inAnnasChat);
    await bot.say("/riepilogo ogni domenica alle 9", inAnnasChat);
    assert.equal((await bot.at("2021-08-22T09:00")).length, 0);
    assert.equal((await bot.at("2021-08-29T09:00")).length, 1);
  });

  it("nothing comes during a pause, and the period covers it", async () => {
    const bot = aDigestBot();
    await bot.say("/riepilogo iscrivi", inAnnasChat);
    await bot.at("2021-08-02T08:00");
    await bot.say("/riepilogo sospendi fino al 15/8", inAnnasChat);
    assert.equal((await bot.at("2021-08-09T08:00")).length, 0);
    const [digest] = await bot.at("2021-08-16T08:00");
    assert.equal(digestOf(digest?.reply).period, "Dal 2 agosto 2021 al 16 agosto 2021");
  });
});

describe("a look with nothing due", () => {
  it("is one point read, whatever the number of subscribers", async () => {
    const rows = openMemory();
    const asked: string[] = [];
    const counted: Rows = {
      ...rows,
      get: (partition, row, signal) => {
        asked.push(`get ${row}`);
        return rows.get(partition, row, signal);
      },
      page: (query, signal) => {
        asked.push("page");
        return rows.page(query, signal);
      },
      transact: (partition, operations, signal) => {
        asked.push("transact");
        return rows.transact(partition, operations, signal);
      },
    };
    const bot = aDigestBot({ rows: counted });
    await bot.tick();
    for (const subscribers of [0, 300]) {
      for (let index = 0; index < subscribers; index += 1) {
        await bot.say("/riepilogo iscrivi", { chat: { id: `chat-${index}`, kind: "personal" } });
      }
      asked.length = 0;
      await bot.tick();
      assert.deepEqual(asked, ["get next"]);
    }
    assert.equal((await createSubscriptions(rows).summary(new AbortController().signal)).count, 300);
  });

  it("is one small request to Azure Tables", async () => {
    const azurite = await sharedAzurite();
    const proxy = await startCountingProxy(azurite.connectionString);
    const bot = aDigestBot({ rows: await openAzureTables({ connectionString: proxy.connectionString }, freshTable()) });
    for (let index = 0; index < 20; index += 1) {
      await bot.say("/riepilogo iscrivi", { chat: { id: `chat-${index}`, kind: "personal" } });
    }
    await bot.tick();
    proxy.requests.length = 0;
    await bot.tick();
    assert.deepEqual(
      proxy.requests.map(({ method, path }) => `${method} ${/PartitionKey=[^)]*/.exec(decodeURIComponent(path))?.[0]}`),
      ["GET PartitionKey='digest',RowKey='next'"],
    );
    await proxy.stop();
  });
});
