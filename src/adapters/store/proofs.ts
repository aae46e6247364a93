// SPDX-License-Identifier: EUPL-1.2
import type { Proof, Proofs } from "#application/ports/proofs.ts";
import type { BodyRegister } from "#domain/body.ts";
import { type Journal, journalOfRoles, journalOfYear } from "./chain/journals.ts";
import type { Reading } from "./chain/read-all.ts";
import { startChain } from "./chain/start-chain.ts";
import { verifyRoles } from "./chain/verify-roles.ts";
import { verifyYear } from "./chain/verify-year.ts";
import { createRegisters } from "./registers.ts";
import type { Row, Rows } from "./rows.ts";

const mostTries = 5;

/** Proofs over rows; `base` is what the register of the bodies starts with. */
export function createProofs(rows: Rows, base: BodyRegister): Proofs {
  return {
    verify(objective, told, signal) {
      const journal = journalOfYear(objective.code);
      return whileStill(journal, { rows, signal }, (fence) =>
        verifyYear(objective, told, fence, { rows, registers: createRegisters(rows, base), signal }),
      );
    },

    verifyRoles(objective, told, signal) {
      const journal = journalOfRoles(objective);
      return whileStill(journal, { rows, signal }, (fence) => verifyRoles(objective, told, fence, { rows, signal }));
    },
  };
}

/** What is written in the journal meanwhile moves the row beside it. */
async function whileStill(
  journal: Journal,
  { rows, signal }: Reading,
  verifyOnce: (fence: Row | undefined) => Promise<Proof>,
): Promise<Proof | "busy"> {
  const { partition, fence } = journal;
  await startChain(rows, journal, signal);
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const before = await rows.get(partition, fence, signal);
    const proof = await verifyOnce(before);
    const after = await rows.get(partition, fence, signal);
    if (before?.etag === after?.etag) return proof;
  }
  return "busy";
}
