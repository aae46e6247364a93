// SPDX-License-Identifier: EUPL-1.2
/** What one check found, in Italian: nothing secret in it. */
export type Finding = {
  readonly what: string;
  /** `unknown`: it does not apply here, or nobody said where to look. */
  readonly state: "right" | "wrong" | "unknown";
  readonly told: string;
  /** What to do, where something is to be done. */
  readonly remedy?: string;
};

export const right = (what: string, told: string): Finding => ({ what, state: "right", told });
export const unknown = (what: string, told: string): Finding => ({ what, state: "unknown", told });
export const wrong = (what: string, told: string, remedy: string): Finding => ({ what, state: "wrong", told, remedy });

const marks = { right: "✓", wrong: "✗", unknown: "–" } as const;

/** The lines of a finding, as they are printed. */
export function linesOf({ what, state, told, remedy }: Finding): string {
  const line = `${marks[state]} ${what}: ${told}`;
  return remedy === undefined ? line : `${line}\n    Che cosa fare: ${remedy}`;
}
