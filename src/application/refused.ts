// SPDX-License-Identifier: EUPL-1.2
import type { Operation } from "#domain/operations.ts";

/**
 * Whoever asked may not do this. Thrown where it is asked and caught by the door alone, so that no handler between them
 * can take it for something else.
 */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly operation: Operation;

  constructor(operation: Operation) {
    super(operation);
    this.operation = operation;
  }
}

/** What may be done, or Refused. */
export function orRefused<Actor>(actor: Actor | undefined, operation: Operation): Actor {
  if (actor === undefined) throw new Refused(operation);
  return actor;
}
