// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { createProofs } from "#adapters/store/proofs.ts";
import type { Rows } from "#adapters/store/rows.ts";
import type { Proof } from "#application/ports/proofs.ts";
import { proofWords } from "#application/views/proof.ts";
import { it } from "#application/wording/it.ts";
import { createEditions } from "#application/years/editions.ts";
import { type ToldHead, toToldHead } from "#domain/chain-state.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";
import { florentineBodies } from "#objectives/bodies.ts";
import { openForBackup } from "./open-for-backup.ts";
import { CommandRefused, runCommand } from "./run-command.ts";
import { tellProgress } from "./tell-progress.ts";

const mostFindings = 50;

/**
 * `npm run verify`: proves every diary and the roles, while the bot runs too, and ends with 1 where something is not as
 * it was written. `--head` compares with a fingerprint that was kept, as the digest and `/verifica` tell it.
 */
await runCommand({ head: "string" }, async ({ settings, words, options, signal, log }) => {
  const head = options.get("head") ?? words[0];
  const told = head === undefined ? undefined : toToldHead(head);
  if (head !== undefined && told === undefined) throw new CommandRefused(headWords());
  const store = await openForBackup(settings.store, log, signal);
  try {
    const now = () => (settings.clockStart ?? Temporal.Now.instant()).toZonedDateTimeISO(settings.timeZone);
    const editions = createEditions(grandeFirenze, now);
    const current = editions.current();
    const next = editions.ofYear(current.year + 1);
    const followed = [...(next === undefined ? [] : [next]), current, ...editions.earlier()].reverse();
    const isFollowed = told === undefined || told.of === "roles" || followed.some(({ year }) => year === told.of);
    if (!isFollowed) throw new CommandRefused(headWords());
    const proofs = createProofs(tellingRows(store.rows), florentineBodies);
    const toldOf = (of: Proof["of"]) => (told?.of === of ? told : undefined);
    let isEmpty = true;
    for (const objective of followed) {
      isEmpty = !tell(await proofs.verify(objective, toldOf(objective.year), signal), told) && isEmpty;
    }
    isEmpty = !tell(await proofs.verifyRoles(current, toldOf("roles"), signal), told) && isEmpty;
    if (isEmpty) console.log(it.proof.empty);
  } finally {
    await store.close();
  }
});

/** The rows, which say how many were read. */
function tellingRows(rows: Rows): Rows {
  const onProgress = tellProgress("Lette");
  let count = 0;
  return {
    ...rows,
    async page(query, signal) {
      const page = await rows.page(query, signal);
      count += page.length;
      onProgress(count);
      return page;
    },
  };
}

/** A journal in which nothing was ever written is not spoken of: whether it is another one. */
function tell(proof: Proof | "busy", told: ToldHead | undefined): boolean {
  if (proof === "busy") throw new CommandRefused(`${it.proof.not.busy.heading}. ${it.proof.not.busy.hint}`);
  if (proof.entries === 0 && proof.findings.length === 0) return false;
  const { heading, lines } = proofWords(proof, told === undefined ? [] : [told], it, mostFindings);
  console.log([`${heading}.`, ...lines.map((line) => `  ${line}`)].join("\n"));
  if (proof.findings.length > 0) process.exitCode = 1;
  return true;
}

function headWords(): string {
  const { heading, hint } = it.proof.not["not-a-head"];
  return `${heading}. ${hint}`;
}
