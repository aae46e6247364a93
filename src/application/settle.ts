// SPDX-License-Identifier: EUPL-1.2
import type { JournalEntry } from "#domain/journal.ts";
import { wordingFor } from "./chosen-language.ts";
import type { Asking, Doubt } from "./ports/doubts.ts";
import type { Request } from "./request.ts";
import type { ServicesWithoutBodies } from "./services.ts";
import { headingOf } from "./views/entry.ts";
import type { Language } from "./wording/wording.ts";

/** Looks again, for good, and has it as told: what the operation recorded, or undefined when it recorded nothing. */
export async function settle(
  asking: Asking & Pick<Request, "signal">,
  { operation, objective: code }: Doubt,
  { log, editions, objective, unsettled }: ServicesWithoutBodies,
): Promise<JournalEntry | undefined> {
  const of = editions.ofCode(code) ?? objective();
  const entry = await log.settle(of, operation, asking.signal);
  await unsettled.told(asking, operation, asking.signal);
  return entry;
}

/**
 * What this person was left in doubt about in this chat, in sentences of the language that they chose, otherwise of the
 * one given; nothing as long as the store does not answer.
 */
export async function settledNotices(
  asking: Asking & Pick<Request, "signal">,
  doubts: readonly Doubt[],
  language: Language,
  services: ServicesWithoutBodies,
): Promise<readonly string[]> {
  const notices: string[] = [];
  for (const doubt of doubts) {
    try {
      const wording = await wordingFor(asking.person, services, asking.signal, language);
      const entry = await settle(asking, doubt, services);
      const { recordedAfterAll, notRecordedAfterAll } = wording.meeting;
      notices.push(entry === undefined ? notRecordedAfterAll : recordedAfterAll(headingOf(entry, wording)));
    } catch {
      return notices;
    }
  }
  return notices;
}
