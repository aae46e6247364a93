// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aMessage, inService } from "#test/support/activities.ts";
import { bot, type OpenIdServer, openOpenIdServer } from "#test/support/open-id-server.ts";
import { type Fault, openStubConnector } from "#test/support/stub-connector.ts";
import { aDoor, identity, texts } from "./a-door.ts";

type Timed = { readonly status: number; readonly body?: unknown; readonly milliseconds: number };

async function timed(work: Promise<{ readonly status: number; readonly body?: unknown }>): Promise<Timed> {
  const started = performance.now();
  return { ...(await work), milliseconds: performance.now() - started };
}

async function sendTo(fault: Fault): Promise<Timed & { readonly sent: number }> {
  const connector = await openStubConnector();
  connector.fault = fault;
  const message = aMessage("x", { serviceUrl: connector.url, deliveryMode: undefined });
  const outcome = await timed(aDoor().deliver(message));
  await connector.close();
  return { ...outcome, sent: connector.sent.length };
}

/** Signed by the platform, whose keys do not come, or come never. */
async function deliverWithoutKeys(server: OpenIdServer, mood: OpenIdServer["mood"]) {
  server.mood = mood;
  const rules = { identity, allowedTenants: [identity.tenantId], serviceHosts: [new URL(bot.serviceUrl).hostname] };
  const { deliver, requests, logged } = aDoor({ ...rules, openIdMetadataUrl: server.metadataUrl });
  const header = await server.header();
  return { outcome: await timed(deliver(inService(aMessage("x")), header)), requests, logged };
}

/** Everything here waits for a limit of its own: all of it waits at once. */
describe("what never ends is ended", () => {
  let silence: ReturnType<typeof sendTo>;
  let endless: ReturnType<typeof sendTo>;
  let unanswered: Promise<Timed>;
  let unkept: Promise<Timed>;
  let withoutKeys: ReturnType<typeof deliverWithoutKeys>[];
  let servers: OpenIdServer[];

  before(async () => {
    servers = [await openOpenIdServer(), await openOpenIdServer()];
    withoutKeys = [deliverWithoutKeys(servers[0] as OpenIdServer, "failing")];
    withoutKeys.push(deliverWithoutKeys(servers[1] as OpenIdServer, "silent"));
    const never = () => new Promise<never>(() => {});
    silence = sendTo("silence");
    endless = sendTo("endless");
    unanswered = timed(aDoor({ answer: never }).deliver(aMessage("x")));
    unkept = timed(
      aDoor({ conversations: { keep: never, meet: never, find: never, arrive: never } }).deliver(aMessage("x")),
    );
  });

  after(() => Promise.all(servers.map((server) => server.close())));

  it("a token whose keys do not come, or never do, is not let in after 5 seconds, and nothing says why", async () => {
    for (const { outcome, requests, logged } of await Promise.all(withoutKeys)) {
      const { milliseconds, ...answered } = outcome;
      assert.deepEqual(answered, { status: 503 });
      assert.ok(milliseconds < 7500, `${milliseconds}`);
      assert.equal(requests.length, 0);
      assert.match(logged.join(), /KEYS_AWAY/);
    }
  });

  it("an address that is not kept holds the answer up for 3 seconds at most", async () => {
    const { milliseconds, ...outcome } = await unkept;
    assert.deepEqual(texts(outcome), ["**letto**"]);
    assert.ok(milliseconds < 5500, `${milliseconds}`);
  });

  it("an answer that does not come is said in words before Teams asks again", async () => {
    const { milliseconds, ...outcome } = await unanswered;
    assert.deepEqual(texts(outcome), ["sorpresa"]);
    assert.ok(milliseconds > 8000 && milliseconds < 12_000, `${milliseconds}`);
  });

  it("a connector that is silent, or never ends its answer, gets one message, and 10 seconds", async () => {
    for (const { status, sent, milliseconds } of await Promise.all([silence, endless])) {
      assert.equal(status, 500);
      assert.equal(sent, 1);
      assert.ok(milliseconds > 9500 && milliseconds < 14_000, `${milliseconds}`);
    }
  });
});
