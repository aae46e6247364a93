// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { type Answered, type AnyActivity, aMessage, aPress, post } from "#test/support/activities.ts";
import { describeOnBothStores } from "#test/support/on-both-stores.ts";
import { kinds, type Turn } from "./kinds-of-events.ts";

/** What is posted for a turn, after what came and was answered before. */
function activityOf(turn: Turn, where: AnyActivity, last: AnyActivity | undefined, shown: Answered | undefined) {
  if (typeof turn === "string") return aMessage(turn, where);
  if ("again" in turn) return { ...last, ...(turn.again as AnyActivity) };
  if (!("press" in turn)) return aMessage("", { ...where, ...turn });
  const { press, data = {}, ...message } = turn as AnyActivity & { data?: AnyActivity };
  const { verb = "", data: own } = shown?.buttons.get(String(press)) ?? assert.fail(`${press}: ${shown?.card}`);
  const all = { ...own, ...data };
  return "text" in message ? aMessage("", { ...where, ...message, value: { verb, ...all } }) : aPress(verb, all, where);
}

describeOnBothStores("kinds of events", (its) => {
  it("are each four or more, and no kind is there twice", () => {
    assert.equal(new Set(kinds.map(({ id }) => id)).size, kinds.length);
    for (const { id, cases } of kinds) assert.ok(cases.length >= 4, id);
  });

  for (const { id, what, cases } of kinds) {
    describe(`${id}: ${what}`, () => {
      for (const [place, [turns, expected, never]] of cases.entries()) {
        it(`${id}${place === 0 ? "" : `.${place}`} is answered with ${expected?.source ?? "nothing: nobody waits"}`, async () => {
          const where = { conversation: { id: `chat-${randomUUID()}`, conversationType: "personal" } };
          let last: AnyActivity | undefined;
          let shown: Answered | undefined;
          for (const turn of turns) {
            const activity = activityOf(turn, where, last, shown);
            shown = await post(its.url, activity);
            assert.equal(shown.status, 200);
            last = activity;
          }
          if (expected === undefined) assert.equal(shown?.card, "");
          else assert.match(shown?.card ?? "", expected);
          assert.doesNotMatch(shown?.card ?? "", /^Non (?:ho capito|so rispondere)/u);
          if (never !== undefined) assert.doesNotMatch(shown?.card ?? "", never);
        });
      }
    });
  }
});
