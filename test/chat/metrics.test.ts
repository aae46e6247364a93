// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, renameSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { aMessage, post } from "#test/support/activities.ts";
import { startProgram, temporaryFolder } from "#test/support/program.ts";

type Point = {
  readonly count?: number;
  readonly asDouble?: number;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
};
type Metric = {
  readonly name: string;
  readonly histogram?: { readonly dataPoints: readonly Point[] };
  readonly sum?: { readonly dataPoints: readonly Point[] };
};

const root = new URL("../../metrics/", import.meta.url);
const packages = new URL("node_modules", root);
const env = { CLOCK_START: "2021-07-28T10:00:00+02:00" };

/** A collector of OpenTelemetry's: keeps the metrics that are posted. */
async function openCollector() {
  const metrics: Metric[] = [];
  let text = "";
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    text += Buffer.concat(chunks).toString();
    const body = JSON.parse(Buffer.concat(chunks).toString());
    assert.equal(request.url, "/v1/metrics");
    for (const { scopeMetrics } of body.resourceMetrics)
      for (const { metrics: told } of scopeMetrics) metrics.push(...told);
    response.writeHead(200, { "content-type": "application/json" });
    response.end("{}");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const points = (name: string) =>
    metrics.filter((one) => one.name === name).flatMap(({ histogram, sum }) => (histogram ?? sum)?.dataPoints ?? []);
  return { address, points, text: () => text, close: () => server.close() };
}

describe("the metrics", function () {
  this.timeout(120_000);
  before(() => {
    if (!existsSync(packages))
      execFileSync("npm", ["ci", "--prefer-offline", "--prefix", root.pathname], { stdio: "ignore" });
  });

  it("reach a collector: turns, calls to the store and faults, with nothing of anybody", async () => {
    const collector = await openCollector();
    const program = await startProgram({
      folder: temporaryFolder(),
      env: { ...env, OTEL_EXPORTER_OTLP_ENDPOINT: collector.address },
    });
    for (const text of ["/incontro 6/7 Fiesole: bozza", "/stato", "/incontri"]) await post(program.url, aMessage(text));
    assert.equal((await post(program.url, { type: "message" })).status, 400);
    assert.equal(await program.stop(), 0);
    const turns = collector.points("diario.turn.duration");
    assert.deepEqual(turns.map(({ count }) => count).sort(), [1, 3]);
    assert.ok(collector.points("diario.store.duration").length > 1);
    assert.deepEqual(
      collector.points("diario.faults").map(({ asDouble, attributes }) => [asDouble, attributes[0]?.value]),
      [[1, { stringValue: "ACTIVITY_MALFORMED" }]],
    );
    assert.doesNotMatch(collector.text(), /Fiesole|bozza|Chiara|chat-1/);
    collector.close();
  });

  it("are not waited for: a collector that is not there is told once, and the bot works and ends", async () => {
    const address = "http://127.0.0.1:59997";
    const program = await startProgram({
      folder: temporaryFolder(),
      env: { ...env, OTEL_EXPORTER_OTLP_ENDPOINT: address },
    });
    assert.match((await post(program.url, aMessage("/stato"))).card, /incontri/i);
    const start = performance.now();
    assert.equal(await program.stop(), 0);
    assert.ok(performance.now() - start < 8000);
  });

  it("are no matter where nobody collects them, nor where their packages are not there: then a line says so", async () => {
    const away = new URL("away", root);
    renameSync(packages, away);
    try {
      const silent = await startProgram({ folder: temporaryFolder(), env });
      assert.doesNotMatch(silent.output(), /METRICS/);
      await silent.stop();
      const program = await startProgram({
        folder: temporaryFolder(),
        env: { ...env, OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:59997" },
      });
      assert.match(program.output(), /"code":"METRICS_MISSING"/);
      assert.match((await post(program.url, aMessage("/stato"))).card, /incontri/i);
      await program.stop();
    } finally {
      renameSync(away, packages);
    }
  });

  it("have packages of exact versions, as their lock has them", () => {
    const { dependencies } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
    for (const version of Object.values(dependencies)) assert.match(String(version), /^\d+\.\d+\.\d+$/);
  });
});
