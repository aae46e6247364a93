// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { defined } from "#domain/defined.ts";
import { meaningOf } from "./answers/answer-words.ts";
import { choiceIn } from "./answers/choice.ts";
import { keyOf } from "./answers/key-of.ts";
import { pointerIn } from "./answers/pointer.ts";
import { readBodies } from "./bodies/bodies.ts";
import { readDays } from "./days/day.ts";
import type { Asked } from "./meeting-draft.ts";
import { nameDoubts } from "./name-doubt.ts";
import type { Reading } from "./reading.ts";

type Context = {
  readonly now: Temporal.ZonedDateTime;
  readonly register: BodyRegister;
  readonly asked?: Asked;
  readonly shown?: readonly string[];
};

/** Nothing else that the line may mean, nor a question. */
export function pressedIn(line: string, { shown = [] }: Context): Pick<Reading, "pressed"> {
  if (shown.length === 0 || line.includes("?")) return {};
  const isPlainAnswer = ["yes", "no", "cancel"].some((meaning) => meaning === meaningOf(line));
  const said = keyOf(line);
  const afterAYes = said.replace(/^(?:si|ok|va bene|yes) /u, "");
  const pressed = isPlainAnswer
    ? undefined
    : (shown.find((title) => keyOf(title) === said) ?? shown.find((title) => keyOf(title) === afterAYes));
  return defined({ pressed });
}

export function onlyDayIn(line: string, { now }: Context): Pick<Reading, "onlyDay"> {
  const { reading, rest } = readDays(line.replace(/^(?:era|è|e['’])\s+/iu, ""), now, "past");
  return reading.kind === "none" || /[\p{L}\p{N}]/u.test(rest) ? {} : { onlyDay: reading };
}

/** Of what answers who was there: a line of another kind is not looked at for names. */
export function onlyNameIn(line: string, { asked, register }: Context): Pick<Reading, "onlyName"> {
  if (asked === undefined || asked.draft.bodies.length + asked.draft.names.length > 0) return {};
  const [name, ...others] = nameDoubts(readBodies(line, register).doubts, register);
  return name === undefined || others.length > 0 || !name.mayBeNew ? {} : { onlyName: name };
}

const numberAlone = /^(?:(?:è|e') )?(?:l'incontro |il |l'|n\.?\s*)?(\d{1,7})$/iu;

export function pointerTo(line: string, context: Context): Pick<Reading, "pointer" | "choice"> {
  return defined({ pointer: pointerIn(line, context), choice: choiceIn(line, context) });
}

export function onlyNumberIn(line: string): Pick<Reading, "number"> {
  const number = numberAlone.exec(line)?.[1];
  return number === undefined ? {} : { number: Number(number) };
}
