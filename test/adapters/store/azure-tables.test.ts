// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { openAzureTables } from "#adapters/store/azure-tables.ts";
import { type Rows, StoreRefused } from "#adapters/store/rows.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { aLog, entryOf } from "#test/support/a-log.ts";
import { connectionStringFor, freshTable, sharedAzurite } from "#test/support/azurite.ts";
import { type CountingProxy, type Interference, startCountingProxy } from "#test/support/counting-proxy.ts";

const { signal } = new AbortController();

describe("Azure Tables when the network or the service is in trouble", () => {
  let proxy: CountingProxy;
  let rows: Rows;

  beforeEach(async () => {
    proxy = await startCountingProxy((await sharedAzurite()).connectionString);
    rows = await openAzureTables(proxy, freshTable());
    proxy.requests.length = 0;
  });

  afterEach(() => proxy.stop());

  /** These happen to the first requests, in turn; the others go through. */
  const interfere = (...interferences: readonly (Interference | undefined)[]) => {
    const waiting = [...interferences];
    proxy.interfere = () => waiting.shift();
  };
  const insert = (until = signal) => rows.transact("p", [{ kind: "insert", row: "r", values: {} }], until);
  const isThere = async () => {
    proxy.interfere = () => undefined;
    return (await rows.get("p", "r", signal)) !== undefined;
  };
  const isFault = (written: StoreFault["written"]) => (error: unknown) => {
    assert.ok(error instanceof StoreFault, String(error));
    assert.equal(error.written, written);
    return true;
  };

  for (const trouble of ["lose-request", { status: 503 }, { status: 500 }, { status: 429 }] as const) {
    it(`tries once more after ${JSON.stringify(trouble)}`, async () => {
      interfere(trouble, undefined);
      assert.equal(await insert(), "done");
      interfere(trouble, undefined);
      assert.ok(await rows.get("p", "r", signal));
      assert.equal(proxy.requests.length, 4);
    });
  }

  it("waits as long as a short Retry-After says", async () => {
    interfere({ status: 429, retryAfter: "1" });
    const start = performance.now();
    assert.equal(await insert(), "done");
    assert.ok(performance.now() - start >= 990);
  });

  const long = [{ status: 429, retryAfter: "60" } as const, { status: 429, retryAfter: inAnHour() } as const];
  for (const trouble of long) {
    it(`refuses a Retry-After of ${trouble.retryAfter} at once, with nothing written`, async () => {
      interfere(trouble);
      const start = performance.now();
      await assert.rejects(insert(), isFault("no"));
      assert.ok(performance.now() - start < 500);
      assert.equal(proxy.requests.length, 1);
      assert.equal(await isThere(), false);
    });
  }

  it("gives up after two tries", async () => {
    for (const [trouble, written] of [
      [{ status: 503 }, "unknown"],
      [{ status: 429 }, "no"],
      ["lose-request", "unknown"],
      ["lose-answer", "unknown"],
    ] as const) {
      proxy.requests.length = 0;
      proxy.interfere = () => trouble;
      await assert.rejects(rows.transact("p", [{ kind: "upsert", row: "q", values: {} }], signal), isFault(written));
      assert.equal(proxy.requests.length, 2, JSON.stringify(trouble));
    }
  });

  it("does not try again what would be turned away again", async () => {
    for (const status of [400, 401, 403, 413]) {
      proxy.requests.length = 0;
      interfere({ status });
      await assert.rejects(insert(), isFault("no"));
      assert.equal(proxy.requests.length, 1, String(status));
    }
    assert.equal(await isThere(), false);
  });

  it("remembers that a first try may have been written when the second is turned away", async () => {
    interfere("lose-answer", { status: 403 });
    await assert.rejects(insert(), isFault("unknown"));
    assert.equal(await isThere(), true);
  });

  it("may report as a conflict an insert of its own whose answer was lost", async () => {
    interfere("lose-answer");
    assert.equal(await insert(), "conflict");
    assert.equal(await isThere(), true);
  });

  it("ends within 3 seconds when nobody answers", async () => {
    proxy.interfere = () => "hang";
    const start = performance.now();
    await Promise.all([
      assert.rejects(insert(), isFault("unknown")),
      assert.rejects(rows.get("p", "r", signal), StoreFault),
      assert.rejects(rows.page({ partition: "p", from: "", to: "~", limit: 1 }, signal), StoreFault),
      assert.rejects(rows.check(signal), StoreFault),
    ]);
    assert.ok(performance.now() - start < 3400, `${performance.now() - start} ms`);
  });

  it("ends with the turn when nobody answers", async () => {
    proxy.interfere = () => "hang";
    const start = performance.now();
    await assert.rejects(insert(AbortSignal.timeout(200)), isFault("unknown"));
    assert.ok(performance.now() - start < 500);
  });

  it("ends with the turn while it waits to try again", async () => {
    interfere({ status: 429, retryAfter: "2" });
    const start = performance.now();
    await assert.rejects(insert(AbortSignal.timeout(200)), isFault("no"));
    assert.ok(performance.now() - start < 500);
  });

  it("has surely written nothing when the connection was refused", async () => {
    await proxy.stop();
    await assert.rejects(rows.check(signal), StoreFault, "this ends the connections that were open");
    await assert.rejects(insert(), isFault("no"));
    proxy = await startCountingProxy((await sharedAzurite()).connectionString);
  });

  it("says that it is in trouble when its table is gone, and takes it for neither empty nor a conflict", async () => {
    const { connectionString } = proxy;
    const table = freshTable();
    const gone = await openAzureTables({ connectionString }, table);
    const { TableClient } = await import("@azure/data-tables");
    await TableClient.fromConnectionString(connectionString, table, { allowInsecureConnection: true }).deleteTable();
    await assert.rejects(gone.check(signal), StoreFault);
    await assert.rejects(gone.get("p", "r", signal), StoreFault);
    await assert.rejects(gone.page({ partition: "p", from: "", to: "~", limit: 1 }, signal), StoreFault);
    const operations = [{ kind: "delete", row: "r" } as const];
    await assert.rejects(gone.transact("p", operations, signal), isFault("no"));
  });

  it("records a meeting once when the answer to its transaction is lost", async () => {
    const log = aLog(rows);
    let lost = 0;
    proxy.interfere = ({ path }) => {
      if (!path.includes("$batch")) return undefined;
      lost += 1;
      return lost === 1 ? "lose-answer" : undefined;
    };
    const entry = entryOf(await log.record({}, "same"));
    assert.equal(lost, 2);
    assert.deepEqual(entryOf(await log.record({}, "same")), entry);
    assert.equal((await log.all()).length, 1);
  });

  it("records a meeting once when the transaction is never answered and was written", async () => {
    const log = aLog(rows);
    proxy.interfere = ({ path }) => (path.includes("$batch") ? "lose-answer" : undefined);
    assert.equal(entryOf(await log.record()).after.number, 1);
    assert.equal((await log.all()).length, 1);
  });
});

describe("opening Azure Tables", () => {
  const isRefused = (error: unknown) =>
    error instanceof StoreRefused && /^Non riesco .*TABLES_CONNECTION_STRING/.test(error.message);

  it("is refused in words when nobody is there", async () => {
    await assert.rejects(openAzureTables({ connectionString: connectionStringFor("http://127.0.0.1:9") }), isRefused);
  });

  it("is refused in words when the key is wrong", async () => {
    const { connectionString } = await sharedAzurite();
    const wrong = connectionString.replace(/AccountKey=[^;]+/, `AccountKey=${btoa("another key")}`);
    await assert.rejects(openAzureTables({ connectionString: wrong }), isRefused);
  });

  it("is refused in words when the connection string is none", async () => {
    await assert.rejects(openAzureTables({ connectionString: "tables, please" }), isRefused);
  });

  it("is refused without encryption, unless the tables are on this machine", async () => {
    const elsewhere = connectionStringFor("http://tables.example.org");
    const message = await openAzureTables({ connectionString: elsewhere }).catch((error: Error) => String(error.cause));
    assert.match(String(message), /insecure/i);
  });
});

function inAnHour(): string {
  return new Date(Date.now() + 3_600_000).toUTCString();
}
