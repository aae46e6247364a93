// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { fold } from "../reading/engine/fold.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine } from "../text.ts";

/** As many as Teams shows while somebody types ("Typeahead search in Adaptive Cards"). */
const mostFound = 15;

/** The bodies that have the letters in one of their names: those that begin with them first, each by its short name. */
export async function searchBodies({ fields }: CommandRequest, { register }: Services): Promise<Reply> {
  const wanted = fold(cleanLine(fields.text ?? ""));
  const found = [...register.values()].flatMap(({ id, shortName, officialName, aliases }) => {
    const names = [shortName, officialName, ...aliases].map(fold);
    if (!names.some((name) => name.includes(wanted))) return [];
    return [
      { title: shortName, text: officialName, value: id, isFirst: names.some((name) => name.startsWith(wanted)) },
    ];
  });
  const sorted = found.sort(
    (one, other) => Number(other.isFirst) - Number(one.isFirst) || one.title.localeCompare(other.title, "it"),
  );
  return { kind: "found", results: sorted.slice(0, mostFound).map(({ isFirst: _, ...one }) => one), none: "" };
}
