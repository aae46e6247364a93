// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { type AnyActivity, aMessage, aPress, post } from "#test/support/activities.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";

const of = (person: string, over: AnyActivity = {}) => ({
  from: { id: `29:${person}`, aadObjectId: "", name: person },
  conversation: { id: `chat-${person}`, conversationType: "personal" },
  ...over,
});

describe("a bot of this machine", () => {
  let program: Program;
  const ask = (activity: unknown) => post(program.url, activity);

  before(async () => {
    program = await startProgram({
      folder: temporaryFolder(),
      env: { MESSAGES_PER_MINUTE: "3", HEALTH_KEY: "0123456789abcdef" },
    });
  });
  after(() => program.stop());

  const refused: readonly [string, number, AnyActivity][] = [
    ["another channel", 403, { channelId: "directline" }],
    ["no channel", 400, { channelId: undefined }],
    [
      "an address on another machine, even to answer in the response",
      400,
      { serviceUrl: "https://smba.trafficmanager.net/emea/" },
    ],
    ["an address with a name and a password", 400, { serviceUrl: "http://a:b@127.0.0.1:9" }],
    ["an id of half a character", 400, { from: { id: "29:\ud800" } }],
  ];
  for (const [what, status, over] of refused) {
    it(`is shut to ${what}: ${status}, and nothing else`, async () => {
      const answered = await ask(aMessage("/stato", { ...of("x"), ...over }));
      assert.equal(answered.status, status);
      assert.equal(answered.text, "");
    });
  }

  it("takes no tenant and no token, and hears the local chat under both its names", async () => {
    for (const channelId of ["msteams", "emulator"]) {
      const { card } = await post(program.url, aMessage("/aiuto", { ...of("a"), channelId }), {
        authorization: "Bearer x",
      });
      assert.match(card, /Che cosa puoi scrivere/);
    }
  });

  it("hears each person three times a minute, says so once, and records nothing of the rest", async () => {
    const form = await ask(aMessage("/incontro oggi Fiesole", of("anna")));
    assert.match(form.card, /Incontro 1 registrato/);
    await ask(aMessage("/stato", of("anna")));
    await ask(aPress("stato", {}, of("anna")));
    const over = await ask(aMessage("/incontro oggi Vaglia", of("anna")));
    assert.match(over.text, /Troppi messaggi in un minuto: questo non l'ho letto/);
    assert.deepEqual(JSON.parse((await ask(aMessage("/incontro oggi Signa", of("anna")))).text), { activities: [] });
    assert.match((await ask(aMessage("/incontri", of("bruno")))).card, /Incontri: 1 su 3/);
  });

  it("tells whoever presses a button each time, with the card left as it is, and in their language", async () => {
    for (let count = 0; count < 3; count += 1) await ask(aPress("stato", {}, of("carla")));
    for (const [language, words] of [
      ["it", /Troppi messaggi/],
      ["en", /Too many messages/],
    ] as const) {
      const pressed = await ask(aPress("incontro.submit", { language, day: "2026-01-01" }, of("carla")));
      assert.equal(pressed.status, 200);
      const { statusCode, type, value } = JSON.parse(pressed.text);
      assert.deepEqual([statusCode, type], [200, "application/vnd.microsoft.activity.message"]);
      assert.match(value, words);
    }
  });

  it("has each person without an object id as one of their own", async () => {
    await ask(aMessage("/lingua en", of("dario")));
    assert.match((await ask(aMessage("/stato", of("elena")))).card, /Mancano|Manca/);
    assert.match((await ask(aMessage("/stato", of("dario")))).card, /meeting/i);
  });

  it("tells strangers at /healthz only that it is alive", async () => {
    const asked = async (headers: Record<string, string>) =>
      (await fetch(`${program.url}/healthz`, { headers })).json();
    const all = await asked({});
    assert.ok("digest" in all);
    assert.deepEqual(await asked({ "x-forwarded-for": "1.2.3.4" }), { status: "ok" });
    assert.deepEqual(await asked({ "x-forwarded-for": "1.2.3.4", "x-health-key": "0123456789abcdeg" }), {
      status: "ok",
    });
    assert.ok("digest" in (await asked({ "x-forwarded-for": "1.2.3.4", "x-health-key": "0123456789abcdef" })));
  });
});
