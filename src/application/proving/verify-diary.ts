// SPDX-License-Identifier: EUPL-1.2
import { toToldHead } from "#domain/chain-state.ts";
import type { CommandRequest } from "../command.ts";
import type { Proof } from "../ports/proofs.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { noProofReply, proofReply } from "../views/proof.ts";

/**
 * Goes through the whole of the diary and of the roles, and compares them with the heads that were told before, where
 * any was written.
 */
export async function verifyDiary({ argument, wording, signal }: CommandRequest, services: Services): Promise<Reply> {
  const { proofs, editions } = services;
  const told = (argument.match(/[^\s,;·]+\/\d+\S*/g) ?? []).map(toToldHead);
  if (!told.every((head) => head !== undefined)) return noProofReply("not-a-head", wording);
  const ofYear = told.find(({ of }) => of !== "roles");
  const ofRoles = told.find(({ of }) => of === "roles");
  const objective = typeof ofYear?.of === "number" ? editions.ofYear(ofYear.of) : services.objective();
  if (objective === undefined) return noProofReply("not-a-head", wording);
  const [diary, roles] = [
    await inTime(proofs.verify(objective, ofYear, signal), signal),
    await inTime(proofs.verifyRoles(objective, ofRoles, signal), signal),
  ];
  if (typeof diary === "string") return noProofReply(diary, wording);
  return typeof roles === "string" ? noProofReply(roles, wording) : proofReply(diary, roles, told, wording);
}

async function inTime(proving: Promise<Proof | "busy">, signal: AbortSignal): Promise<Proof | "busy" | "too-long"> {
  try {
    return await proving;
  } catch (error) {
    if (signal.aborted) return "too-long";
    throw error;
  }
}
