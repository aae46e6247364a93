// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { linesOf } from "./doctor/finding.ts";
import { CommandRefused, runCommand } from "./run-command.ts";

const usualPackage = "diario-peg.zip";

const usage = `Uso: npm run doctor -- [opzioni]

  --endpoint <url>   l'indirizzo a cui Teams scrive, per esempio https://diario.comune.example/api/messages
  --package <file>   l'app fatta con npm run package: diario-peg.zip, se c'è e non lo dici
  --send <id>        manda un messaggio di prova a questa persona (Object ID di Entra)`;

/** `npm run doctor`: whether everything is as it should be, line by line, and what to do where it is not. */
await runCommand(
  { endpoint: "string", package: "string", send: "string" },
  async ({ settings, words, options, log }) => {
    if (words.length > 0) throw new CommandRefused(usage);
    const asked = {
      endpoint: options.get("endpoint"),
      package: options.get("package") ?? (existsSync(usualPackage) ? usualPackage : undefined),
      send: options.get("send"),
    };
    // Loaded once the settings are right: it takes longer than all the rest.
    const { examine } = await import("./doctor/examine.ts");
    let wrong = 0;
    for await (const finding of examine(settings, asked, log)) {
      console.log(linesOf(finding));
      if (finding.state === "wrong") wrong += 1;
    }
    if (wrong === 0) return console.log("\nTutto a posto.");
    throw new CommandRefused(wrong === 1 ? "Una cosa da sistemare." : `${wrong} cose da sistemare.`);
  },
);
