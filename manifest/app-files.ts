// SPDX-License-Identifier: EUPL-1.2
import { readFile } from "node:fs/promises";

type CommandEntry = { readonly title: string; readonly description?: string };

/** The parts of the Teams manifest that we look at; the official schema looks at the rest. */
export type Manifest = {
  readonly $schema: string;
  readonly id: string;
  readonly bots: readonly {
    readonly botId: string;
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly triggers?: readonly string[];
      readonly commands: readonly CommandEntry[];
    }[];
  }[];
};

/** A language file of the Teams app: JSON paths of the manifest, each with its text. */
export type LanguageFile = Readonly<Record<string, string>>;

const read = (name: string) => readFile(new URL(name, import.meta.url));

/** The manifest as it is kept, with its placeholders and its command lists empty. */
export const readManifest = async () => JSON.parse((await read("manifest.json")).toString()) as Manifest;

/** The English words of the app, without those of the commands. */
export const readEnglish = async () => JSON.parse((await read("en.json")).toString()) as LanguageFile;

/** The two drawn icons, as PNG. */
export const readIcons = async () => ({ color: await read("color.png"), outline: await read("outline.png") });
