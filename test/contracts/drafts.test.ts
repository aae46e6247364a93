// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { createDrafts } from "#adapters/store/drafts.ts";
import type { Draft, Drafts } from "#application/ports/drafts.ts";
import { onEachDriver } from "#test/support/stores.ts";

const { signal } = new AbortController();

const aDraft = (over: Partial<Draft> = {}): Draft => ({
  nonce: "n1",
  content: JSON.stringify({ subject: "Città 🏛 ' \" \\" }),
  askedAt: Temporal.Instant.from("2021-07-28T08:00:00.123Z"),
  ...over,
});

onEachDriver("drafts", (open) => {
  let drafts: Drafts;

  before(async () => {
    drafts = createDrafts(await open());
  });

  it("find gives undefined when there is none", async () => {
    assert.equal(await drafts.find("chat", "nobody", signal), undefined);
  });

  it("find gives the draft that was kept, finished or not", async () => {
    await drafts.keep("chat", "one", aDraft(), signal);
    assert.deepEqual(await drafts.find("chat", "one", signal), aDraft());
    await drafts.keep("chat", "one", aDraft({ finishedBy: "delivery" }), signal);
    assert.deepEqual(await drafts.find("chat", "one", signal), aDraft({ finishedBy: "delivery" }));
  });

  it("find says of what a message left that it is put down, also of what a program before this one wrote", async () => {
    const left = aDraft({ finishedBy: "delivery", isPutDown: true });
    await drafts.keep("chat", "left", left, signal);
    assert.deepEqual(await drafts.find("chat", "left", signal), left);
    await drafts.keep("chat", "left before", aDraft({ finishedBy: "left" }), signal);
    assert.equal((await drafts.find("chat", "left before", signal))?.isPutDown, true);
  });

  it("keep takes the place of the draft that was there, and is safe to repeat", async () => {
    await drafts.keep("chat", "two", aDraft({ finishedBy: "delivery" }), signal);
    for (const _ of [1, 2]) await drafts.keep("chat", "two", aDraft({ nonce: "n2" }), signal);
    assert.deepEqual(await drafts.find("chat", "two", signal), aDraft({ nonce: "n2" }));
  });

  it("keeps one draft for each person and chat, whatever their names are made of", async () => {
    const places = [
      ["19:abc@thread.v2;messageid=1/2", "29:1-é#?%"],
      ["19:abc@thread.v2;messageid=1/2", "29:1-é#?% "],
      ["a", "bc"],
      ["ab", "c"],
      ["", ""],
      ["x".repeat(2000), "y"],
    ] as const;
    for (const [index, [chat, person]] of places.entries()) {
      await drafts.keep(chat, person, aDraft({ nonce: `nonce-${index}` }), signal);
    }
    for (const [index, [chat, person]] of places.entries()) {
      assert.equal((await drafts.find(chat, person, signal))?.nonce, `nonce-${index}`);
    }
  });

  it("sweep takes away what was begun before, and what holds a name, and leaves the others", async () => {
    const before = Temporal.Instant.from("2021-07-28T08:00:00Z");
    const at = (hours: number) => before.add({ hours });
    const holding = (text: string) => JSON.stringify({ notes: text });
    await drafts.keep("swept", "old", aDraft({ askedAt: at(-1), finishedBy: "delivery" }), signal);
    await drafts.keep("swept", "new", aDraft({ askedAt: at(0) }), signal);
    for (let index = 0; index < 120; index += 1)
      await drafts.keep("swept", `many-${index}`, aDraft({ askedAt: at(-2) }), signal);
    for (const _ of [1, 2]) await drafts.sweep({ before }, signal);
    assert.equal(await drafts.find("swept", "old", signal), undefined);
    assert.equal(await drafts.find("swept", "many-119", signal), undefined);
    assert.notEqual(await drafts.find("swept", "new", signal), undefined);
    await drafts.keep("swept", "named", aDraft({ content: holding("c'era MARIO  Rossi") }), signal);
    await drafts.keep("swept", "other", aDraft({ content: holding("c'era Mario Rossini") }), signal);
    await drafts.keep("swept", "line", aDraft({ content: holding("presenti:\nMario\tRossi") }), signal);
    await drafts.keep("swept", "inside", aDraft({ content: holding(holding("presenti:\nMario\nRossi")) }), signal);
    await drafts.sweep({ name: "Mario Rossi" }, signal);
    for (const name of ["named", "line", "inside"]) {
      assert.equal(await drafts.find("swept", name, signal), undefined, name);
    }
    assert.notEqual(await drafts.find("swept", "other", signal), undefined);
  });

  it("drop takes the draft away, and nothing happens when there is none", async () => {
    await drafts.keep("chat", "three", aDraft(), signal);
    await drafts.keep("chat", "four", aDraft(), signal);
    for (const _ of [1, 2]) await drafts.drop("chat", "three", signal);
    assert.equal(await drafts.find("chat", "three", signal), undefined);
    assert.deepEqual(await drafts.find("chat", "four", signal), aDraft());
  });
});
