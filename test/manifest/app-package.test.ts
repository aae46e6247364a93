// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { extensionCommands } from "#adapters/teams/extension.ts";
import { readEnglish, readIcons, readManifest } from "../../manifest/app-files.ts";
import {
  AppPackageRefused,
  appWords,
  createAppPackage,
  fillManifest,
  schemaFaults,
} from "../../manifest/app-package.ts";
import { readOptions } from "../../manifest/package-options.ts";
import { anApp } from "./an-app.ts";

describe("the Teams app", () => {
  const fetch = globalThis.fetch;
  before(() => {
    globalThis.fetch = () => Promise.reject(new Error("the schema was looked for on the network"));
  });
  after(() => {
    globalThis.fetch = fetch;
  });

  it("follows the official schema, 1.30, without a network", async () => {
    const { manifest, english } = await appWords(anApp());
    assert.match(manifest.$schema, /\/v1\.30\//);
    assert.deepEqual(await schemaFaults(manifest, english), []);
  });

  it("is refused by the schema when a word is too long, in Italian or in English", async () => {
    const manifest = { ...fillManifest(await readManifest(), anApp()), name: { short: "x".repeat(31) } };
    const english = { ...(await readEnglish()), "description.short": "x".repeat(81) };
    const faults = await schemaFaults(manifest, english);
    assert.equal(faults.length, 2);
    assert.match(faults[0] ?? "", /^manifest\.json\/name\/short /);
    assert.match(faults[1] ?? "", /^en\.json\/description\.short /);
  });

  it("is refused while a placeholder is left", async () => {
    const manifest = fillManifest(await readManifest(), anApp({ domain: "{{DOMINIO}}" }));
    assert.deepEqual(await schemaFaults(manifest, await readEnglish()), ["manifest.json: {{DOMINIO}} è rimasto vuoto"]);
  });

  it("is not packaged with an id that is no id", async () => {
    await assert.rejects(createAppPackage(anApp({ appId: "diario" })), (error: unknown) => {
      assert.ok(error instanceof AppPackageRefused);
      assert.match(error.message, /^manifest\.json\/id must match pattern/);
      return true;
    });
  });

  it("is a zip with the manifest, the English words and the two icons, all its parts filled in", async () => {
    const files = unzipSync(await createAppPackage(anApp()));
    assert.deepEqual(Object.keys(files).sort(), ["color.png", "en.json", "manifest.json", "outline.png"]);
    const text = strFromU8(files["manifest.json"] ?? new Uint8Array());
    assert.doesNotMatch(text, /\{\{|\}\}/);
    const manifest = JSON.parse(text);
    assert.equal(manifest.id, anApp().appId);
    assert.equal(manifest.bots[0].botId, anApp().botId);
    assert.equal(manifest.version, "1.2.3");
    assert.deepEqual(manifest.validDomains, ["diario.comune.example"]);
    assert.deepEqual(manifest.developer, {
      name: "Comune di Prova",
      websiteUrl: "https://comune.example",
      privacyUrl: "https://comune.example/privacy",
      termsOfUseUrl: "https://comune.example/condizioni",
    });
    assert.deepEqual(JSON.parse(strFromU8(files["en.json"] ?? new Uint8Array())), (await appWords(anApp())).english);
    const { color, outline } = await readIcons();
    assert.ok(color.equals(files["color.png"] ?? new Uint8Array()));
    assert.ok(outline.equals(files["outline.png"] ?? new Uint8Array()));
  });

  it("is in Italian first, with English beside it, for people, groups and teams", async () => {
    const manifest = JSON.parse(JSON.stringify(await readManifest()));
    assert.deepEqual(manifest.localizationInfo, {
      defaultLanguageTag: "it",
      additionalLanguages: [{ languageTag: "en", file: "en.json" }],
    });
    assert.deepEqual(manifest.bots[0].scopes, ["personal", "groupChat", "team"]);
  });

  it("has an extension whose commands the bot knows, beside a message too", async () => {
    const { composeExtensions } = JSON.parse(JSON.stringify((await appWords(anApp())).manifest));
    const [{ botId, commands }] = composeExtensions;
    assert.equal(botId, anApp().botId);
    assert.deepEqual(
      commands.map(({ id, type }: { id: string; type: string }) => [id, type]),
      [
        [extensionCommands.record, "action"],
        [extensionCommands.search, "query"],
      ],
    );
    assert.ok(commands[0].context.includes("message"));
    assert.deepEqual(commands[0].triggers, ["slash"]);
  });

  it("asks of a chat or a team for the events of its meetings, and for nothing else", async () => {
    const { authorization, webApplicationInfo } = JSON.parse(JSON.stringify((await appWords(anApp())).manifest));
    assert.deepEqual(authorization.permissions.resourceSpecific, [
      { name: "OnlineMeeting.ReadBasic.Chat", type: "Application" },
      { name: "ChannelMeeting.ReadBasic.Group", type: "Application" },
    ]);
    assert.equal(webApplicationInfo.id, anApp().botId);
  });

  it("has an English word for every Italian one, and none for what is not there", async () => {
    const { manifest, english } = await appWords(anApp());
    const wordsIn = (node: unknown, path: string): readonly string[] => {
      if (Array.isArray(node)) return node.flatMap((one, index) => wordsIn(one, `${path}[${index}]`));
      if (typeof node !== "object" || node === null) return [];
      return Object.entries(node).flatMap(([name, value]) => {
        const at = path === "" ? name : `${path}.${name}`;
        const isShown = ["title", "description", "short", "full"].includes(name) && typeof value === "string";
        return isShown ? [at] : wordsIn(value, at);
      });
    };
    const { $schema: _, ...words } = english;
    assert.deepEqual(Object.keys(words).sort(), [...wordsIn(manifest, "")].sort());
  });

  it("has one version everywhere: the package's own", async () => {
    const read = async (name: string) => JSON.parse(await readFile(new URL(`../../${name}`, import.meta.url), "utf8"));
    const [{ version }, lock] = [await read("package.json"), await read("package-lock.json")];
    assert.equal(lock.version, version);
    assert.equal(lock.packages[""].version, version);
    const asked = readOptions(["--app-id", anApp().appId, "--domain", "diario.comune.example"], version);
    assert.ok(asked.kind === "package");
    const files = unzipSync(await createAppPackage(asked.app));
    const manifest = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()));
    assert.equal(manifest.version, version);
    const schema = `/v${manifest.manifestVersion}/`;
    assert.ok(manifest.$schema.includes(schema));
    assert.ok((await readEnglish()).$schema?.includes(schema));
  });

  it("is the same to the byte for the same options", async () => {
    assert.deepEqual(await createAppPackage(anApp()), await createAppPackage(anApp()));
  });

  it("takes a quote or a backslash in a name as it is", async () => {
    const files = unzipSync(await createAppPackage(anApp({ developer: 'Comune "\\" $& di {x}' })));
    const manifest = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()));
    assert.equal(manifest.developer.name, 'Comune "\\" $& di {x}');
  });
});
