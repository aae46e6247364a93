// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { openAzureTables } from "#adapters/store/azure-tables.ts";
import { checkShape } from "#adapters/store/shape.ts";
import { aLog, chiara, entryOf } from "#test/support/a-log.ts";
import { freshTable, sharedAzurite } from "#test/support/azurite.ts";
import { type CountingProxy, startCountingProxy } from "#test/support/counting-proxy.ts";

const { signal } = new AbortController();

describe("the requests that reach Azure Tables", () => {
  let proxy: CountingProxy;
  let log: ReturnType<typeof aLog>;
  const table = freshTable();

  before(async () => {
    proxy = await startCountingProxy((await sharedAzurite()).connectionString);
    log = aLog(await openAzureTables(proxy, table));
    await log.log.register(log.objective, signal);
  });

  after(() => proxy.stop());

  /** "GET counts", "GET body", "POST $batch", a query as "GET ?". */
  const requestsOf = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
    proxy.requests.length = 0;
    await work();
    return proxy.requests
      .map(({ method, path }) => `${method} ${/RowKey='(\w+)/.exec(decodeURIComponent(path))?.[1] ?? whole(path)}`)
      .sort();
  };

  it("the counts are one point read, however many the meetings", async () => {
    for (const meetings of [0, 1, 5]) {
      for (let more = 0; more < meetings; more += 1) await log.record({ bodies: ["scandicci", "toscana"] });
      assert.deepEqual(await requestsOf(() => log.log.counts(log.objective, signal)), ["GET counts"]);
    }
  });

  it("a meeting is one transaction, after a point read of the operation, the counts and each body, and no query", async () => {
    for (const day of ["2021-07-01", "2021-07-02"]) {
      const requests = await requestsOf(async () => {
        entryOf(await log.record({ day, bodies: ["firenze", "scandicci", "toscana"] }));
      });
      assert.deepEqual(requests, ["GET body", "GET body", "GET counts", "GET operation", "POST $batch"]);
    }
  });

  it("a meeting on a day that has one with a body in common costs one query more", async () => {
    const requests = await requestsOf(() => log.record({ day: "2021-07-02", bodies: ["toscana"] }));
    assert.deepEqual(requests, ["GET ?", "GET body", "GET counts", "GET operation", "POST $batch"]);
  });

  it("an operation that comes again is read, and nothing is written", async () => {
    await log.record({}, "same");
    assert.deepEqual(await requestsOf(() => log.record({}, "same")), ["GET counts", "GET journal", "GET operation"]);
  });

  it("a meeting by its number is one point read", async () => {
    assert.deepEqual(await requestsOf(() => log.log.find(log.objective, 1, signal)), ["GET meeting"]);
  });

  it("the bodies are one point read, and a meeting after they changed costs what it cost before", async () => {
    assert.deepEqual(await requestsOf(() => log.log.register(log.objective, signal)), ["GET register"]);
    const { kept } = await log.log.register(log.objective, signal);
    const { revision: _, ...toscana } = kept.get("toscana") as NonNullable<ReturnType<typeof kept.get>>;
    const change = { objective: log.objective, registerRevision: 0, action: "changed", by: chiara } as const;
    const body = { ...toscana, shortName: "Toscana" };
    const requests = await requestsOf(() => log.log.changeBody({ ...change, body, operation: "renamed" }, signal));
    assert.deepEqual(requests, ["GET body", "GET counts", "GET operation", "POST $batch"]);
    await log.log.register(log.objective, signal);
    const told = await requestsOf(() => log.record({ day: "2021-07-09", bodies: ["toscana"] }));
    assert.deepEqual(told, ["GET body", "GET counts", "GET operation", "POST $batch"]);
  });

  it("a change of the bodies by another instance costs one read more, once, and is counted with", async () => {
    const other = aLog(await openAzureTables(proxy, table), log.objective.code);
    await other.log.register(other.objective, signal);
    const { revision, kept } = await log.log.register(log.objective, signal);
    const { revision: _, ...toscana } = kept.get("toscana") as NonNullable<ReturnType<typeof kept.get>>;
    const body = { ...toscana, counts: false };
    const change = { objective: log.objective, registerRevision: revision, action: "changed", by: chiara } as const;
    await log.log.changeBody({ ...change, body, operation: "left out" }, signal);
    const costs = ["GET body", "GET counts", "GET operation", "POST $batch"];
    const first = await requestsOf(() => other.record({ day: "2021-07-10", bodies: ["toscana"] }));
    assert.deepEqual(first, [...costs, "GET register"].sort());
    const second = await requestsOf(() => other.record({ day: "2021-07-11", bodies: ["toscana"] }));
    assert.deepEqual(second, costs);
  });

  it("a page is one query, and a point read of each meeting on it", async () => {
    const requests = await requestsOf(() => log.log.page({ objective: log.objective, limit: 2 }, signal));
    assert.deepEqual(requests, ["GET ?", "GET meeting", "GET meeting"]);
  });

  it("opening a store is making its table, and reading its mark and that of a restore cut off", async () => {
    const table = freshTable();
    const opening = async () => checkShape(await openAzureTables(proxy, table));
    assert.deepEqual(await requestsOf(opening), [
      "GET restore",
      "GET shape",
      "GET shape",
      "POST $batch",
      "POST Tables",
    ]);
    assert.deepEqual(await requestsOf(opening), ["GET restore", "GET shape", "POST Tables"]);
  });
});

function whole(path: string): string {
  if (path.includes("$filter")) return "?";
  return path.split("/").at(-1)?.split("?")[0] ?? path;
}
