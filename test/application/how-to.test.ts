// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { itHowTo } from "#application/wording/it-how-to.ts";
import { aBot, headingOf } from "#test/fakes/a-bot.ts";
import { answerTold } from "#test/support/answer-told.ts";

/** What each example does, typed as it stands. */
const done: Readonly<Record<string, RegExp>> = {
  record: /Incontro 2 (?:registrato|in programma)/u,
  correct: /^correct 1/u,
  annul: /^annul 1/u,
  hold: /L.incontro 1 .* si è tenuto[?]/u,
  evidence: /^evidence 1/u,
  bodies: /^(?:bodies|choose-body)/u,
  digest: /^(?:digest|preview)/u,
  phases: /^phase 1/u,
  look: /^(?:list|history)/u,
};

describe("how something is done", () => {
  for (const [of, { examples }] of Object.entries(itHowTo))
    for (const example of examples)
      it(`is told with what does it: «${example}»`, async () => {
        const bot = aBot();
        await bot.say(of === "hold" ? "/incontro oggi alle 18 Scandicci" : "/incontro 16/6 Scandicci");
        const { name, text } = answerTold(await bot.say(example));
        assert.match(`${name} ${text}`, done[of] ?? /^$/u);
      });

  it("is told in the middle of a proposal, which stays as it was", async () => {
    const bot = aBot();
    await bot.say("ieri con Barberino");
    assert.match(headingOf(await bot.say("come si annulla un incontro?")), /^Per annullare/u);
    assert.equal((await bot.stored()).length, 0);
    assert.match(JSON.stringify(await bot.say("riprendi")), /Barberino/u);
  });
});
