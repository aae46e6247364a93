// SPDX-License-Identifier: EUPL-1.2
import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import { type DestinationStream, pino } from "pino";
import { type FaultCode, faultCodes } from "#application/ports/fault-codes.ts";
import type { Log } from "#application/ports/log.ts";

export type ProgramLog = Log & {
  /** Does the work of one activity that came in: every line of it carries an id that no other has. */
  inTurn<Value>(work: () => Value): Value;
};

export type LogOptions = {
  readonly level: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  /** Told of every fault, logged at this level or not. */
  readonly onFault?: (code: FaultCode) => void;
  /** The standard output, unless it is given. */
  readonly destination?: DestinationStream;
};

/** The log of the process: one JSON a line. */
export function openLog({ level, onFault, destination }: LogOptions): ProgramLog {
  const turns = new AsyncLocalStorage<string>();
  const process = randomBytes(3).toString("hex");
  let count = 0;
  const options = {
    base: null,
    level,
    mixin: () => {
      const turn = turns.getStore();
      return turn === undefined ? {} : { turn };
    },
  };
  const log = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info: (message, details = {}) => log.info(details, message),
    fault(code, details = {}) {
      const [gravity, means] = faultCodes[code];
      onFault?.(code);
      log[gravity]({ code, ...details }, means);
    },
    inTurn(work) {
      count += 1;
      return turns.run(`${process}-${count.toString(36)}`, work);
    },
  };
}
