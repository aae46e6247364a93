import assert from "node:assert/strict";
import { createCardRenderer } from "#adapters/teams/cards.ts";
import type { CardReply } from "#application/reply.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";
import { aReplyOfEachCard } from "#test/fakes/a-reply-of-each-card.ts";

const renderer = createCardRenderer(new URL("../../cards/", import.meta.url));

type Node = { readonly [key: string]: unknown };

function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

/** A bot with two meetings of 2021, on 12 January 2022. */
async function inJanuary() {
  const bot = aBot({ now: "2021-12-20T10:00[Europe/Rome]" });
  await bot.say("/incontro 18/06/2021 Scandicci: convenzione");
  await bot.say("/incontro 25/06/2021 Signa: SUAP");
  bot.moveTo("2022-01-12T09:00");
  return bot;
}

function saidBy(reply: unknown): string {
  return JSON.stringify(reply);
}

describe("the edition that a request is about", () => {
  it("stands in every button of every card", async () => {
    for (const { card, view, objective } of await aReplyOfEachCard()) {
      assert.equal(objective, "2021_Z001", card);
      const drawn = renderer.render(card, view as never, objective);
      const actions = nodesOf(drawn).filter(({ type }) => type === "Action.Execute");
      for (const { data } of actions) assert.equal((data as Node).objective, "2021_Z001", card);
    }
  });

  for (const asked of ["/stato 2021", "/stato al 31/12/2021", "a che punto siamo nel 2021?", "/stato 2021_Z001"]) {
    it(`is the year that is named: «${asked}»`, async () => {
      const bot = await inJanuary();
      const reply = (await bot.say(asked)) as CardReply;
      assert.match(viewOf(reply, "status").objective, /^2021_Z001/);
      assert.equal(reply.objective, "2021_Z001");
      assert.match(saidBy(reply), /2 su 3/);
      assert.deepEqual(reply.notices, ["Diario del 2021."]);
    });
  }

  for (const asked of ["/incontri 2021", "incontri del 2021", "/incontri di giugno 2021", "/incontri 2021_Z001"]) {
    it(`is the year that is named of a list: «${asked}»`, async () => {
      const { meetings } = viewOf(await (await inJanuary()).say(asked), "meetings");
      assert.equal(meetings.length, 2);
    });
  }

  for (const asked of [
    "/incontro 2021/2",
    "/incontro 2 del 2021",
    "mostrami l'incontro 2 del 2021",
    "/storia 2021/2",
  ]) {
    it(`is the year that is named of a meeting: «${asked}»`, async () => {
      assert.match(saidBy(await (await inJanuary()).say(asked)), /Signa|Incontro 2/);
    });
  }

  it("is the current one when none is named", async () => {
    const reply = await (await inJanuary()).say("/stato");
    assert.match(viewOf(reply, "status").objective, /^2022_Z001/);
  });

  it("is the card's that a button stands on, also when the year is over", async () => {
    const bot = aBot({ now: "2021-12-20T10:00[Europe/Rome]" });
    const card = await bot.say("/incontro 18/06/2021 Scandicci: convenzione");
    bot.moveTo("2022-02-01T09:00");
    await bot.say("/incontro 31/01/2022 Fiesole: altro");
    const undone = await bot.pressTitled(card, "Annulla la registrazione");
    assert.match(saidBy(undone), /Scandicci/);
    const [january] = await bot.stored();
    assert.equal(january?.state, "held", "the meeting of 2022 is untouched");
  });

  for (const objective of ["2021_Z002", "2099_Z001", "../store", "__proto__", "2021_z001", ""]) {
    it(`is refused in words when its code was forged: «${objective}»`, async () => {
      const bot = await inJanuary();
      const reply = await bot.press("incontro.show", { argument: "1", objective });
      assert.match(saidBy(reply), /obiettivo che non seguo/);
    });
  }

  for (const asked of ["come va l'obiettivo 2021_Z002?", "/stato 2021_Z002"]) {
    it(`is said to be the only one: «${asked}»`, async () => {
      assert.match(
        saidBy(await (await inJanuary()).say(asked)),
        /Non seguo l'obiettivo 2021_Z002: seguo solo 2022_Z001/,
      );
    });
  }

  it("is none of a year of which no diary is kept", async () => {
    assert.match(saidBy(await (await inJanuary()).say("/stato 2019")), /Del 2019 non tengo il diario/);
  });
});
