// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { createHmac, type KeyObject } from "node:crypto";
import { exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { faultCodes } from "#application/ports/fault-codes.ts";
import {
  type AnyActivity,
  aMessage,
  anActivity,
  anInstallation,
  aPress,
  inService,
  post,
} from "#test/support/activities.ts";
import {
  bot,
  botEnvironment,
  type KeyName,
  type OpenIdServer,
  openOpenIdServer,
} from "#test/support/open-id-server.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";

const now = () => Math.floor(Date.now() / 1000);
const meeting = (over: AnyActivity = {}) => inService(aMessage("/incontro oggi Fiesole: tavolo", over));
const elsewhere = "33333333-3333-3333-3333-333333333333";

/** A program in service, whose keys are told by a server of this machine; nothing of it is replaced. */
describe("the door of a bot in service", () => {
  let keys: OpenIdServer;
  let program: Program;
  let asked = 0;

  before(async () => {
    keys = await openOpenIdServer();
    const env = { ...botEnvironment(keys), HOST: "127.0.0.1", MESSAGES_PER_MINUTE: "0" };
    program = await startProgram({ folder: temporaryFolder(), env });
  });
  after(async () => {
    await program.stop();
    await keys.close();
  });

  const ask = async (activity: unknown, authorization: string | undefined) => {
    asked += 1;
    return post(program.url, activity, authorization === undefined ? {} : { authorization });
  };

  /** Nothing comes back, and nothing was recorded. */
  const assertRefused = async (status: number, activity: unknown, authorization: string | undefined) => {
    const answered = await ask(activity, authorization);
    assert.equal(answered.status, status);
    assert.equal(answered.text, "");
    const { card } = await ask(inService(aMessage("/incontri")), await keys.header());
    assert.match(card, /Non c'è ancora nessun incontro/);
  };

  const toPart = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const usual = (): JWTPayload => ({
    ...{ iss: "https://api.botframework.com", aud: bot.appId, serviceurl: bot.serviceUrl },
    ...{ nbf: now() - 60, exp: now() + 3600 },
  });
  const signedBy = async (key: CryptoKey | KeyObject, header: object) =>
    `Bearer ${await new SignJWT(usual()).setProtectedHeader({ alg: "RS256", ...header }).sign(key)}`;

  const badTokens: Readonly<Record<string, () => Promise<string | undefined> | string | undefined>> = {
    "no header": () => undefined,
    "an empty header": () => "",
    "the word alone": () => "Bearer",
    garbage: () => "Bearer x",
    "garbage in three parts": () => "Bearer a.b.c",
    "another scheme": () => "Basic YTpi",
    "a good token under another scheme": async () => (await keys.header()).replace("Bearer", "Token"),
    "two tokens": async () => `${await keys.header()} ${await keys.header()}`,
    "a token that says it is signed by none": () =>
      `Bearer ${toPart({ alg: "none", kid: "teams" })}.${toPart(usual())}.`,
    "a token of none with a signature": () => `Bearer ${toPart({ alg: "none", kid: "teams" })}.${toPart(usual())}.AAAA`,
    "HS256 with the public key": async () => {
      const content = `${toPart({ alg: "HS256", kid: "teams" })}.${toPart(usual())}`;
      const secret = await exportSPKI(keys.keys.teams.publicKey);
      return `Bearer ${content}.${createHmac("sha256", secret).update(content).digest("base64url")}`;
    },
    "another algorithm": async () => {
      const { privateKey } = await generateKeyPair("PS256");
      return `Bearer ${await new SignJWT(usual()).setProtectedHeader({ alg: "PS256", kid: "teams" }).sign(privateKey)}`;
    },
    "a wrong signature": async () => (await keys.header()).replace(/\.[\w-]+$/, `.${"A".repeat(342)}`),
    "claims that were changed": async () => {
      const [head, , signature] = (await keys.header()).split(".");
      return `${head}.${toPart({ ...usual(), sub: "x" })}.${signature}`;
    },
    "a key of one's own under the name of a good one": async () =>
      signedBy((await generateKeyPair("RS256")).privateKey, { kid: "teams" }),
    "a key that nobody knows": async () => signedBy((await generateKeyPair("RS256")).privateKey, { kid: "unknown" }),
    "a key in the token itself": async () => {
      const { privateKey } = await generateKeyPair("RS256");
      return signedBy(privateKey, { jku: "http://127.0.0.1:9/keys", kid: "mine" });
    },
    "no name of a key": () => signedBy(keys.keys.teams.privateKey, {}),
    "a time that has not come": () => keys.header({ nbf: now() + 900 }),
    "a time that is over": () => keys.header({ exp: now() - 900 }),
    "no end": () => keys.header({ exp: undefined }),
    "an end that is no number": () => keys.header({ exp: "domani" as never }),
    "another issuer": () => keys.header({ iss: "https://sts.windows.net/x/" }),
    "no issuer": () => keys.header({ iss: undefined }),
    "another audience": () => keys.header({ aud: elsewhere }),
    "no audience": () => keys.header({ aud: undefined }),
    "no serviceurl": () => keys.header({ serviceurl: undefined }),
    "another serviceurl": () => keys.header({ serviceurl: "https://smba.trafficmanager.net/amer/" }),
    "a serviceurl that is no text": () => keys.header({ serviceurl: [bot.serviceUrl] }),
    "a key for another channel": () => keys.header({}, "other"),
    "a key that says for no channel": () => keys.header({}, "nobody"),
  };
  for (const [what, token] of Object.entries(badTokens)) {
    it(`with ${what} is shut: 401, and nothing else`, async () => {
      await assertRefused(401, meeting(), await token());
    });
  }

  it("with a bad token says the same of whatever is sent", async () => {
    for (const activity of [{}, meeting({ channelId: "directline" }), { ...meeting(), serviceUrl: undefined }]) {
      await assertRefused(401, activity, "Bearer a.b.c");
    }
  });

  const named = (tenantId: string | undefined, guest: string | undefined, data: unknown) => ({
    ...meeting(),
    conversation: { id: "chat-1", conversationType: "personal", tenantId },
    from: { id: "29:x", aadObjectId: "person-chiara", tenantId: guest },
    channelData: data,
  });
  const { tenantId } = bot;
  const refused: readonly [string, number, () => unknown, KeyName?][] = [
    ["another channel", 401, () => meeting({ channelId: "directline" })],
    ["another channel, by a key for it", 403, () => meeting({ channelId: "directline" }), "other"],
    ["the emulator's channel", 401, () => meeting({ channelId: "emulator" })],
    ["no channel", 400, () => meeting({ channelId: undefined })],
    ["no tenant", 403, () => named(undefined, undefined, {})],
    ["another tenant in the chat", 403, () => named(elsewhere, tenantId, { tenant: { id: tenantId } })],
    ["another tenant in the channel's data", 403, () => named(tenantId, tenantId, { tenant: { id: elsewhere } })],
    ["a guest of another tenant", 403, () => named(tenantId, elsewhere, { tenant: { id: tenantId } })],
    ["a tenant that is no text", 400, () => named(tenantId, undefined, { tenant: { id: 7 } })],
    ["a person without an object id", 403, () => meeting({ from: { id: "29:x" } })],
    ["a person with an empty object id", 403, () => meeting({ from: { id: "29:x", aadObjectId: "" } })],
    ["a blank object id", 400, () => meeting({ from: { id: "29:x", aadObjectId: "  " } })],
    ["an id that is no text", 400, () => meeting({ from: { id: { $ne: null }, aadObjectId: "a" } })],
    ["no id of the chat", 400, () => ({ ...meeting(), conversation: { tenantId } })],
    ["an id of half a character", 400, () => ({ ...meeting(), conversation: { id: "a\ud800", tenantId } })],
    ["an id with a control character", 400, () => meeting({ id: "a\u0000b" })],
    ["an id that no header can hold", 400, () => ({ ...meeting(), conversation: { id: "chat-\u202e", tenantId } })],
    ["an id of 501 characters", 400, () => meeting({ id: "a".repeat(501) })],
    ["an id that is a step up", 400, () => ({ ...meeting(), conversation: { id: "..", tenantId } })],
  ];
  for (const [what, status, activity, key] of refused) {
    it(`is shut to ${what}: ${status}, and nothing else`, async () => {
      await assertRefused(status, activity(), await keys.header({}, key));
    });
  }

  const addresses = [
    ...["http://smba.trafficmanager.net/emea/", "https://smba.trafficmanager.net.example.org/"],
    ...["https://emea.smba.trafficmanager.net/", "https://other.trafficmanager.net/", "https://notbotframework.com/"],
    ...["https://smba.trafficmanager.net@example.org/", "https://user:pass@smba.trafficmanager.net/"],
    ...[
      "https://smba.trafficmanager.net:8443/",
      "https://127.0.0.1/",
      "http://127.0.0.1:9/",
      "ftp://botframework.com/",
    ],
  ];
  for (const serviceUrl of addresses) {
    it(`is shut to an answer at ${serviceUrl}, also with a token for it: 400, and nothing else`, async () => {
      await assertRefused(400, { ...meeting(), serviceUrl }, await keys.header({ serviceurl: serviceUrl }));
    });
  }

  it("is open to what Teams sends, at each of its addresses, and reads the keys once", async () => {
    const hosts = [
      "smba.infra.gcc.teams.microsoft.com",
      "smba.infra.gov.teams.microsoft.us",
      "europe.botframework.com",
    ];
    for (const serviceUrl of [bot.serviceUrl, ...hosts.map((host) => `https://${host}/teams`)]) {
      const header = await keys.header({ serviceurl: serviceUrl });
      const { status, card } = await ask({ ...inService(aMessage("/aiuto")), serviceUrl }, header);
      assert.equal(status, 200);
      assert.match(card, /Che cosa puoi scrivere/);
    }
    assert.equal((await ask(inService(aPress("stato", {})), await keys.header())).status, 200);
    assert.equal((await ask(inService(anInstallation({ from: { id: "28:x" } })), await keys.header())).status, 200);
    assert.ok(keys.reads <= 2, `${keys.reads}`);
  });

  it("is asked, by the field of the bodies of its form, for what is typed in it", async () => {
    const form = await ask(inService(aMessage("/incontro")), await keys.header());
    const field = form.text.match(/\{"type":"Input\.ChoiceSet","id":"bodies".*?"choices":\[\{/)?.[0] ?? "";
    const { type, dataset, count } = JSON.parse(field.match(/"choices\.data":(\{[^{}]*\})/)?.[1] ?? "{}");
    assert.deepEqual([type, count], ["Data.Query", 15]);
    const value = { queryText: "fies", queryOptions: { skip: 0, top: count }, dataset };
    const typed = inService(anActivity({ type: "invoke", name: "application/search", value }));
    assert.match((await ask(typed, await keys.header())).text, /"title":"Fiesole","value":"fiesole"/);
  });

  it("is open to fields of no shape where they only help", async () => {
    const odd = {
      locale: { a: 1 },
      textFormat: 7,
      localTimestamp: {},
      timestamp: [],
      entities: 5,
      attachments: [1, null],
    };
    for (const value of [odd, { ...odd, entities: [null, 7, { type: {} }], attachmentLayout: {}, membersAdded: 3 }]) {
      const { status, card } = await ask(inService(aMessage("/aiuto", value)), await keys.header());
      assert.equal(status, 200);
      assert.match(card, /Che cosa puoi scrivere/);
    }
  });

  it("has printed one short line at most for each request, at the end", () => {
    const lines = program.output().trim().split("\n");
    assert.ok(asked > 100 && lines.length <= asked + 1, `${lines.length} lines of ${asked} requests`);
    for (const line of lines.slice(1)) {
      assert.ok(line.length < 200, line);
      const { code, msg } = JSON.parse(line);
      assert.ok(code === undefined ? msg === "Turno concluso" : code in faultCodes, line);
    }
  });
});
