// SPDX-License-Identifier: EUPL-1.2
/** The free texts of a meeting and the most characters each may have, so that a card that shows them all still fits. */
export const textFields = { others: 500, subject: 300, place: 200, evidence: 500, notes: 2000 } as const;

export type TextField = keyof typeof textFields;
