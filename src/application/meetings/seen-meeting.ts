// SPDX-License-Identifier: EUPL-1.2
/** A meeting as a button saw it, and what the button may have added. */
export type SeenMeeting = {
  readonly number: number;
  readonly revision: number;
  /** The one-time number of a form; empty for a plain button. */
  readonly nonce: string;
  /** A day outside the objective's year was said to be right. */
  readonly isOutsideYearAccepted: boolean;
  /** It was said to be another than those of the same day. */
  readonly isAnother?: true;
  /** It was said to have taken place. */
  readonly isHeld?: true;
  /** It was said to go into the diary of this year. */
  readonly movesTo?: number;
};

/** What a button carries: "7.12", or "7.12.<nonce>" of a form. Undefined for anything else, which was forged. */
export function readSeen(argument: string): SeenMeeting | undefined {
  const parts = /^(\d{1,7})\.(\d{1,9})(?:\.([\w-]{16,64}))?(\.yes)?(\.another)?(\.held)?(?:\.to(\d{4}))?$/.exec(
    argument,
  );
  if (parts === null) return undefined;
  const [, number, revision, nonce = "", yes, another, held, movesTo] = parts;
  return {
    number: Number(number),
    revision: Number(revision),
    nonce,
    isOutsideYearAccepted: yes !== undefined,
    ...(another === undefined ? {} : { isAnother: true }),
    ...(held === undefined ? {} : { isHeld: true }),
    ...(movesTo === undefined ? {} : { movesTo: Number(movesTo) }),
  };
}

/** The other way round of `readSeen`. */
export function toSeenArgument(seen: SeenMeeting): string {
  const { number, revision, nonce, isOutsideYearAccepted, isAnother, isHeld, movesTo } = seen;
  const said = `${isOutsideYearAccepted ? ".yes" : ""}${isAnother === true ? ".another" : ""}${isHeld === true ? ".held" : ""}`;
  const to = movesTo === undefined ? "" : `.to${movesTo}`;
  return `${number}.${revision}${nonce === "" ? "" : `.${nonce}`}${said}${to}`;
}

/** What a plain button of a meeting carries. */
export function plainArgument(number: number, revision: number): string {
  return toSeenArgument({ number, revision, nonce: "", isOutsideYearAccepted: false });
}
