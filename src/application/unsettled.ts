import type { Request } from "./request.ts";

/** Who asks, and where. */
export type Asking = Pick<Request, "person" | "chat">;

/**
 * The operations of which somebody was told that nobody knows yet whether they were recorded, until they are told. Kept
 * in memory, the newest thousand: after a restart the button of that answer still tells.
 */
export type Unsettled = {
  note(asking: Asking, operation: string, objective: string): void;
  of(asking: Asking): readonly string[];
  /** The code of the edition that the operation was about. */
  objectiveOf(asking: Asking, operation: string): string | undefined;
  told(asking: Asking, operation: string): void;
};

const mostKept = 1000;

/** Empty at first. */
export function createUnsettled(): Unsettled {
  const kept = new Map<string, { readonly of: string; readonly operation: string; readonly objective: string }>();
  const keyOf = ({ person, chat }: Asking) => JSON.stringify([chat.id, person.id]);
  const nameOf = (asking: Asking, operation: string) => `${keyOf(asking)} ${operation}`;
  return {
    note(asking, operation, objective) {
      kept.set(nameOf(asking, operation), { of: keyOf(asking), operation, objective });
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    },
    of(asking) {
      const key = keyOf(asking);
      return [...kept.values()].filter((one) => one.of === key).map(({ operation }) => operation);
    },
    objectiveOf(asking, operation) {
      return kept.get(nameOf(asking, operation))?.objective;
    },
    told(asking, operation) {
      kept.delete(nameOf(asking, operation));
    },
  };
}
