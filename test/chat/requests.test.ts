// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aMessage, aPress, post } from "#test/support/activities.ts";
import { emptyAzurite } from "#test/support/azurite.ts";
import { type CountingProxy, rowOfTheMinute, startCountingProxy } from "#test/support/counting-proxy.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";
import { press } from "#test/support/ways-to-change.ts";

describe("what a message costs in requests to Azure Tables", () => {
  let proxy: CountingProxy;
  let program: Program;

  before(async () => {
    proxy = await startCountingProxy((await emptyAzurite()).connectionString, rowOfTheMinute);
    const env = { CLOCK_START: "2021-07-28T10:00:00+02:00", TABLES_CONNECTION_STRING: proxy.connectionString };
    program = await startProgram({ folder: temporaryFolder(), env });
    await post(program.url, aMessage("/aiuto"));
  });
  after(async () => {
    await program.stop();
    await proxy.stop();
  });

  const requestsOf = async (activity: object) => {
    proxy.requests.length = 0;
    const { card } = await post(program.url, activity);
    const batches = proxy.requests.filter(({ method }) => method === "POST").length;
    const queries = proxy.requests.filter(({ path }) => path.includes("$filter")).length;
    return { batches, queries, reads: proxy.requests.length - batches - queries, card };
  };
  const assertCosts = async (text: string, costs: object) => {
    const { card: _, ...requests } = await requestsOf(aMessage(text));
    assert.deepEqual(requests, costs);
  };

  it("a status is one point read with 4 meetings and with 25, and the meetings that it lists when they are new", async () => {
    for (let day = 1; day <= 4; day += 1) await post(program.url, aMessage(`/incontro ${day}/7 Scandicci`));
    await post(program.url, aMessage("/stato"));
    await assertCosts("/stato", { batches: 0, queries: 0, reads: 1 });
    await assertCosts("/aiuto", { batches: 0, queries: 0, reads: 1 });
    for (let day = 5; day <= 25; day += 1) await post(program.url, aMessage(`/incontro ${day}/7 Fiesole, Signa`));
    await assertCosts("/stato", { batches: 0, queries: 0, reads: 4 });
    await assertCosts("/stato", { batches: 0, queries: 0, reads: 1 });
  });

  it("a meeting is one transaction after as many point reads with 25 meetings as with one", async () => {
    await assertCosts("/incontro 26/7 Fiesole, Signa", { batches: 1, queries: 0, reads: 5 });
  });

  it("the bodies are one query, and a merge of two is one transaction after a few point reads", async () => {
    await assertCosts("/enti", { batches: 0, queries: 1, reads: 2 });
    const question = await post(program.url, aMessage("/enti unisci Signa a Vaglia"));
    const { card, ...requests } = await requestsOf(press(question, "Sì, è lo stesso"));
    assert.match(card, /è lo stesso ente di Vaglia/);
    assert.deepEqual(requests, { batches: 2, queries: 0, reads: 7 });
    await assertCosts("/enti", { batches: 0, queries: 1, reads: 4 });
    await assertCosts("/stato", { batches: 0, queries: 0, reads: 4 });
    await post(program.url, aMessage("/enti separa Signa"));
    await post(program.url, aMessage("sì"));
  });

  it("a store that does not answer is said in words, and what was written stays in the form", async () => {
    proxy.interfere = () => ({ status: 503 });
    const { status, card } = await post(program.url, aMessage("/incontro 27/7 Fiesole: tavolo"));
    assert.match((await post(program.url, aMessage("/stato"))).card, /L'archivio non risponde\./);
    assert.match((await post(program.url, aMessage("/incontro Fiesole"))).card, /L'archivio non risponde\./);
    const isReady = (await fetch(`${program.url}/readyz`)).status;
    proxy.interfere = () => undefined;
    assert.equal(status, 200);
    assert.match(card, /Non ho registrato l'incontro: l'archivio non risponde/);
    assert.equal(isReady, 503);
    assert.equal((await fetch(`${program.url}/readyz`)).status, 200);
    assert.match((await post(program.url, aMessage("/stato"))).card, /26 \(ne bastano 3\)/);
  });

  it("a store that is silent is told within 10 seconds as not yet known, and can be looked at again", async () => {
    proxy.interfere = ({ method, path }) => (method === "POST" && path.includes("$batch") ? "hang" : undefined);
    const started = performance.now();
    const { card, buttons } = await post(program.url, aMessage("/incontro 27/7 Vaglia"));
    proxy.interfere = () => undefined;
    assert.ok(performance.now() - started < 10_000);
    assert.match(card, /Non so ancora se l'ho registrato/);
    const check = buttons.get("Controlla ora");
    assert.ok(check);
    assert.match((await post(program.url, aPress(check.verb, check.data))).card, /Non risulta registrato/);
    assert.doesNotMatch((await post(program.url, aMessage("/stato"))).card, /ho controllato/);
  });

  it("what was not known is told at the next contact, once: that it is not there, or that it is", async () => {
    for (const [spoil, told] of [
      ["lose-request", /ho controllato, non c'è/],
      ["lose-answer", /ho controllato, c'è\. Incontro 27 registrato/],
    ] as const) {
      let isDown = false;
      proxy.interfere = ({ method, path }) => {
        if (isDown) return "lose-request";
        if (method !== "POST" || !path.includes("$batch")) return undefined;
        isDown = true;
        return spoil;
      };
      const asked = await post(program.url, aMessage("/incontro 27/7 Vaglia"));
      assert.match(asked.card, /Non so ancora se l'ho registrato/, spoil);
      assert.doesNotMatch((await post(program.url, aMessage("/stato"))).card, /ho controllato/);
      proxy.interfere = () => undefined;
      const next = await post(program.url, aMessage("/aiuto"));
      assert.match(next.card, told);
      assert.match(next.card, /Che cosa puoi scrivere/);
      assert.doesNotMatch((await post(program.url, aMessage("/aiuto"))).card, /ho controllato/);
    }
  });

  it("a meeting whose answer is lost on the way is recorded once, and said so", async () => {
    let isLost = false;
    proxy.interfere = ({ method, path }) => {
      const isFirst = !isLost && method === "POST" && path.includes("$batch");
      if (isFirst) isLost = true;
      return isFirst ? "lose-answer" : undefined;
    };
    const { card } = await post(program.url, aMessage("/incontro 27/7 Fiesole"));
    proxy.interfere = () => undefined;
    assert.equal(isLost, true);
    assert.match(card, /Incontro 28 registrato/);
    assert.match((await post(program.url, aMessage("/stato"))).card, /28 \(ne bastano 3\)/);
  });
});
