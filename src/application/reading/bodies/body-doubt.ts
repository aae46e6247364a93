// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";

/** Words that may mean a body and are to be asked. No candidate: nobody knows what they mean. */
export type BodyDoubt = {
  readonly text: string;
  readonly candidates: readonly BodyId[];
  /** Nobody knows them, and they are called as a body is, or as a place where none of those known is: "comune di prato". */
  readonly isNewName?: true;
  /** The name of a person: of no body, and to be noted. */
  readonly isPerson?: true;
  /** The one body that it names has somebody's name, as it is told: it is asked. */
  readonly mayBeAPerson?: true;
  /** A plain name, of the one body that it may mean, or of all those of its group. */
  readonly isNamed?: true;
  /** They say whose somebody is, of the one body that they name: somebody of theirs was there. */
  readonly isOfTheirs?: true;
  /** Who that is, where it is a name; empty: somebody who is only called by an office of our own. */
  readonly person?: string;
  /**
   * Where it stands: in the list of those who met ("con …", "… e …"), joined to it in small letters ("Signa e basta"),
   * apart at the end ("…, fondi europei"), after what leads to a place ("al museo"), or where something is said that is of
   * no slot ("dimmi se bastano").
   */
  readonly stands?: "listed" | "joined" | "apart" | "where" | "said";
  /** It stands apart after bodies: it may be where it was. */
  readonly mayBeAPlace?: true;
};

type Named = { readonly bodies: readonly BodyId[]; readonly doubts: readonly Pick<BodyDoubt, "candidates">[] };

/** All that are named, for sure or among others that the words may mean. */
export function bodiesMeant({ bodies, doubts }: Named): readonly BodyId[] {
  return [...bodies, ...doubts.flatMap(({ candidates }) => candidates)];
}

/** Those that are named for sure, and the only one that words may mean. */
export function bodiesPlainlyMeant({ bodies, doubts }: Named): readonly BodyId[] {
  return [...bodies, ...doubts.flatMap(({ candidates }) => (candidates.length === 1 ? candidates : []))];
}
