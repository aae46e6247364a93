// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Rows } from "#adapters/store/rows.ts";
import { openMemory } from "#adapters/store/sqlite.ts";
import type { Reply } from "#application/reply.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

type Bot = ReturnType<typeof aBot>;

/** Something that comes twice, as Teams sends a message again and people press twice: what comes before it is done. */
type Request = { readonly name: string; begin(bot: Bot): Promise<() => Promise<Reply>> };

const fields = { day: "2021-07-01", bodies: "signa", others: "", subject: "altro" };

const requests: readonly Request[] = [
  {
    name: "a line",
    begin: async (bot) => () => bot.say("/incontro 1/7 Scandicci", { delivery: "same" }),
  },
  {
    name: "a form",
    async begin(bot) {
      const { nonce } = viewOf(await bot.say("/incontro"), "meeting-form");
      return () => bot.press("incontro.submit", { ...fields, argument: nonce });
    },
  },
  {
    name: "a yes to a day outside the year",
    async begin(bot) {
      const asked = await bot.say("/incontro 1/7/2020 Scandicci");
      return () => bot.pressTitled(asked, "Sì, registralo");
    },
  },
  {
    name: "another meeting of the same day",
    async begin(bot) {
      await bot.say("/incontro 1/7 Scandicci");
      const asked = await bot.say("/incontro 1/7 Scandicci");
      return () => bot.pressTitled(asked, "È un altro");
    },
  },
  {
    name: "the same meeting told by two",
    async begin(bot) {
      await bot.say("/incontro 1/7 Scandicci");
      const asked = await bot.say("/incontro 1/7 Scandicci: bozza");
      return () => bot.pressTitled(asked, "È lo stesso: unisci");
    },
  },
  {
    name: "a correction",
    async begin(bot) {
      await bot.say("/incontro 1/7 Scandicci");
      const form = await bot.pressTitled(await bot.say("/incontro 1"), "Correggi");
      const { nonce } = viewOf(form, "meeting-form");
      return () => bot.press("incontro.save", { ...fields, argument: nonce });
    },
  },
  {
    name: "an annulment",
    async begin(bot) {
      await bot.say("/incontro 1/7 Scandicci");
      const reason = await bot.pressTitled(await bot.say("/incontro 1"), "Annulla l'incontro");
      return () => bot.pressTitled(reason, "Annulla l'incontro", { text: "prova" });
    },
  },
  {
    name: "evidence",
    async begin(bot) {
      const asked = await bot.pressTitled(await bot.say("/incontro 1/7 Scandicci"), "Aggiungi la prova");
      return () => bot.pressTitled(asked, "Aggiungi la prova", { text: "prot. 1" });
    },
  },
  {
    name: "an undo",
    async begin(bot) {
      const recorded = await bot.say("/incontro 1/7 Scandicci");
      return () => bot.pressTitled(recorded, "Annulla la registrazione");
    },
  },
  {
    name: "the days of a phase",
    async begin(bot) {
      const form = await bot.press("fasi.edit", { argument: "2" });
      return () => bot.pressTitled(form, "Salva", { startedOn: "2021-05-03" });
    },
  },
  {
    name: "an undo of the days of a phase",
    async begin(bot) {
      const form = await bot.press("fasi.edit", { argument: "2" });
      const dated = await bot.pressTitled(form, "Salva", { startedOn: "2021-05-03" });
      return () => bot.pressTitled(dated, "Annulla questa modifica");
    },
  },
];

/** Requests to the store in one turn are fewer. */
const mostRequests = 16;

describe("what comes twice at the same instant", () => {
  for (const { name, begin } of requests) {
    it(`${name}: one effect and one answer, wherever the second comes in between`, async () => {
      for (let place = 1; place <= mostRequests; place += 1) {
        const { rows, before } = interrupted(openMemory());
        const bot = aBot({ rows });
        const ask = await begin(bot);
        const { log, editions } = bot.services;
        const objective = editions.current;
        const sequence = async () => (await log.counts(objective(), new AbortController().signal)).lastSequence;
        const start = await sequence();
        const inBetween = before(place, ask);
        const answer = await ask();
        assert.deepEqual(await inBetween(), answer, `request ${place}`);
        assert.equal(await sequence(), start + 1, `request ${place}`);
      }
    });
  }
});

/** The same rows, where something else is done in between. */
function interrupted(rows: Rows) {
  let left = Number.POSITIVE_INFINITY;
  let work: () => Promise<Reply> = async () => assert.fail("nothing to do");
  let done: Promise<Reply> | undefined;
  const start = () => {
    left = Number.POSITIVE_INFINITY;
    done ??= work();
    return done;
  };
  const next = async () => {
    left -= 1;
    if (left === 0) await start();
  };
  return {
    rows: {
      ...rows,
      get: async (...asked: Parameters<Rows["get"]>) => next().then(() => rows.get(...asked)),
      page: async (...asked: Parameters<Rows["page"]>) => next().then(() => rows.page(...asked)),
      transact: async (...asked: Parameters<Rows["transact"]>) => next().then(() => rows.transact(...asked)),
    },
    /** Does this before the request of that place from now on, or after the last; gives what it gave. */
    before(place: number, todo: () => Promise<Reply>): () => Promise<Reply> {
      left = place;
      work = todo;
      return start;
    },
  };
}
