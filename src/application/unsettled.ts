import type { JournalEntry } from "#domain/journal.ts";
import type { Request } from "./request.ts";
import type { Services } from "./services.ts";
import { headingOf } from "./views/entry.ts";
import type { Wording } from "./wording/wording.ts";

type Asking = Pick<Request, "person" | "chat">;

/**
 * The operations of which somebody was told that nobody knows yet whether they were recorded, until they are told. Kept
 * in memory, the newest thousand: after a restart the button of that answer still tells.
 */
export type Unsettled = {
  note(asking: Asking, operation: string): void;
  of(asking: Asking): readonly string[];
  told(asking: Asking, operation: string): void;
};

const mostKept = 1000;

export function createUnsettled(): Unsettled {
  const kept = new Map<string, { readonly of: string; readonly operation: string }>();
  const keyOf = ({ person, chat }: Asking) => JSON.stringify([chat.id, person.id]);
  const nameOf = (asking: Asking, operation: string) => `${keyOf(asking)} ${operation}`;
  return {
    note(asking, operation) {
      kept.set(nameOf(asking, operation), { of: keyOf(asking), operation });
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    },
    of(asking) {
      const key = keyOf(asking);
      return [...kept.values()].filter((one) => one.of === key).map(({ operation }) => operation);
    },
    told(asking, operation) {
      kept.delete(nameOf(asking, operation));
    },
  };
}

/** Looks again, for good, and has it as told: what the operation recorded, or undefined when it recorded nothing. */
export async function settle(
  asking: Asking & Pick<Request, "signal">,
  operation: string,
  { log, objective, unsettled }: Services,
): Promise<JournalEntry | undefined> {
  const entry = await log.settle(objective(), operation, asking.signal);
  unsettled.told(asking, operation);
  return entry;
}

/** What this person was left in doubt about in this chat, in sentences; nothing as long as the store does not answer. */
export async function settledNotices(
  asking: Asking & Pick<Request, "signal">,
  operations: readonly string[],
  wording: Wording,
  services: Services,
): Promise<readonly string[]> {
  const notices: string[] = [];
  for (const operation of operations) {
    try {
      const entry = await settle(asking, operation, services);
      const { recordedAfterAll, notRecordedAfterAll } = wording.meeting;
      notices.push(entry === undefined ? notRecordedAfterAll : recordedAfterAll(headingOf(entry, wording)));
    } catch {
      return notices;
    }
  }
  return notices;
}
