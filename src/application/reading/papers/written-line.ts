// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import type { MeetingMode } from "#domain/meeting.ts";
import { inNumbers } from "../days/named.ts";
import type { LineContext } from "../meeting-line.ts";

/** What a paper says of a meeting; texts that it does not have are empty. */
export type FactsOfAPaper = {
  readonly day: readonly Day[];
  readonly hour: string | undefined;
  readonly bodies: readonly BodyId[];
  /** Who else was there, and is to be asked. */
  readonly others: readonly string[];
  readonly place: string;
  readonly mode: MeetingMode | undefined;
  readonly evidence: string;
  readonly subject: string;
};

const modesInWords: Readonly<Record<MeetingMode, string>> = {
  "in-person": "in presenza",
  video: "in videoconferenza",
  mixed: "in modalità mista",
};

const mostCharactersOfASubject = 120;

/** The facts as a line that reads as them. */
export function writtenLine(
  { day, hour, bodies, others, place, mode, evidence, subject }: FactsOfAPaper,
  { register }: LineContext,
): string {
  // "Foglio firme", right before the colon, would be a label.
  const isNumbered = /\d|:/u.test(evidence);
  const head = [
    day.map(inNumbers).join(" / "),
    hour === undefined ? "" : `ore ${hour}`,
    isNumbered ? "" : evidence,
    ...bodies.map((id) => register.get(id)?.officialName ?? ""),
    ...others,
    mode === undefined ? "" : modesInWords[mode],
    isNumbered ? evidence : "",
  ].filter((part) => part !== "");
  const where = place === "" ? "" : ` luogo: ${place.replace(/[;\n]/gu, ",").replace(/\.$/u, "")};`;
  const about = subject === "" ? "" : `: ${subject.slice(0, mostCharactersOfASubject)}`;
  return `${where === "" ? "" : `${where.trim()} `}${head.join(", ")}${about}`;
}
