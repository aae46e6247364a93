// SPDX-License-Identifier: EUPL-1.2
import { fold, readable } from "./fold.ts";

/**
 * A text while it is read: as it may be shown, and as it is compared, of one length, so that a place in one is the same
 * place in the other. What was taken is blank in both: whatever is read of it later still knows where it stands.
 */
export type Source = { readonly typed: string; readonly folded: string };

/** A place in a text, in UTF-16 units of its `readable` form; `end` is after its last one. */
export type Span = { readonly start: number; readonly end: number };

/** Whether one place is in another, or the same. */
export const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** A text made ready to be read: folded here, and never again. */
export function sourceOf(text: string | Source): Source {
  if (typeof text !== "string") return text;
  const typed = readable(text);
  return { typed, folded: fold(typed) };
}

/** The source with other words, or none, in the place of some; what is shorter is filled with spaces. */
export function rewritten(source: Source, span: Span, words: string): Source {
  return rewrittenAll(source, [span], words);
}

/** The same in several places, in their order. */
export function rewrittenAll({ typed, folded }: Source, spans: readonly Span[], words: string): Source {
  const inPlace = (text: string) => {
    const kept = spans.map(({ start, end }, index) => {
      const filled = words.slice(0, end - start).padEnd(end - start);
      return text.slice(spans[index - 1]?.end ?? 0, start) + filled;
    });
    return kept.join("") + text.slice(spans.at(-1)?.end ?? 0);
  };
  return { typed: inPlace(typed), folded: inPlace(folded) };
}

/** Only what stands between two places, where it stood. */
export function within({ typed, folded }: Source, start: number, end = typed.length): Source {
  const inPlace = (text: string) => " ".repeat(start) + text.slice(start, end);
  return { typed: inPlace(typed), folded: inPlace(folded) };
}

/** Only what stands between two places, by itself: no place in it is one of the whole text. */
export function partOf({ typed, folded }: Source, { start, end }: Span): Source {
  return { typed: typed.slice(start, end), folded: folded.slice(start, end) };
}

/** Where the words of a part stand, without the spaces and signs around them; undefined when it has none. */
export function wordsAt({ typed }: Source, part: Span): Span | undefined {
  const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N})»”"'’.!°])?/su.exec(typed.slice(part.start, part.end));
  return words === null
    ? undefined
    : { start: part.start + words.index, end: part.start + words.index + words[0].length };
}
