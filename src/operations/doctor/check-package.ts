// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from "node:fs";
import { commands } from "#application/commands/index.ts";
import type { Settings } from "#settings";
import { fieldsOf } from "./ask.ts";
import { type Finding, right, unknown, wrong } from "./finding.ts";
import { readZipEntry } from "./read-zip-entry.ts";

const what = "App di Teams";
const again = "rifalla con npm run package e ricaricala in Teams.";

/** What of a manifest is looked at. */
type Told = {
  readonly version?: unknown;
  readonly bots?: readonly {
    readonly botId?: unknown;
    readonly commandLists?: readonly { readonly commands?: readonly { readonly title?: unknown }[] }[];
  }[];
  readonly validDomains?: readonly unknown[];
};

/** What the app is to agree with. */
export type Agreeing = Pick<Settings, "identity"> & { readonly version: string; readonly endpoint: string | undefined };

/** Whether the app that was packaged for Teams is of this bot, of this version of the program, and of this address. */
export function checkPackage(path: string | undefined, { identity, version, endpoint }: Agreeing): Finding {
  if (path === undefined) return unknown(what, "non so qual è: aggiungi --package diario-peg.zip");
  if (!existsSync(path)) return wrong(what, `${path} non c'è`, "falla con npm run package, o scrivi il nome giusto.");
  const json = readZipEntry(readFileSync(path), "manifest.json");
  if (json === undefined) return wrong(what, `${path} non contiene un manifest`, again);
  const told = fieldsOf(json) as Told;
  const [bot] = told.bots ?? [];
  if (identity !== undefined && bot?.botId !== identity.appId) {
    return wrong(what, `è di un altro bot (${idOf(bot?.botId)})`, `MicrosoftAppId è ${identity.appId}: ${again}`);
  }
  if (told.version !== version)
    return wrong(what, `è della versione ${idOf(told.version)}, il programma della ${version}`, again);
  const listed = (bot?.commandLists ?? []).flatMap((list) => (list.commands ?? []).map(({ title }) => title));
  const missing = commands.filter(({ name, isSeldomAsked }) => isSeldomAsked !== true && !listed.includes(name));
  if (missing.length > 0)
    return wrong(what, `le mancano i comandi ${missing.map(({ name }) => name).join(", ")}`, again);
  const host = endpoint === undefined ? undefined : URL.parse(endpoint)?.hostname;
  if (host !== undefined && told.validDomains?.includes(host) !== true) {
    return wrong(what, `non conosce ${host}`, `dillo con --domain ${host}: ${again}`);
  }
  return right(what, `${path} è di questo bot e di questa versione`);
}

/** Short, and only what an id or a version may hold. */
const idOf = (value: unknown) =>
  String(value ?? "nessuno")
    .replaceAll(/[^\w.{}-]/g, "")
    .slice(0, 40);
