// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { openMemory } from "#adapters/store/sqlite.ts";
import { commands } from "#application/commands/index.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import type { Reply } from "#application/reply.ts";
import { en } from "#application/wording/en.ts";
import { aBot } from "#test/fakes/a-bot.ts";

describe("in English", () => {
  for (const { name, example } of commands) {
    it(`the example of /${name} can be copied, and is answered in English`, async () => {
      const reply = await aBot().say(example.en);
      assert.equal(reply.kind, "card");
      const { buttons = [] } = reply.view as { readonly buttons?: readonly { readonly language: string }[] };
      assert.deepEqual(
        buttons.filter(({ language }) => language !== "en"),
        [],
      );
      assert.doesNotMatch(reply.summary, /I (?:did not|do not|cannot)/);
    });
  }

  it("what is to be written instead is in English, and is understood", async () => {
    const { noDay, unreadableDay, noBodies } = en.meeting.problems;
    const said = [
      noDay,
      unreadableDay("x"),
      noBodies,
      en.meetings.filterHint,
      en.body.whichHint,
      en.intention.language.hint,
    ];
    assert.doesNotMatch(said.join(" "), /oggi|ieri|giugno|senza|\/enti|\/lingua/);
    for (const day of ["today", "yesterday", "18/6", "18 June"]) {
      const recorded = await aBot().say(`/meeting ${day} Scandicci and Fiesole`);
      assert.match(recorded.kind === "card" ? recorded.summary : "", /^I recorded the meeting/);
    }
    for (const filter of ["in June", "with Scandicci", "without evidence"]) {
      const listed = await aBot().say(`/meetings ${filter}`);
      assert.match(listed.kind === "card" && listed.card === "meetings" ? listed.view.heading : "", /June|with/);
    }
  });

  it("one meeting is one, and more are more", () => {
    assert.match(en.status.changedAfter.logged([3], false), /: meeting 3\.$/);
    assert.match(en.status.changedAfter.logged([3, 4], false), /: meetings 3, 4\.$/);
  });

  it("so is what is said of a store that does not answer, and of what it had done", async () => {
    const rows = openMemory();
    const store = { isAway: false, losesAnswers: false };
    const bot = aBot({
      rows: {
        ...rows,
        async get(...told) {
          if (store.isAway) throw new StoreFault("away", "no");
          return rows.get(...told);
        },
        async transact(...told) {
          const outcome = await rows.transact(...told);
          if (!store.losesAnswers) return outcome;
          store.isAway = true;
          throw new StoreFault("lost", "unknown");
        },
      },
    });
    await bot.say("/language en");
    store.losesAnswers = true;
    assert.match(summaryOf(await bot.say("/incontro 1/7 Signa")), /^I do not know yet/);
    Object.assign(store, { isAway: false, losesAnswers: false });
    const [notice] = noticesOf(await bot.say("/stato"));
    assert.equal(
      notice,
      "Earlier I did not know whether I had recorded it: I looked, it is there. Meeting 1 recorded.",
    );
    store.isAway = true;
    assert.equal(summaryOf(await bot.say("where do we stand")), "The archive does not answer.");
  });
});

const summaryOf = (reply: Reply) => (reply.kind === "card" ? reply.summary : "");
const noticesOf = (reply: Reply) => (reply.kind === "card" ? (reply.notices ?? []) : []);
