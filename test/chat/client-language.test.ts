// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import {
  type AnyActivity,
  aMessage,
  anActivity,
  anInstallation,
  aPress,
  inService,
  post,
} from "#test/support/activities.ts";
import { botEnvironment, type OpenIdServer, openOpenIdServer } from "#test/support/open-id-server.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";

const form = { commandId: "registraIncontro", commandContext: "compose" };
const told = (content: string) => ({
  commandId: "registraIncontro",
  commandContext: "message",
  messagePayload: { id: "1", body: { contentType: "html", content } },
});

/** What is asked in no words, with what is said in each language. */
const wordless: readonly [string, AnyActivity, RegExp, RegExp][] = [
  [
    "the form of the extension",
    { type: "invoke", name: "composeExtension/fetchTask", value: form },
    /Record a meeting/,
    /Registra un incontro/,
  ],
  [
    "the extension beside somebody's message",
    { type: "invoke", name: "composeExtension/fetchTask", value: told("<p>il 5 luglio riunione con Vicchio</p>") },
    /This is what I understood/,
    /Ho capito così/,
  ],
  [
    "a search that finds nothing",
    {
      type: "invoke",
      name: "composeExtension/query",
      value: { commandId: "cercaIncontri", parameters: [{ name: "query", value: "zzz" }] },
    },
    /I find no such meetings/,
    /Non trovo incontri/,
  ],
  [
    "an invoke that nobody knows",
    { type: "invoke", name: "config/fetch", value: {} },
    /I cannot do that/,
    /non lo so fare/,
  ],
  ["a thumb", { type: "message", text: "👍" }, /What is that about/, /A che cosa ti riferisci/],
  [
    "a button that says no language",
    { type: "invoke", name: "task/fetch", value: { data: { verb: "stato" } } },
    /Where we stand/,
    /A che punto siamo/,
  ],
];

describe("the language of whoever says no words", () => {
  let keys: OpenIdServer;
  let [local, inTeams] = [undefined, undefined] as (Program | undefined)[];

  before(async () => {
    keys = await openOpenIdServer();
    [local, inTeams] = await Promise.all([
      startProgram({ folder: temporaryFolder() }),
      startProgram({ folder: temporaryFolder(), env: { ...botEnvironment(keys), HOST: "127.0.0.1" } }),
    ]);
  });
  after(async () => {
    await Promise.all([local?.stop(), inTeams?.stop()]);
    await keys.close();
  });

  const somebody = () => ({
    conversation: { id: `chat-${randomUUID()}`, conversationType: "personal", tenantId: "tenant-1" },
    from: { id: `29:${randomUUID()}`, aadObjectId: randomUUID(), name: "Rita Verdi" },
  });
  const here = async (activity: AnyActivity) => (await post(local?.url ?? "", anActivity(activity))).text;
  const there = async (activity: AnyActivity) =>
    (await post(inTeams?.url ?? "", inService(anActivity(activity)), { authorization: await keys.header() })).text;

  for (const [what, activity, english, italian] of wordless) {
    it(`${what} is answered in the client's language, and in Italian where it is none of ours`, async () => {
      assert.match(await here({ ...activity, ...somebody(), locale: "en-GB" }), english);
      assert.match(await there({ ...activity, ...somebody(), locale: "en-US" }), english);
      for (const locale of ["it-IT", "de-DE", "", undefined]) {
        assert.match(await there({ ...activity, ...somebody(), locale }), italian);
      }
    });

    it(`${what} is answered in the language that was chosen, whatever the client says`, async () => {
      const who = somebody();
      await here({ type: "message", text: "/lingua en", ...who });
      assert.match(await here({ ...activity, ...who, locale: "it-IT" }), english);
      await here({ type: "message", text: "/lingua it", ...who });
      assert.match(await here({ ...activity, ...who, locale: "en-GB" }), italian);
    });

    it(`${what} is answered in Italian in the local chat, which says of everybody that they read English`, async () => {
      assert.match(await here({ ...activity, ...somebody(), locale: "en-US" }), italian);
    });
  }

  it("whoever writes words is answered in theirs, and a button in the language of its card", async () => {
    const who = { ...somebody(), locale: "en-GB" };
    for (const text of ["/stato", "stato", "Fiesole"]) {
      assert.match(await here({ text, ...who }), /A che punto siamo|Ho capito così|Vedi lo stato|Annulla/);
    }
    assert.match(await here({ text: "/status", ...who, locale: "it-IT" }), /Where we stand/);
    const { buttons } = await post(local?.url ?? "", aMessage("/stato", who));
    const meetings = buttons.get("Vedi gli incontri");
    assert.ok(meetings);
    assert.match((await post(local?.url ?? "", aPress(meetings.verb, meetings.data, who))).text, /Gli incontri/);
  });

  it("the bot greets whoever adds it in their language", async () => {
    const greeted = async (over: AnyActivity) =>
      (await post(local?.url ?? "", anInstallation({ ...somebody(), ...over }))).card;
    assert.match(await greeted({ locale: "en-GB" }), /Hello/);
    for (const locale of ["en-US", "it-IT", undefined]) assert.match(await greeted({ locale }), /Ciao/);
  });
});
