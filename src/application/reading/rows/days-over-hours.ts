// SPDX-License-Identifier: EUPL-1.2
import { readDays } from "../days/day.ts";
import type { LineContext } from "../meeting-line.ts";

const beginsWithAnHour =
  /^\s*(?:[-–•*·]\s*)?(?:ore\s+|h\.?\s*)?(\d{1,2}[:.]\d{2})(?:\s*[-–]\s*\d{1,2}[:.]\d{2})?\s+(?=\p{L})/iu;

/** An agenda, a day over the hours of it, as rows that each have their day: "giovedì 22 luglio, ore 10:30 incontro con Fiesole". */
export function daysOverHours(text: string, { now }: LineContext): string {
  let day = "";
  const typed = text.split("\n");
  const lines = typed.map((line) => {
    if (beginsWithAnHour.test(line)) {
      return day === "" ? line : line.replace(beginsWithAnHour, (_, hour: string) => `${day}, ore ${hour} `);
    }
    if (line.trim() === "") return line;
    const { reading, hour, rest } = readDays(line, now);
    day = reading.kind === "day" && hour === undefined && !/[\p{L}\p{N}]/u.test(rest) ? line.trim() : "";
    return day === "" ? line : "";
  });
  return lines.some((line, at) => line !== typed[at] && line !== "") ? lines.join("\n") : text;
}
