// SPDX-License-Identifier: EUPL-1.2
/** The words of a text. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));
