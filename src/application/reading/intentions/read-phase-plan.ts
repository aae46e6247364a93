// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { namesBodies } from "../bodies/bodies.ts";
import { readDays } from "../days/day.ts";
import { patternInside, sayingOf } from "../engine/saying.ts";
import { namesAMeeting } from "../names-a-meeting.ts";
import { waysOfReplanning, wordsForAPhase } from "../words/phase-words.ts";
import type { Intention } from "./intention.ts";

const aPhase = patternInside(`(${wordsForAPhase.join("|")})`);
const replanned = patternInside(waysOfReplanning);
const phaseNumber = /(?<=(?:fase|phase)\s+)\d{1,2}(?!\d)/giu;

/** "La fine della fase 2 è stata spostata al 30 novembre": the days that the sheet planned, which are not changed here. */
export function readPhasePlan(
  line: string,
  { now, register }: { readonly now: Temporal.ZonedDateTime; readonly register: BodyRegister },
): Intention | undefined {
  const saying = sayingOf(line);
  if (line.includes("?") || !aPhase.test(saying) || !replanned.test(saying)) return undefined;
  const { reading } = readDays(line.replace(phaseNumber, ""), now);
  const isOfElse = namesAMeeting(saying.replace(replanned, " ")) || namesBodies(line, register);
  return reading.kind === "none" || isOfElse ? undefined : { kind: "absent", what: "phase-plan" };
}
