// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createGreet } from "#application/answering/greet.ts";
import { commands } from "#application/commands/index.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

describe("the welcome", () => {
  it("is three lines and three buttons, and its example is recorded as it is written", async () => {
    const bot = aBot();
    const welcome = await createGreet(
      commands,
      bot.services,
    )({
      person: { id: "person-anna", name: "Anna Neri" },
      signal: AbortSignal.timeout(1000),
    });
    const view = viewOf(welcome, "help");
    assert.equal(view.commands.length, 0);
    for (const line of [view.heading, view.intro, view.footer]) assert.ok(line.length > 0 && !line.includes("\n"));
    assert.deepEqual(
      view.buttons.map(({ title }) => title),
      ["Registra un incontro", "Vedi lo stato", "Aiuto"],
    );
    const [, example = ""] = /«([^»]+)»/u.exec(view.footer) ?? [];
    await bot.say(example);
    assert.equal((await bot.stored()).length, 1);
    assert.ok(viewOf(await bot.pressTitled(welcome, "Aiuto"), "help").commands.length > 5);
  });
});

describe("/aiuto", () => {
  it("says where the source and the privacy notice are, and in the details of the app where nobody told", async () => {
    const { footer } = viewOf(await aBot().say("/aiuto"), "help");
    assert.match(
      footer,
      /l'informativa sulla privacy sono nei dettagli dell'app\. È software libero, con licenza EUPL-1\.2\.$/,
    );
    const pages = { source: "https://example.com/codice", privacy: "https://example.com/privacy" };
    const told = viewOf(await aBot({ pages }).say("/aiuto"), "help").footer;
    assert.match(told, /\[L'informativa sulla privacy\]\(https:\/\/example\.com\/privacy\)\./);
    assert.match(told, /\[il codice\]\(https:\/\/example\.com\/codice\)\.$/);
    assert.match(viewOf(await aBot({ pages }).say("/hello"), "help").footer, /\[the source\]/);
  });

  it("has each command first and what it does after it", () => {
    const card = JSON.parse(readFileSync("cards/help.json", "utf8"));
    const { items } = card.body.find((one: { $data?: string }) => one.$data?.includes("commands") === true);
    const texts = items.map((item: object) => /\$\{(\w+)\}/u.exec(JSON.stringify(item))?.[1]);
    assert.deepEqual(texts, ["example", "summary"]);
  });
});
