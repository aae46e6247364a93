import assert from "node:assert/strict";
import { commands } from "#application/commands/index.ts";
import { en } from "#application/wording/en.ts";
import { aBot } from "#test/fakes/a-bot.ts";

describe("in English", () => {
  for (const { name, example } of commands) {
    it(`the example of /${name} can be copied, and is answered in English`, async () => {
      const reply = await aBot().say(example.en);
      assert.equal(reply.kind, "card");
      const { buttons } = reply.view as { readonly buttons: readonly { readonly language: string }[] };
      assert.deepEqual([...new Set(buttons.map(({ language }) => language))], ["en"]);
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
    assert.match(en.status.loggedAfter([3], true), /: meeting 3\.$/);
    assert.match(en.status.loggedAfter([3, 4], true), /: meetings 3, 4\.$/);
  });
});
