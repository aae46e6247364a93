// SPDX-License-Identifier: EUPL-1.2
import type { CorrectionInWords, CorrectionOfOne } from "./intention.ts";
import type { MeetingReference } from "./meeting-reference.ts";

/** The correction of a meeting that says no more than what is told. */
export function correcting(which: MeetingReference, told: Partial<CorrectionInWords>): CorrectionOfOne {
  return { kind: "correct", which, correction: { ...noCorrection, ...told } };
}

/** It changes nothing. */
export const noCorrection: CorrectionInWords = { added: [], removed: [], doubts: [] };
