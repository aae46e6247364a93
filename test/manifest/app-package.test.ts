// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { readEnglish, readIcons, readManifest } from "../../manifest/app-files.ts";
import {
  AppPackageRefused,
  appWords,
  createAppPackage,
  fillManifest,
  schemaFaults,
} from "../../manifest/app-package.ts";
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

  it("is the same to the byte for the same options", async () => {
    assert.deepEqual(await createAppPackage(anApp()), await createAppPackage(anApp()));
  });

  it("takes a quote or a backslash in a name as it is", async () => {
    const files = unzipSync(await createAppPackage(anApp({ developer: 'Comune "\\" $& di {x}' })));
    const manifest = JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()));
    assert.equal(manifest.developer.name, 'Comune "\\" $& di {x}');
  });
});
