import type { BodyRegister } from "#domain/body.ts";
import type { BodyDoubt } from "../understanding/bodies.ts";
import { bodyIndexOf } from "../understanding/body-index.ts";
import { canBeNewName, isMadeAsAName, isTellingName } from "../understanding/body-names.ts";
import { nameKey } from "../understanding/tokens.ts";
import { bodyFields } from "./body-fields.ts";

/** Whether words that nobody knows may be the name of a new body. */
export function mayBeNew({ text, candidates }: BodyDoubt): boolean {
  return candidates.length === 0 && text.length <= bodyFields.shortName && canBeNewName(text);
}

/** Whether words that may mean several bodies can be remembered as one of them: they name it, and nothing else. */
export function mayBeRemembered({ text, candidates }: BodyDoubt, register: BodyRegister): boolean {
  if (candidates.length === 0 || text.length > bodyFields.alias) return false;
  if (!isMadeAsAName(text) || !isTellingName(text)) return false;
  const key = nameKey(text);
  const isNamed = (bodyIndexOf(register).match(key.split(" "))?.bodies.length ?? 0) > 0;
  return isNamed && ![...register.values()].some((body) => nameKey(body.shortName) === key);
}
