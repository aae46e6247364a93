// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { commands } from "#application/commands/index.ts";
import { readCommand } from "#application/reading/command.ts";
import { readEnglish, readManifest } from "../../manifest/app-files.ts";
import { appWords, schemaFaults } from "../../manifest/app-package.ts";
import { withCommands } from "../../manifest/with-commands.ts";
import { anApp } from "./an-app.ts";

const words = commands.map(({ name, aliases }) => ({ name, aliases: aliases.map(({ text }) => text) }));

/** Those that Teams lists. */
const often = commands.filter(({ isSeldomAsked }) => isSeldomAsked !== true);

describe("the menu of the Teams app", () => {
  it("opens on a slash and on a mention, and lets private messages come", async () => {
    const { manifest } = await appWords(anApp());
    const [bot] = JSON.parse(JSON.stringify(manifest.bots));
    assert.equal(bot.supportsTargetedMessages, true);
    assert.ok(bot.commandLists.length > 0);
    for (const { triggers } of bot.commandLists) assert.deepEqual(triggers, ["mention", "slash"]);
  });

  it("has the commands of the code that are asked often and no other, in help order", async () => {
    const { manifest } = await appWords(anApp());
    for (const { commands: listed } of manifest.bots.flatMap(({ commandLists }) => commandLists)) {
      const expected = often.map(({ name, summary }) => ({ title: name, description: summary.it }));
      assert.deepEqual(listed, expected);
    }
  });

  it("has no commands of its own in the files that are kept", async () => {
    const manifest = await readManifest();
    for (const { commands: listed } of manifest.bots.flatMap(({ commandLists }) => commandLists)) {
      assert.deepEqual(listed, []);
    }
    assert.deepEqual(
      Object.keys(await readEnglish()).filter((path) => path.startsWith("bots")),
      [],
    );
  });

  it("lists at most 10 commands a scope: one more is refused", async () => {
    const { manifest, english } = await appWords(anApp());
    for (const scope of ["personal", "groupChat", "team"]) {
      const lists = manifest.bots.flatMap(({ commandLists }) => commandLists);
      const shown = lists.filter(({ scopes }) => scopes.includes(scope)).flatMap((list) => list.commands);
      assert.ok(shown.length > 0 && shown.length <= 10, `${shown.length} in ${scope}`);
    }
    const [first] = often;
    assert.ok(first);
    const eleven = [...often, ...Array.from({ length: 11 - often.length }, () => first)];
    const more = withCommands({ manifest, english }, eleven);
    assert.match((await schemaFaults(more.manifest, more.english)).join("\n"), /11 comandi, Teams ne mostra 10/);
  });

  it("has titles that the parser takes for their command, in both languages, with and without a slash", async () => {
    const { manifest, english } = await appWords(anApp());
    const [list] = manifest.bots[0]?.commandLists ?? [];
    for (const [index, { name }] of often.entries()) {
      const titles = [list?.commands[index]?.title, english[`bots[0].commandLists[0].commands[${index}].title`]];
      for (const title of titles) {
        assert.ok(title);
        for (const typed of [title, `/${title}`, title.toUpperCase(), `${title} 18/6`]) {
          const read = readCommand(typed, words);
          assert.equal(read.kind === "command" ? read.name : read.kind, name, typed);
        }
      }
    }
  });
});
