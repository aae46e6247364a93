// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { journalRow } from "#adapters/store/keys.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import type { Reply } from "#application/reply.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

const { signal } = new AbortController();

function saidBy(reply: Reply) {
  const { heading, tone, lines } = viewOf(reply, "message");
  return { heading, tone, text: lines.map(({ text }) => text).join("\n") };
}

const headIn = (text: string) => /\d{4}\/\d+-[0-9a-f]{16}/.exec(text)?.[0] ?? assert.fail(text);

async function aDiary() {
  const bot = aBot();
  await bot.say("/incontro 18/06/2021 Scandicci: bozza di convenzione");
  await bot.say("/incontro 21/07/2021 Fiesole: firma");
  return bot;
}

describe("/verifica", () => {
  it("says that the register is as it was written, how much there is, and what to keep", async () => {
    const bot = await aDiary();
    const { heading, tone, text } = saidBy(await bot.say("/verifica"));
    assert.deepEqual([heading, tone], ["Il diario del 2021 è come è stato scritto", "good"]);
    assert.match(text, /2 voci del registro, 2 incontri/);
    assert.match(text, /Impronta: 2021\/2-[0-9a-f]{16}/);
  });

  it("compares with a fingerprint kept from before, also when it is of another year", async () => {
    const bot = await aDiary();
    const head = headIn(saidBy(await bot.say("/verifica")).text);
    await bot.say("/incontro 22/07/2021 Signa: altro");
    assert.match(
      saidBy(await bot.say(`/verifica ${head}`)).text,
      /Fino alla voce 2021\/2 è lo stesso di allora; da allora c'è una voce in più/,
    );
    bot.moveTo("2022-02-01T10:00");
    const later = saidBy(await bot.say(`/verifica ${head}`));
    assert.equal(later.heading, "Il diario del 2021 è come è stato scritto");
    assert.match(later.text, /lo stesso di allora/);
    const forged = saidBy(await bot.say(`/verifica ${head.replace(/.$/, (last) => (last === "0" ? "1" : "0"))}`));
    assert.equal(forged.tone, "attention");
    assert.match(forged.text, /Fino alla voce 2 non è il registro dell'impronta/);
    const longer = saidBy(await bot.say(`/verifica ${head.replace("/2-", "/9-")}`));
    assert.match(longer.text, /arriva alla voce 9: la fine è stata tolta/);
  });

  it("names what was changed behind the program's back, in either language", async () => {
    const bot = await aDiary();
    const row = await bot.rows.get("2021_Z001", journalRow(1), signal);
    assert.ok(row);
    const json = String(row.values.json).replace("bozza", "firma");
    await bot.rows.transact("2021_Z001", [{ kind: "upsert", row: row.row, values: { ...row.values, json } }], signal);
    const { heading, tone, text } = saidBy(await bot.say("/verifica"));
    assert.equal(tone, "attention");
    assert.match(heading, /^Nel diario del 2021 2 cose non sono/);
    assert.match(text, /La voce 1 è stata cambiata\.\nL'incontro 1 non è come lo dice il registro\./);
    assert.match(saidBy(await bot.say("/verify")).text, /Entry 1 was changed/);
  });

  it("proves the roles as well, also by a fingerprint of their own, which the digest tells", async () => {
    const bot = await aDiary();
    await bot.meet({ id: "person-anna", name: "Anna Neri" }, "chat-anna");
    await bot.say("/ruolo @Anna Neri lettore");
    const { heading, text } = saidBy(await bot.say("/verifica"));
    assert.equal(heading, "Il diario del 2021 è come è stato scritto");
    assert.match(text, /Il registro dei ruoli è come è stato scritto\. 1 voce: nessuna cambiata/);
    const digest = viewOf(await bot.say("/riepilogo anteprima"), "digest").notes.map(({ text }) => text);
    const [told = ""] = /\S+ · ruoli\/1-[0-9a-f]{16}/.exec(digest.join("\n")) ?? [];
    const again = saidBy(await bot.say(`/verifica ${told}`)).text;
    assert.match(again, /Fino alla voce 2021\/\d è lo stesso di allora/);
    assert.match(again, /Fino alla voce ruoli\/1 è lo stesso di allora/);
    const row = (await bot.rows.get("roles-Z001", journalRow(1), signal)) ?? assert.fail();
    const json = String(row.values.json).replace("reader", "manager");
    await bot.rows.transact("roles-Z001", [{ kind: "upsert", row: row.row, values: { ...row.values, json } }], signal);
    const broken = saidBy(await bot.say("/verifica"));
    assert.equal(broken.heading, "Nel registro dei ruoli 2 cose non sono come sono state scritte");
    assert.match(broken.text, /La voce 1 è stata cambiata\.\nIl ruolo o la sostituzione di Anna Neri non è come/);
    assert.match(saidBy(await bot.say("/verify")).text, /The diary of 2021 is as it was written/);
  });

  it("is of the year that is named", async () => {
    const bot = await aDiary();
    bot.moveTo("2022-02-01T10:00");
    assert.match(saidBy(await bot.say("/verifica")).heading, /2022/);
    assert.match(saidBy(await bot.say("/verifica 2021")).heading, /2021/);
  });

  it("says what a fingerprint looks like to anything that is none", async () => {
    const bot = await aDiary();
    for (const none of ["2021/2-zz", "2021/2", "2019/2-0123456789abcdef"]) {
      assert.match(saidBy(await bot.say(`/verifica ${none}`)).text, /È fatta così|non si tiene|diario/);
    }
  });

  it("is for managers", async () => {
    const bot = aBot({ managers: ["person-anna"] });
    const reply = await bot.say("/verifica");
    assert.match(saidBy(reply).heading, /Per verificare che il diario sia come è stato scritto serve essere gestore/);
  });

  it("takes no longer than a message may: it says who can do it", async () => {
    const bot = await aDiary();
    const { proofs } = bot.services;
    const stopped = new AbortController();
    Object.assign(proofs, {
      verify: async () => {
        stopped.abort();
        throw new StoreFault("down", "no");
      },
    });
    const reply = await bot.say("/verifica", { until: stopped.signal });
    assert.match(saidBy(reply).text, /npm run verify/);
  });
});

describe("the digest", () => {
  it("says where the register stands, not in its notification", async () => {
    const bot = await aDiary();
    const reply = await bot.say("/riepilogo anteprima");
    const { notes } = viewOf(reply, "digest");
    const head = headIn(notes.map(({ text }) => text).join());
    assert.match(saidBy(await bot.say(`/verifica ${head}`)).text, /lo stesso di allora/);
    assert.doesNotMatch(reply.kind === "card" ? reply.summary : "", /Impronta/);
  });
});
