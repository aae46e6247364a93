// SPDX-License-Identifier: EUPL-1.2
import { commands } from "#application/commands/index.ts";
import { faultCodes } from "#application/ports/fault-codes.ts";
import { it } from "#application/wording/it.ts";
import { operations, rolesNeeded } from "#domain/operations.ts";
import { settingsTable } from "../src/settings-table.ts";
import { toTable } from "./with-tables.ts";

const { deeds, names } = it.roles;
const gravity = { error: "errore", warn: "avviso" };

/** The tables of the pages that are made from the code, each told apart by its head. */
export const madeTables = [
  toTable(
    ["comando", "anche", "che cosa fa", "esempio"],
    commands.map(({ name, aliases, summary, example }) => [
      `\`/${name}\``,
      aliases.map(({ text }) => `\`${text}\``).join(", "),
      summary.it,
      `\`${example.it}\``,
    ]),
  ),
  toTable(
    ["per", "serve essere almeno"],
    operations.map((operation) => [deeds[operation], names[rolesNeeded[operation]]]),
  ),
  toTable(
    ["nome", "se non lo scrivi", "significato"],
    settingsTable.map((row) => [`\`${row.name}\``, row.default, row.meaning]),
  ),
  toTable(
    ["codice", "gravità", "che cosa vuol dire", "che cosa fare"],
    Object.entries(faultCodes).map(([code, [level, means, remedy]]) => [`\`${code}\``, gravity[level], means, remedy]),
  ),
];
