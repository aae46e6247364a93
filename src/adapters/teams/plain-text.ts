// SPDX-License-Identifier: EUPL-1.2
import { toCharacters, withoutElements } from "./html-text.ts";
import { withoutMarkdown } from "./markdown-text.ts";

/** The words of a text as Teams writes it; of a mention the name stays. */
export function plainText(text: string): string {
  const words = withoutElements(text).replace(/<\/?at\b[^<>]{0,200}>/giu, "");
  return withoutMarkdown(toCharacters(words)).trim();
}
