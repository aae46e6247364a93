// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import type { ForeignValue } from "../rows.ts";

/**
 * A backup is lines of JSON, compressed with gzip: a head, then a line for each row, partition by partition, each in
 * ascending order, then a foot. A partition is whole as of one moment. A file without its foot is no backup.
 */
export type BackupHead = z.output<typeof head>;

/** One row: its partition, its key, what it holds. */
export type BackupRow = z.output<typeof row>;

/** `sha256` is of every line before this one, in hexadecimal. */
export type BackupFoot = z.output<typeof foot>;

/** Version of the format of the file, whatever the rows hold. */
export const backupFormat = 1;

const head = z.object({
  format: z.literal("diario-peg-backup"),
  version: z.int(),
  /** Version of the shape of the rows. */
  shape: z.int(),
  /** Version of the program that wrote it. */
  program: z.string(),
  /** An instant in UTC: when it was begun. */
  at: z.string(),
});

const foreign = z.object({ type: z.enum(["Int64", "Double", "DateTime", "Binary", "Guid"]), value: z.string() });
const value = z.union([z.string(), z.int32(), z.boolean(), foreign satisfies z.ZodType<ForeignValue>]);
const row = z.tuple([z.string(), z.string(), z.record(z.string(), value)]);
const foot = z.object({ rows: z.int(), sha256: z.string() });

/** The head, a row or the foot that a line holds; undefined for any other line. */
export function readHead(line: string): BackupHead | undefined {
  return parse(head, line);
}
export function readRow(line: string): BackupRow | undefined {
  return parse(row, line);
}
export function readFoot(line: string): BackupFoot | undefined {
  return parse(foot, line);
}

function parse<Value>(schema: z.ZodType<Value>, line: string): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
