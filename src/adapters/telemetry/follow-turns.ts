// SPDX-License-Identifier: EUPL-1.2
import type { ProgramLog } from "./log.ts";

/** Handles one activity that came over HTTP. */
type Deliver = (
  authorization: string,
  activity: Readonly<Record<string, unknown>>,
) => Promise<{ readonly status: number; readonly body?: unknown }>;

/** What an activity was. */
export type TurnKind = (typeof kinds)[number] | "other";

/** How a turn went. `seconds` by this machine's steady clock. */
export type TurnEnd = { readonly kind: TurnKind; readonly status: number; readonly seconds: number };

const kinds = ["message", "invoke", "installationUpdate"] as const;

/** The same, as turns: each with its id in the log, and told when it ended. What was refused has told why by itself. */
export function followTurns(deliver: Deliver, log: ProgramLog, onEnd: (end: TurnEnd) => void = () => {}): Deliver {
  return (authorization, activity) =>
    log.inTurn(async () => {
      const start = performance.now();
      const answered = await deliver(authorization, activity);
      const milliseconds = performance.now() - start;
      const kind = kinds.find((known) => known === activity.type) ?? "other";
      const { status } = answered;
      if (status < 400) log.info("Turno concluso", { kind, status, ms: Math.round(milliseconds) });
      onEnd({ kind, status, seconds: milliseconds / 1000 });
      return answered;
    });
}
