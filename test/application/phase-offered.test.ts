// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

describe("a phase that evidently began", () => {
  it("is offered for a start on the status, and never again once its days are told", async () => {
    const bot = aBot();
    assert.doesNotMatch(JSON.stringify(viewOf(await bot.say("/stato"), "status").opening), /fase/u);
    await bot.say("/incontro 18/06/2021 Scandicci: a");
    const status = await bot.say("/stato");
    assert.match(
      viewOf(status, "status").opening.at(-1)?.text ?? "",
      /^La fase 2 è iniziata venerdì 18 giugno 2021\?/u,
    );
    assert.equal(viewOf(status, "status").buttons.length, 6);
    await bot.pressTitled(status, "Sì, la fase 2 è iniziata");
    const after = viewOf(await bot.say("/stato"), "status");
    assert.match(after.phases[1]?.state ?? "", /^In corso/u);
    assert.doesNotMatch(JSON.stringify([after.opening, after.buttons]), /fase 2/u);
  });
});
