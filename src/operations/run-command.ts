// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from "node:util";
import { BackupRefused } from "#adapters/store/backup/read-backup.ts";
import { StoreRefused } from "#adapters/store/rows.ts";
import { faultCodes } from "#application/ports/fault-codes.ts";
import { causeOf, type Log } from "#application/ports/log.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { loadSettings, readEnvironment, type Settings, SettingsFaults } from "#settings";

/** What a command is given. */
export type CommandInput = {
  readonly settings: Settings;
  /** The words typed after it that are no option. */
  readonly words: readonly string[];
  /** Those of its own options that were typed, with what was typed after them; nothing after those that take nothing. */
  readonly options: ReadonlyMap<string, string>;
  /** Aborted by Ctrl+C: the command ends then, at once. */
  readonly signal: AbortSignal;
  /** What is to be done before that. */
  onInterrupt(clean: () => Promise<void>): void;
  /** Faults of the store, for whoever sits before the screen. */
  readonly log: Pick<Log, "fault">;
};

/** A command that was typed wrong, or cannot be done: `message` says what to type. */
export class CommandRefused extends Error {
  override readonly name = "CommandRefused";
}

/**
 * Runs one command typed by whoever keeps the program, with its settings. Ends with 0, or with 1 and a line in Italian:
 * the words of what was refused, or of the store when it fell silent.
 */
export async function runCommand(
  options: Readonly<Record<string, "boolean" | "string">>,
  run: (input: CommandInput) => Promise<void>,
): Promise<void> {
  const interrupted = new AbortController();
  const cleanings: (() => Promise<void>)[] = [];
  const interrupt = async () => {
    interrupted.abort();
    await Promise.allSettled(cleanings.map((clean) => clean()));
    console.error("\nInterrotto.");
    process.exit(1);
  };
  process.once("SIGINT", () => void interrupt());
  process.once("SIGTERM", () => void interrupt());
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        "env-file": { type: "string" },
        ...Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type }])),
      },
    });
    await run({
      settings: loadSettings(readEnvironment(values["env-file"] as string | undefined)),
      words: positionals,
      options: new Map(
        Object.entries(values).flatMap(([name, value]) => (name in options ? [[name, String(value)]] : [])),
      ),
      signal: interrupted.signal,
      onInterrupt: (clean) => void cleanings.push(clean),
      log: { fault: (code) => console.error(`${faultCodes[code][1]}. ${faultCodes[code][2]}`) },
    });
  } catch (error) {
    process.exitCode = 1;
    if (!interrupted.signal.aborted) console.error(`\n${wordsFor(error)}`);
  }
}

function wordsFor(error: unknown): string {
  const told = [SettingsFaults, StoreRefused, BackupRefused, CommandRefused];
  if (error instanceof Error && told.some((one) => error instanceof one)) return error.message;
  if (error instanceof StoreFault) {
    const [, means, remedy] = faultCodes[error.reason === "refused" ? "STORE_REFUSES" : "STORE_SILENT"];
    return `${means} (${error.code}). ${remedy}`;
  }
  const { code } = error as { readonly code?: unknown };
  if (code === "ENOSPC") return "Il disco è pieno: libera spazio e ripeti.";
  if (typeof code === "string" && code.startsWith("ERR_PARSE_ARGS"))
    return "Un'opzione non la conosco, o le manca il valore: sono in docs/operations.md.";
  return `Non è riuscito (${causeOf(error)}). Segnalalo con la versione del programma.`;
}
