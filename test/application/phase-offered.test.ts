// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { ButtonView } from "#application/views/parts.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

type Bot = ReturnType<typeof aBot>;

const questionsOf = async (bot: Bot) => viewOf(await bot.say("/stato"), "status").questions;

const press = (bot: Bot, { verb, argument, language }: ButtonView = assert.fail("no such button")) =>
  bot.press(verb, { argument, language });

describe("a phase that evidently began", () => {
  it("is offered for a start on the status, and never again once its days are told", async () => {
    const bot = aBot();
    assert.deepEqual(await questionsOf(bot), []);
    await bot.say("/incontro 18/06/2021 Scandicci: a");
    const [question] = await questionsOf(bot);
    assert.equal(question?.text, "La fase 2 è iniziata venerdì 18 giugno 2021? È il giorno del suo primo incontro.");
    assert.deepEqual(
      question?.buttons.map(({ title }) => title),
      ["Sì", "No"],
    );
    await press(bot, question?.buttons[0]);
    const after = viewOf(await bot.say("/stato"), "status");
    assert.match(after.phases[1]?.state ?? "", /^In corso/u);
    assert.deepEqual(after.questions, []);
  });

  it("said not to have begun, is not offered again, and can still be dated", async () => {
    const bot = aBot();
    await bot.say("/incontro 18/06/2021 Scandicci: a");
    const [question] = await questionsOf(bot);
    const reply = await press(bot, question?.buttons[1]);
    assert.equal(viewOf(reply, "message").heading, "Fase 2: non ancora iniziata");
    assert.deepEqual(await press(bot, question?.buttons[1]), reply);
    assert.deepEqual(await questionsOf(bot), []);
    assert.match(viewOf(await bot.say("/stato"), "status").phases[1]?.state ?? "", /^Non risulta iniziata/u);
    await bot.pressTitled(reply, "Annulla questa modifica");
    viewOf(await bot.say("la fase 2 è iniziata il 18 giugno"), "message");
  });

  it("is not offered to who may not date it", async () => {
    const bot = aBot({ managers: ["person-chiara"], newPeople: "reader" });
    await bot.say("/incontro 18/06/2021 Scandicci: a");
    assert.equal((await questionsOf(bot)).length, 1);
    const reader = {
      person: { id: "person-anna", name: "Anna Neri" },
      chat: { id: "chat-2", kind: "personal" },
    } as const;
    assert.deepEqual(viewOf(await bot.say("/stato", reader), "status").questions, []);
  });
});
