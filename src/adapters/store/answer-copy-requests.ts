// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { backup, type DatabaseSync } from "node:sqlite";
import { causeOf } from "#application/ports/log.ts";
import { copyNames, removeCopies } from "./copy-names.ts";
import type { StoreLog } from "./rows.ts";

const millisecondsBetweenLooks = 250;
/** Some 1.6 MB at a time: whoever writes meanwhile waits for one step, some milliseconds. */
const pagesOfAStep = 400;

/** Ends once the copy under way is made. */
export type CopyService = { stop(): Promise<void> };

/**
 * Makes a copy of the open database for whoever asks for one, as `copyNames` says, while it is read and written: the
 * copy is of one moment, the one at which it is finished. One at a time; those of before are taken away, now too.
 */
export function answerCopyRequests(database: DatabaseSync, path: string, log: StoreLog): CopyService {
  const { wanted, part, copy } = copyNames(path);
  let making: Promise<void> | undefined;
  removeCopies(path);

  const make = async () => {
    try {
      const id = readFileSync(wanted, "utf8").trim();
      // Whoever asks is still writing it.
      if (id === "") return;
      if (!/^[0-9a-f-]{36}$/.test(id)) throw new RangeError("The name of a copy is an id");
      removeCopies(path);
      await backup(database, part, { rate: pagesOfAStep });
      renameSync(part, copy(id));
    } catch (error) {
      log.fault("COPY_FAILED", { cause: causeOf(error) });
      rmSync(part, { force: true });
    }
    rmSync(wanted, { force: true });
  };

  const timer = setInterval(() => {
    if (making !== undefined || !existsSync(wanted)) return;
    making = make()
      .catch(() => {})
      .finally(() => {
        making = undefined;
      });
  }, millisecondsBetweenLooks).unref();

  return {
    async stop() {
      clearInterval(timer);
      await making;
    },
  };
}
