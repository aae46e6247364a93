// SPDX-License-Identifier: EUPL-1.2
import { StoreFault } from "#application/ports/store-fault.ts";
import type { BodyRegister } from "#domain/body.ts";
import type { Objective } from "#domain/objective.ts";
import { createRegister, type KeptBody, type Register } from "#domain/register.ts";
import { toCounts } from "./counts-rows.ts";
import { registerRow } from "./keys.ts";
import type { Row, Rows, RowValues } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

/**
 * The registers of the bodies, one a year. The bodies that the program starts with are data of the program; what was
 * changed of them lives in one row of the objective's partition, and is written with the counts that it moves.
 *
 * What is kept in memory is the register that was read last. A change made by a second instance is noticed twice:
 * `current` reads the row at every request and makes another register when its etag is another; `countedBy` looks at
 * the fence of the log, which holds the revision of the register, so that nothing is counted with an older one.
 */
export type Registers = {
  /** The bodies the program starts with. */
  readonly base: BodyRegister;
  /**
   * The register as it is now: one point read, and the same object as long as nothing changed. When the store does not
   * answer it is the one that was read last; throws StoreFault when none was.
   */
  current(objective: Objective, signal: AbortSignal): Promise<Register>;
  /** The register of this revision, which is told in the counts: no read unless it is not the one in memory. */
  ofRevision(objective: Objective, revision: number, signal: AbortSignal): Promise<Register>;
  /** The register that the bodies were counted with in these counts: no read unless it is not the one in memory. */
  countedBy(objective: Objective, fence: Row | undefined, signal: AbortSignal): Promise<Register>;
};

/** A year without a row starts from the nearest year before that has one, among these many. */
const yearsBefore = 10;

/** A change of another instance in a year before is in what this one starts from after so long. */
const millisecondsAStartIsKept = 60_000;

/** Registers over rows; `base` is what the program starts with. */
export function createRegisters(rows: Rows, base: BodyRegister): Registers {
  const untouched = createRegister(base, [], 0);
  const kept = new Map<string, { readonly etag: string; readonly register: Register }>();
  const rowless = new Set<string>();
  const starts = new Map<string, { readonly register: Register; readonly readAt: number }>();

  /** What a year starts from: read again now and then, as years before it are written in until they are closed. */
  async function startOf(objective: Objective, signal: AbortSignal): Promise<Register> {
    const known = starts.get(objective.code);
    if (known !== undefined && performance.now() - known.readAt < millisecondsAStartIsKept) return known.register;
    const read = await readStart(objective, signal);
    // The same object as long as nothing changed, as the port says.
    const isSame = known !== undefined && JSON.stringify(known.register.changes) === JSON.stringify(read.changes);
    const register = isSame ? known.register : read;
    starts.set(objective.code, { register, readAt: performance.now() });
    return register;
  }

  async function readStart({ code, year }: Objective, signal: AbortSignal): Promise<Register> {
    const years = Array.from({ length: yearsBefore }, (_, index) => String(year - index - 1));
    const codes = years.map((before) => code.replace(String(year), before)).filter((before) => before !== code);
    const found = await Promise.all(codes.map((before) => rows.get(before, registerRow, signal)));
    const newest = found.find((row) => row !== undefined);
    if (newest === undefined) return untouched;
    const changes = toChanges(newest).map((body) => ({ ...body, revision: 0 }));
    return createRegister(base, changes, 0);
  }

  async function read(objective: Objective, signal: AbortSignal): Promise<Register> {
    const row = await rows.get(objective.code, registerRow, signal);
    if (row === undefined) {
      rowless.add(objective.code);
      return startOf(objective, signal);
    }
    const known = kept.get(objective.code);
    if (known?.etag === row.etag) return known.register;
    const register = createRegister(base, toChanges(row), Number(readShape(row).revision));
    kept.set(objective.code, { etag: row.etag, register });
    starts.clear();
    return register;
  }

  const inMemory = ({ code }: Objective) => kept.get(code)?.register ?? starts.get(code)?.register;

  return {
    base,
    async current(objective, signal) {
      try {
        return await read(objective, signal);
      } catch (error) {
        const last = error instanceof StoreFault ? inMemory(objective) : undefined;
        if (last === undefined) throw error;
        return last;
      }
    },

    async ofRevision(objective, revision, signal) {
      const known = kept.get(objective.code)?.register;
      if (known?.revision === revision) return known;
      return revision === 0 && rowless.has(objective.code) ? startOf(objective, signal) : read(objective, signal);
    },

    async countedBy(objective, fence, signal) {
      const known = inMemory(objective);
      return known?.revision === toCounts(fence).registerRevision ? known : read(objective, signal);
    },
  };
}

/** What was changed of a register <-> one row. */
export function fromRegister({ changes, revision }: Register): RowValues {
  return withShape({ json: JSON.stringify(changes), revision });
}

/** Whether what was changed still fits the row, whose text holds 32 Ki characters at most. */
export function fitsARow({ changes }: Register): boolean {
  return JSON.stringify(changes).length <= 30_000;
}

function toChanges(row: Row): readonly KeptBody[] {
  return JSON.parse(String(readShape(row).json));
}
