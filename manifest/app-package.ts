// SPDX-License-Identifier: EUPL-1.2
import { AppManifestUtils, type TeamsManifest } from "@microsoft/app-manifest";
import { strToU8, type Zippable, zipSync } from "fflate";
import { commands } from "#application/commands/index.ts";
import { type LanguageFile, type Manifest, readEnglish, readIcons, readManifest } from "./app-files.ts";
import { type AppWords, withCommands } from "./with-commands.ts";

/** What fills the manifest. Ids are GUIDs, `domain` a host name, the addresses https. */
export type AppOptions = {
  readonly appId: string;
  readonly botId: string;
  readonly domain: string;
  readonly version: string;
  readonly developer: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
};

/** The app cannot be packaged: `faults` says why, one line each, for whoever packages it. */
export class AppPackageRefused extends Error {
  override readonly name = "AppPackageRefused";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.faults = faults;
  }
}

/**
 * The zip to upload to Teams: manifest, English words and icons. The same options give the same bytes.
 * Throws AppPackageRefused when the official schema, held in its package (no network), refuses it.
 */
export async function createAppPackage(options: AppOptions): Promise<Uint8Array> {
  const { manifest, english } = await appWords(options);
  const faults = await schemaFaults(manifest, english);
  if (faults.length > 0) throw new AppPackageRefused(faults);
  const icons = await readIcons();
  const files: Zippable = {
    "manifest.json": strToU8(toJson(manifest)),
    "en.json": strToU8(toJson(english)),
    "color.png": icons.color,
    "outline.png": icons.outline,
  };
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 });
}

/** What is packaged: filled in, with the commands of the code. */
export async function appWords(options: AppOptions): Promise<AppWords> {
  const manifest = fillManifest(await readManifest(), options);
  return withCommands({ manifest, english: await readEnglish() }, commands);
}

/** Of a scope (Teams, "Create a commands menu"). The schema of 1.30 lets more pass. */
const mostCommands = 10;

const toJson = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

/** The manifest with its placeholders replaced. One that no option fills stays as it is, for the checks to find. */
export function fillManifest(manifest: Manifest, options: AppOptions): Manifest {
  const values = new Map(
    Object.entries(options).map(([name, value]) => [name.replace(/[A-Z]/g, "_$&").toUpperCase(), value]),
  );
  const fill = (text: string) => text.replace(/\{\{([A-Z_]+)\}\}/g, (whole, name: string) => values.get(name) ?? whole);
  return JSON.parse(JSON.stringify(manifest), (_key, value: unknown) =>
    typeof value === "string" ? fill(value) : value,
  ) as Manifest;
}

/** What the official schemas and the placeholders left behind say of the app, one line each; empty when all is well. */
export async function schemaFaults(manifest: Manifest, english: LanguageFile): Promise<readonly string[]> {
  const [ofManifest, ofEnglish] = await Promise.all([
    AppManifestUtils.validateAgainstSchema(manifest as unknown as TeamsManifest),
    AppManifestUtils.validateAgainstSchema(english as unknown as TeamsManifest, await localizationSchema(english)),
  ]);
  const lists = manifest.bots.flatMap(({ commandLists }) => commandLists);
  const longest = Math.max(0, ...lists.map((list) => list.commands.length));
  const tooMany = longest > mostCommands ? [`manifest.json: ${longest} comandi, Teams ne mostra ${mostCommands}`] : [];
  const left = toJson(manifest).match(/\{\{[^}]*\}\}/g) ?? [];
  return [
    ...tooMany,
    ...ofManifest.map((fault) => `manifest.json${fault}`),
    ...ofEnglish.map((fault) => `en.json${fault}`),
    ...left.map((placeholder) => `manifest.json: ${placeholder} è rimasto vuoto`),
  ];
}

/** The schema of the language files. One of its patterns has a bare `]`, which the validator's Unicode mode refuses. */
async function localizationSchema(english: LanguageFile) {
  const schema = JSON.stringify(await AppManifestUtils.fetchSchema(english.$schema ?? ""));
  return JSON.parse(schema.replaceAll("\\\\b]", "\\\\b\\\\]"));
}
