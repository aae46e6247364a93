import type { Intention } from "../reading/intentions/intention.ts";
import type { IntentionContext } from "../reading/intentions/read-intention.ts";
import { readMeetingLine } from "../reading/meeting-line.ts";

/** Whether what a whole line wants goes before the command that its first word names ("incontro 3 era il 7 luglio"). */
export function overrules(intention: Intention, command: string): boolean {
  if (command === "fasi") return intention.kind === "phase";
  if (command === "aiuto") return !(intention.kind === "none" || intention.kind === "ask");
  if (intention.kind === "log-several") return ["incontro", "incontri", "riepilogo"].includes(command);
  if (command !== "incontro") return false;
  if (intention.kind === "log" && intention.isProposed === true) return true;
  return "which" in intention && intention.which.number !== undefined;
}

/**
 * Whether a message is about something else than what its writer was asked: a question, a change of a meeting that it
 * names, or a meeting that it tells whole.
 */
export function interrupts(intention: Intention, message: string, context: IntentionContext): boolean {
  switch (intention.kind) {
    case "none":
    case "thanks":
    case "no-fact":
    case "contact":
      return false;
    case "ask":
      return intention.isWeak !== true;
    case "log": {
      const { day, bodies, doubts } = readMeetingLine(message, context);
      return day.kind === "day" && bodies.length > 0 && doubts.length === 0;
    }
    case "correct":
    case "annul":
    case "show":
    case "restore":
    case "hold":
    case "document":
    case "open-correction": {
      const { number, isLatest, days, bodies } = intention.which;
      return number !== undefined || isLatest || days.length > 0 || bodies.length > 0;
    }
    default:
      return true;
  }
}
