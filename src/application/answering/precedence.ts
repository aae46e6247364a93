// SPDX-License-Identifier: EUPL-1.2
import type { Intention } from "../reading/intentions/intention.ts";

/** Whether what a whole line wants goes before the command that its first word names ("incontro 3 era il 7 luglio"). */
export function overrules(intention: Intention, command: string): boolean {
  if (["fasi", "chiudi", "riapri"].includes(command)) return intention.kind === "phase";
  if (command === "enti" && intention.kind === "question") return true;
  if (command === "aiuto") return !(intention.kind === "none" || intention.kind === "ask");
  const isOfRows = intention.kind === "no-fact" && intention.left !== undefined;
  const isTold =
    isOfRows || intention.kind === "log-several" || (intention.kind === "log" && intention.isProposed === true);
  if (isTold) return ["incontro", "incontri", "prossimi", "riepilogo", "stato", "storia"].includes(command);
  // "Riepilogo della giornata: …" is a letter, "riepilogo della situazione" is how it stands.
  const isOfTheWhole = intention.kind === "question" && intention.question.about === "status";
  if (command === "riepilogo") return intention.kind === "log" || isOfTheWhole;
  if (command !== "incontro") return false;
  if (intention.kind === "question") return intention.question.about === "one";
  if (!("which" in intention)) return false;
  const { otherwise, which } = intention;
  return which.number !== undefined || (otherwise?.kind === "log" && otherwise.isProposed === true);
}
