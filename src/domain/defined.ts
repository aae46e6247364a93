// SPDX-License-Identifier: EUPL-1.2
type Defined<Values> = { readonly [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** Only what has a value: an optional property is then missing, and never there as undefined. */
export function defined<Values extends object>(values: Values): Defined<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<Values>;
}
