// SPDX-License-Identifier: EUPL-1.2
import { keyOf } from "./key-of.ts";

/** Who was there, without a name. */
export type Everybody = "all" | "both" | "the-same";

const everybody: readonly (readonly [Everybody, RegExp])[] = [
  [
    "both",
    /^(?:si )?(?:con )?(?:entramb[ie](?: (?:i|gli|le) \p{L}+)?|tutt[ie] e (?:due|2)(?: (?:i|gli|le) \p{L}+)?|loro due)$/u,
  ],
  ["all", /^(?:si )?(?:con )?tutt[ie](?: quanti| e \p{L}+| (?:i|gli) (?:comuni|enti|sindaci))?$/u],
  [
    "the-same",
    /^(?:(?:sempre|ancora) )?(?:(?:con )?(?:gli |le )?(?:stess|medesim)[ie](?: \p{L}+)?|(?:con )?loro|(?:tutt[ie] )?quell[ie] di prima)$/u,
  ],
];

/** What an answer says of who was there, when it names nobody and says nothing else. */
export function everybodyIn(answer: string): Everybody | undefined {
  const key = keyOf(answer);
  return everybody.find(([, pattern]) => pattern.test(key))?.[0];
}
