// SPDX-License-Identifier: EUPL-1.2
import { readFile, writeFile } from "node:fs/promises";
import { AppPackageRefused, createAppPackage } from "./app-package.ts";
import { readOptions, usage } from "./package-options.ts";

const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const asked = readOptions(process.argv.slice(2), version);

if (asked.kind === "help") console.log(usage);
else if (asked.kind === "refused") refuse([...asked.faults, "", usage]);
else {
  try {
    await writeFile(asked.out, await createAppPackage(asked.app));
    console.log(`Ho scritto ${asked.out}, versione ${version}. In Teams: App, Gestisci le app, Carica un'app.`);
  } catch (error) {
    if (error instanceof AppPackageRefused) refuse(error.faults);
    else if (error instanceof Error && "syscall" in error)
      refuse([`--out: non riesco a scrivere «${asked.out}». Controlla che la cartella ci sia.`]);
    else throw error;
  }
}

function refuse(lines: readonly string[]): void {
  console.error(["Non ho scritto l'archivio.", ...lines].join("\n"));
  process.exitCode = 1;
}
