// SPDX-License-Identifier: EUPL-1.2
import { type ToldHead, toToldHead } from "#domain/chain-state.ts";
import type { CommandRequest } from "../command.ts";
import type { Proof } from "../ports/proofs.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { noProofReply, proofReply } from "../views/proof.ts";

/** Goes through the whole of the diary, and compares it with a head that was told before, where one was written. */
export async function verifyDiary({ argument, wording, signal }: CommandRequest, services: Services): Promise<Reply> {
  const written = /\d{4}\/\d+\S*/.exec(argument)?.[0];
  const told = written === undefined ? undefined : toToldHead(written);
  if (written !== undefined && told === undefined) return noProofReply("not-a-head", wording);
  const objective = told === undefined ? services.objective() : services.editions.ofYear(told.year);
  if (objective === undefined) return noProofReply("not-a-head", wording);
  const proof = await verified(objective, told, services, signal);
  return typeof proof === "string" ? noProofReply(proof, wording) : proofReply(proof, told, wording);
}

async function verified(
  objective: Proof["objective"],
  told: ToldHead | undefined,
  { proofs }: Services,
  signal: AbortSignal,
): Promise<Proof | "busy" | "too-long"> {
  try {
    return await proofs.verify(objective, told, signal);
  } catch (error) {
    if (signal.aborted) return "too-long";
    throw error;
  }
}
