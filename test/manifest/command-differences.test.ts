import assert from "node:assert/strict";
import { commands } from "#application/commands/index.ts";
import { readEnglish, readManifest } from "../../manifest/app-files.ts";
import { commandDifferences } from "../../manifest/command-differences.ts";

describe("the commands of the Teams app", () => {
  it("are those of the code, in the same order, in both languages", async () => {
    assert.ok(commands.length > 0);
    assert.deepEqual(commandDifferences(await readManifest(), await readEnglish(), commands), []);
  });

  it("are seen to differ when the code has a command more", async () => {
    const [first] = commands;
    assert.ok(first);
    const more = [...commands, { ...first, name: "prova" }];
    const differences = commandDifferences(await readManifest(), await readEnglish(), more);
    assert.equal(differences.length, 4);
    assert.equal(
      differences[0],
      `it bots[0].commandLists[0].commands[${commands.length}].title: «», nel codice «prova»`,
    );
  });

  it("are seen to differ when the code has a command less", async () => {
    const differences = commandDifferences(await readManifest(), await readEnglish(), commands.slice(0, -1));
    assert.equal(differences.length, 4);
  });

  it("are seen to differ when one word of a summary changes, in one language", async () => {
    const [first, ...rest] = commands;
    assert.ok(first);
    const changed = [{ ...first, summary: { ...first.summary, en: "Something else" } }, ...rest];
    const differences = commandDifferences(await readManifest(), await readEnglish(), changed);
    assert.deepEqual(differences, [
      `bots[0].commandLists[0].commands[0].description: «${first.summary.en}», nel codice «Something else»`,
    ]);
  });

  it("are seen to differ when their order does", async () => {
    const swapped = [...commands].reverse();
    assert.notDeepEqual(commandDifferences(await readManifest(), await readEnglish(), swapped), []);
  });

  it("are seen to differ when the manifest lists none", async () => {
    const manifest = await readManifest();
    const bots = manifest.bots.map((bot) => ({ ...bot, commandLists: [] }));
    assert.notDeepEqual(commandDifferences({ ...manifest, bots }, await readEnglish(), commands), []);
  });

  it("have English titles that the bot understands", () => {
    for (const { name, aliases, example } of commands) {
      const words = [name, ...aliases.map(({ text }) => text)];
      const title = /^\/?(\S+)/.exec(example.en)?.[1] ?? "";
      assert.ok(words.includes(title), `${title} is not one of ${words.join(", ")}`);
    }
  });
});
