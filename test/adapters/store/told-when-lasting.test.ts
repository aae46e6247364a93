// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Rows } from "#adapters/store/rows.ts";
import { openMemory } from "#adapters/store/sqlite.ts";
import type { NewMeetingOutcome } from "#application/ports/log-changes.ts";
import { aMeeting } from "#test/fakes/a-meeting.ts";
import { aLog, chiara } from "#test/support/a-log.ts";

const { signal } = new AbortController();

/** Records a meeting, and delivers it again as soon as it is written and before it is on disk. */
async function deliverAgain(operation: string) {
  const rows = openMemory();
  let isOnDisk = false;
  let again: Promise<readonly [NewMeetingOutcome, boolean]> | undefined;
  const watched: Rows = {
    ...rows,
    async transact(...written) {
      const writing = rows.transact(...written);
      again ??= deliver(operation).then((outcome) => [outcome, isOnDisk] as const);
      const outcome = await writing;
      isOnDisk = true;
      return outcome;
    },
  };
  const { log, objective } = aLog(watched, "2021_Z001");
  const deliver = (name: string) =>
    log.record({ objective, meetings: [{ facts: aMeeting({}), anotherUpTo: 0 }], by: chiara, operation: name }, signal);
  const first = await deliver("first");
  return { first, again: await again };
}

describe("what waits for the disk", () => {
  it("is not said to be recorded before it is there, to whoever delivers the same once more", async () => {
    const { first, again } = await deliverAgain("first");
    assert.equal(first.outcome, "recorded");
    assert.equal(again?.[0].outcome, "recorded");
    assert.equal(again?.[1], true);
  });

  it("is not what another is refused for before it is there", async () => {
    const { first, again } = await deliverAgain("second");
    assert.equal(first.outcome, "recorded");
    assert.equal(again?.[0].outcome, "duplicate");
    assert.equal(again?.[1], true);
  });
});
