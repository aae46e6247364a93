// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { viewOf } from "#test/fakes/a-bot.ts";
import { aDigestBot, anna, inAnnasChat, inLucasChat } from "#test/fakes/a-digest-bot.ts";

async function threeAskedAbout() {
  const bot = aDigestBot();
  await bot.meet(anna, "chat-anna");
  await bot.tick();
  await bot.say("/incontro domani ore 15:00 Signa", inAnnasChat);
  await bot.say("/incontro domani ore 17:00 Calenzano", inAnnasChat);
  await bot.say("/incontro 30/7/2021 Vaglia", inAnnasChat);
  await bot.at("2021-07-30T09:00");
  await bot.at("2021-07-31T09:00");
  const states = async () => Object.fromEntries((await bot.stored()).map(({ number, state }) => [number, state]));
  return { bot, states };
}

const nothing = { 1: "planned", 2: "planned", 3: "planned" };

describe("several «Si è tenuto?» at once", () => {
  for (const line of ["sì", "no", "ok"]) {
    it(`a bare «${line}» is asked which one, and settles none`, async () => {
      const { bot, states } = await threeAskedAbout();
      const view = viewOf(await bot.say(line, inAnnasChat), "message");
      assert.equal(view.heading, "Di quale incontro parli?");
      assert.equal(view.buttons.length, 3);
      assert.deepEqual(await states(), nothing);
      assert.match(view.lines.map(({ text }) => text).join(" "), /Signa.*Calenzano.*Vaglia/u);
      await bot.press(
        view.buttons[1]?.verb ?? "",
        { argument: view.buttons[1]?.argument ?? "", language: "it" },
        inAnnasChat,
      );
      assert.deepEqual(await states(), { ...nothing, 2: "held" });
    });
  }

  for (const [line, expected] of [
    ["l'incontro con Vaglia si è tenuto", { ...nothing, 3: "held" }],
    ["quello con Signa sì", { ...nothing, 1: "held" }],
    ["Signa sì e quello con Vaglia sì", { ...nothing, 1: "held", 3: "held" }],
    ["l'incontro 2 si è tenuto", { ...nothing, 2: "held" }],
    ["quello con Signa sì, quello con Calenzano no", { ...nothing, 1: "held" }],
    ["Calenzano non si è presentato", nothing],
    ["quello con Signa sì?", nothing],
    ["quello con Scandicci sì", nothing],
  ] as const) {
    it(`«${line}» is answered by name`, async () => {
      const { bot, states } = await threeAskedAbout();
      await bot.say(line, inAnnasChat);
      assert.deepEqual(await states(), expected);
    });
  }

  it("what did not take place is shown with its reason, and annulled by a yes", async () => {
    const { bot, states } = await threeAskedAbout();
    const asked = viewOf(await bot.say("Calenzano non si è presentato", inAnnasChat), "ask-text");
    assert.match(JSON.stringify(asked.lines), /Calenzano non si è presentato/u);
    await bot.say("sì", inAnnasChat);
    assert.deepEqual(await states(), { ...nothing, 2: "annulled" });
  });

  it("once one is left, a yes that nothing was asked for shows it again, and the next yes is about it", async () => {
    const { bot, states } = await threeAskedAbout();
    await bot.say("quello con Signa sì, quello con Vaglia sì", inAnnasChat);
    await bot.say("sì", inAnnasChat);
    assert.equal((await states())[2], "planned");
    await bot.say("sì", inAnnasChat);
    assert.deepEqual(await states(), { 1: "held", 2: "held", 3: "held" });
  });

  it("a yes of another day's question, when one was asked before and left, is asked which", async () => {
    const bot = aDigestBot();
    await bot.meet(anna, "chat-anna");
    await bot.tick();
    await bot.say("/incontro domani ore 15:00 Signa", inAnnasChat);
    await bot.say("/incontro 30/7/2021 Vaglia", inAnnasChat);
    await bot.at("2021-07-30T09:00");
    await bot.at("2021-07-31T09:00");
    await bot.say("sì", inAnnasChat);
    assert.ok((await bot.stored()).every(({ state }) => state === "planned"));
  });

  it("in a chat where nothing was asked, a yes is about none of them", async () => {
    const { bot, states } = await threeAskedAbout();
    await bot.say("sì", inLucasChat);
    assert.deepEqual(await states(), nothing);
  });
});

describe("the button [Si è tenuto]", () => {
  it("is not there before the meeting's day, and is there from that day on", async () => {
    const bot = aDigestBot();
    await bot.say("/incontro 05/08/2021 Calenzano: SUAP");
    const titles = async () => viewOf(await bot.say("/incontro 1"), "meeting").buttons.map(({ title }) => title);
    assert.ok(!(await titles()).includes("Si è tenuto"));
    bot.moveTo("2021-08-05T10:00");
    assert.ok((await titles()).includes("Si è tenuto"));
  });
});
