// SPDX-License-Identifier: EUPL-1.2
import { existsSync, rmSync } from "node:fs";
import { patientRows } from "#adapters/store/backup/patient-rows.ts";
import { writeBackup } from "#adapters/store/backup/write-backup.ts";
import { openForBackup } from "./open-for-backup.ts";
import { programVersion } from "./program-version.ts";
import { CommandRefused, runCommand } from "./run-command.ts";
import { tellProgress } from "./tell-progress.ts";

/** `npm run backup -- <file>`: every row in one file, while the bot runs. */
await runCommand({}, async ({ settings, words, signal, onInterrupt, log }) => {
  const [path] = words;
  if (path === undefined || words.length > 1)
    throw new CommandRefused("Scrivi il nome del file: npm run backup -- diario.backup");
  if (existsSync(path)) throw new CommandRefused(`${path} c'è già: scegli un altro nome.`);
  const store = await openForBackup(settings.store, log, signal);
  onInterrupt(async () => {
    rmSync(`${path}.part`, { force: true });
    await store.close();
  });
  try {
    const { isStill } = store;
    const onProgress = tellProgress("Copiate");
    const options = { path, program: programVersion(), isStill, onProgress };
    const { rows, sha256 } = await writeBackup(patientRows(store.rows), options);
    console.log(`Ho scritto ${path}: ${rows.toLocaleString("it")} righe, somma di controllo ${sha256.slice(0, 12)}.`);
  } finally {
    await store.close();
  }
});
