// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "../wording/wording.ts";

/** The languages that people chose to be answered in. */
export interface Languages {
  /** The language that this person chose last, or undefined when they chose none. A choice made at another instance may come a minute later. */
  find(personId: string, signal: AbortSignal): Promise<Language | undefined>;

  /** Takes the place of what the person chose before. Safe to repeat. */
  keep(personId: string, language: Language, signal: AbortSignal): Promise<void>;
}
