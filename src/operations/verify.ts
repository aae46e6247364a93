// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { createProofs } from "#adapters/store/proofs.ts";
import type { Proof } from "#application/ports/proofs.ts";
import { proofWords } from "#application/views/proof.ts";
import { it } from "#application/wording/it.ts";
import { createEditions } from "#application/years/editions.ts";
import { type ToldHead, toToldHead } from "#domain/chain-state.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";
import { florentineBodies } from "#objectives/bodies.ts";
import { openForBackup } from "./open-for-backup.ts";
import { CommandRefused, runCommand } from "./run-command.ts";

const mostFindings = 50;

/**
 * `npm run verify`: proves every diary, while the bot runs too, and ends with 1 where something is not as it was
 * written. `--head` compares with a fingerprint that was kept, as the digest and `/verifica` tell it.
 */
await runCommand({ head: "string" }, async ({ settings, words, options, signal, log }) => {
  const head = options.get("head") ?? words[0];
  const told = head === undefined ? undefined : toToldHead(head);
  if (head !== undefined && told === undefined) throw new CommandRefused(headWords());
  const store = await openForBackup(settings.store, log, signal);
  try {
    const now = () => (settings.clockStart ?? Temporal.Now.instant()).toZonedDateTimeISO(settings.timeZone);
    const editions = createEditions(grandeFirenze, now);
    const next = editions.ofYear(editions.current().year + 1);
    const followed = [...(next === undefined ? [] : [next]), editions.current(), ...editions.earlier()].reverse();
    if (told !== undefined && !followed.some(({ year }) => year === told.year)) throw new CommandRefused(headWords());
    const proofs = createProofs(store.rows, florentineBodies);
    for (const objective of followed) {
      const head = told?.year === objective.year ? told : undefined;
      const proof = await proofs.verify(objective, head, signal);
      if (proof === "busy") throw new CommandRefused(`${it.proof.not.busy.heading}. ${it.proof.not.busy.hint}`);
      if (proof.entries > 0 || proof.findings.length > 0) tell(proof, head);
      if (proof.findings.length > 0) process.exitCode = 1;
    }
  } finally {
    await store.close();
  }
});

function tell(proof: Proof, told: ToldHead | undefined): void {
  const { heading, lines } = proofWords(proof, told, it, mostFindings);
  console.log([`${heading}.`, ...lines.map((line) => `  ${line}`)].join("\n"));
}

function headWords(): string {
  const { heading, hint } = it.proof.not["not-a-head"];
  return `${heading}. ${hint}`;
}
