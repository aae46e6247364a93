import type { BodyId } from "#domain/body.ts";

/**
 * Bodies that words may mean. `isCertain`: one body, and no other reading; otherwise it is asked. No body: another
 * place.
 */
export type BodyMatch = { readonly bodies: readonly BodyId[]; readonly isCertain: boolean };
