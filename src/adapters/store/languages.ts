// SPDX-License-Identifier: EUPL-1.2
import type { Languages } from "#application/ports/languages.ts";
import { languageRow } from "./keys.ts";
import { readLately } from "./remembered-rows.ts";
import type { Rows } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

/** Languages in rows: one row for each person. */
export function createLanguages(rows: Rows): Languages {
  const partition = "languages";
  return {
    async find(personId, signal) {
      const found = await readLately(rows, partition, languageRow(personId), signal);
      const language = found === undefined ? undefined : readShape(found).language;
      return language === "it" || language === "en" ? language : undefined;
    },

    async keep(personId, language, signal) {
      const values = withShape({ language });
      await rows.transact(partition, [{ kind: "upsert", row: languageRow(personId), values }], signal);
    },
  };
}
