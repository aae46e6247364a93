// SPDX-License-Identifier: EUPL-1.2
import { fold, readable } from "../engine/fold.ts";

/** Without signs, accents and capitals: two answers with one key say the same. */
export function keyOf(text: string): string {
  const folded = fold(readable(text)).replace(/(?<=\p{L})'(?!\p{L})/gu, "");
  return folded.replace(/[^\p{L}\p{N}'/]+/gu, " ").trim();
}
