import assert from "node:assert/strict";
import dns from "node:dns";
import { aMessage } from "#test/support/activities.ts";
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

/** From the platform, by its own words: only its keys, which come over the network, prove that wrong. */
function deliverForged() {
  const toBase64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: "https://api.botframework.com", aud: identity.appId, nbf: now - 60, exp: now + 3600 };
  const token = `Bearer ${toBase64({ alg: "RS256", kid: "k1", typ: "JWT" })}.${toBase64(claims)}.AAAA`;
  const activity = aMessage("x", {
    serviceUrl: "https://smba.trafficmanager.net/emea/",
    conversation: { id: "c", tenantId: identity.tenantId },
    channelData: { tenant: { id: identity.tenantId } },
  });
  const { deliver, requests, logged } = aDoor({ identity, allowedTenants: [identity.tenantId] });
  return { outcome: timed(deliver(activity, token)), requests, logged };
}

/** Everything here waits for a limit of its own: all of it waits at once. */
describe("what never ends is ended", () => {
  let silence: ReturnType<typeof sendTo>;
  let endless: ReturnType<typeof sendTo>;
  let unanswered: Promise<Timed>;
  let unkept: Promise<Timed>;
  let withoutKeys: ReturnType<typeof deliverForged>[];
  const { lookup } = dns;

  /** How the name of the machine that has the keys is looked up; other names as ever. */
  function resolveKeys(resolve: (answer: (error: Error) => void) => void): void {
    const through = lookup as (...words: unknown[]) => void;
    Object.assign(dns, {
      lookup: (name: string, ...words: unknown[]) =>
        name === "login.botframework.com" ? resolve(words.at(-1) as (error: Error) => void) : through(name, ...words),
    });
  }

  before(async () => {
    resolveKeys((answer) => answer(new Error("no network")));
    withoutKeys = [deliverForged()];
    await withoutKeys[0]?.outcome;
    resolveKeys(() => {});
    withoutKeys.push(deliverForged());
    const never = () => new Promise<never>(() => {});
    silence = sendTo("silence");
    endless = sendTo("endless");
    unanswered = timed(aDoor({ answer: never }).deliver(aMessage("x")));
    unkept = timed(aDoor({ conversations: { keep: never, find: never } }).deliver(aMessage("x")));
  });

  after(() => {
    Object.assign(dns, { lookup });
  });

  it("a token whose keys do not come, or never do, is not let in after 5 seconds, and nothing says why", async () => {
    for (const { outcome, requests, logged } of withoutKeys) {
      const { milliseconds, ...answered } = await outcome;
      assert.deepEqual(answered, { status: 500 });
      assert.ok(milliseconds < 7500, `${milliseconds}`);
      assert.equal(requests.length, 0);
      assert.match(logged.join(), /KeysAway/);
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
