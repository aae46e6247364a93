import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import { Temporal } from "temporal-polyfill";
import { startMinuteTick } from "#adapters/scheduler/minute-tick.ts";
import { createPace } from "#adapters/scheduler/pace.ts";

const now = () => Temporal.Now.instant();

describe("the minute tick", () => {
  it("looks at once, and sooner than a minute when something is due sooner", async () => {
    let looks = 0;
    const pass = async () => {
      looks += 1;
      return looks === 1 ? now().add({ milliseconds: 400 }) : undefined;
    };
    const tick = startMinuteTick({ pass, now, log: { error: () => {} } });
    await delay(100);
    assert.equal(looks, 1);
    await delay(700);
    assert.equal(looks, 2);
    await tick.stop();
  });

  it("never looks without a pause, also at what stays due", async () => {
    let looks = 0;
    const pass = async () => {
      looks += 1;
      return now().subtract({ hours: 1 });
    };
    const tick = startMinuteTick({ pass, now, log: { error: () => {} } });
    await delay(900);
    await tick.stop();
    assert.ok(looks >= 2 && looks <= 5, `${looks} looks`);
  });

  it("looks one at a time, once more when it was woken meanwhile, and goes on after a fault", async () => {
    const logged: object[] = [];
    let looks = 0;
    let atOnce = 0;
    const pass = async () => {
      atOnce += 1;
      assert.equal(atOnce, 1);
      await delay(50);
      atOnce -= 1;
      looks += 1;
      if (looks === 1) throw new RangeError("Anna Neri");
      return undefined;
    };
    const tick = startMinuteTick({ pass, now, log: { error: (fields) => logged.push(fields) } });
    for (const _ of [1, 2, 3]) tick.wake();
    await delay(300);
    assert.equal(looks, 2);
    assert.deepEqual(logged, [{ code: "RangeError" }]);
    await tick.stop();
  });

  it("a stop waits for the look that was begun, and none comes after", async () => {
    let looks = 0;
    let isStopping = false;
    const pass = async (stopping: AbortSignal) => {
      looks += 1;
      await delay(100);
      isStopping = stopping.aborted;
      return undefined;
    };
    const tick = startMinuteTick({ pass, now, log: { error: () => {} } });
    await Promise.all([tick.stop(), tick.stop()]);
    assert.equal(isStopping, true);
    tick.wake();
    await delay(50);
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
    assert.ok(milliseconds > 480 && milliseconds < 900, `${milliseconds} ms`);
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
