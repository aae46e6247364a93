// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { mock } from "node:test";
import { setImmediate as settled } from "node:timers/promises";
import { Temporal } from "temporal-polyfill";
import { startMinuteTick } from "#adapters/scheduler/minute-tick.ts";
import { createPace } from "#adapters/scheduler/pace.ts";

const now = () => Temporal.Instant.from("2021-07-28T08:00:00Z");
const log = { fault: () => {} };

/** Lets so many milliseconds pass, and whatever they began come to its next wait. */
async function pass(milliseconds: number): Promise<void> {
  mock.timers.tick(milliseconds);
  await settled();
}

describe("the minute tick", () => {
  beforeEach(() => mock.timers.enable({ apis: ["setTimeout"] }));
  afterEach(() => mock.timers.reset());

  it("looks at once, when something is due, and otherwise every minute", async () => {
    let looks = 0;
    const tick = startMinuteTick({
      pass: async () => {
        looks += 1;
        return looks === 1 ? now().add({ milliseconds: 400 }) : undefined;
      },
      now,
      log,
    });
    await settled();
    assert.equal(looks, 1);
    await pass(399);
    assert.equal(looks, 1);
    await pass(1);
    assert.equal(looks, 2);
    await pass(59_999);
    assert.equal(looks, 2);
    await pass(1);
    assert.equal(looks, 3);
    await tick.stop();
  });

  it("never looks without a pause, also at what stays due", async () => {
    let looks = 0;
    const tick = startMinuteTick({
      pass: async () => {
        looks += 1;
        return now().subtract({ hours: 1 });
      },
      now,
      log,
    });
    await settled();
    await pass(249);
    assert.equal(looks, 1);
    await pass(1);
    assert.equal(looks, 2);
    await tick.stop();
  });

  it("looks one at a time, once more when it was woken meanwhile, and goes on after a fault", async () => {
    const logged: object[] = [];
    let looks = 0;
    const waiting: (() => void)[] = [];
    const tick = startMinuteTick({
      pass: async () => {
        looks += 1;
        const isFirst = looks === 1;
        await new Promise<void>((resolve) => waiting.push(resolve));
        if (isFirst) throw new RangeError("Anna Neri");
        return undefined;
      },
      now,
      log: { fault: (code, details) => logged.push({ code, ...details }) },
    });
    for (const _ of [1, 2, 3]) tick.wake();
    await settled();
    assert.equal(looks, 1);
    waiting.pop()?.();
    await settled();
    assert.equal(looks, 2);
    waiting.pop()?.();
    await settled();
    assert.equal(looks, 2);
    assert.deepEqual(logged, [{ code: "DUE_NOT_READ", cause: "RangeError" }]);
    await tick.stop();
  });

  it("a stop waits for the look that was begun, and none comes after", async () => {
    let looks = 0;
    let isStopping = false;
    let finish = () => {};
    const tick = startMinuteTick({
      pass: async (stopping) => {
        looks += 1;
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        isStopping = stopping.aborted;
        return undefined;
      },
      now,
      log,
    });
    let isStopped = false;
    const stopped = Promise.all([tick.stop(), tick.stop()]).then(() => {
      isStopped = true;
    });
    await settled();
    assert.equal(isStopped, false);
    finish();
    await stopped;
    assert.equal(isStopping, true);
    tick.wake();
    await pass(60_000);
    assert.equal(looks, 1);
  });
});

describe("the pace", () => {
  it("lets so many through in a second, evenly", async () => {
    const turn = createPace(50);
    const { signal } = new AbortController();
    const started = performance.now();
    await Promise.all(Array.from({ length: 26 }, () => turn(signal)));
    const milliseconds = performance.now() - started;
    assert.ok(milliseconds > 480, `${milliseconds} ms`);
  });

  it("ends a wait when it is told to", async () => {
    const turn = createPace(1);
    const stopping = new AbortController();
    await turn(stopping.signal);
    const waiting = turn(stopping.signal);
    stopping.abort();
    await assert.rejects(waiting, { name: "AbortError" });
  });
});
