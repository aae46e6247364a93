// SPDX-License-Identifier: EUPL-1.2
import { patientRows } from "#adapters/store/backup/patient-rows.ts";
import { readBackup } from "#adapters/store/backup/read-backup.ts";
import { restoreBackup } from "#adapters/store/backup/restore-backup.ts";
import { openAsIs } from "./open-store.ts";
import { CommandRefused, runCommand } from "./run-command.ts";
import { tellProgress } from "./tell-progress.ts";

/** `npm run restore -- <file>`: a backup in an empty store, the embedded one or Azure Tables. */
await runCommand({ again: "boolean" }, async ({ settings, words, options, onInterrupt, log }) => {
  const [path] = words;
  if (path === undefined || words.length > 1)
    throw new CommandRefused("Scrivi il nome del file: npm run restore -- diario.backup");
  const backup = await readBackup(path);
  const rows = await openAsIs(settings.store, log);
  onInterrupt(async () => console.log("Ripeti lo stesso comando: riprende da dov'era."));
  try {
    const onProgress = tellProgress("Ripristinate");
    await restoreBackup(patientRows(rows), backup, { isAgain: options.has("again"), onProgress });
    const { at } = backup.head;
    console.log(`Ho ripristinato ${backup.foot.rows.toLocaleString("it")} righe, com'erano il ${at} (ora UTC).`);
  } finally {
    await rows.close();
  }
});
