// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readDays } from "#application/reading/days/day.ts";

const zone = "Europe/Rome";
const months = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(
  " ",
);
const monthsInEnglish = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "lunedì martedì mercoledì giovedì venerdì sabato domenica".split(" ");
const now = Temporal.ZonedDateTime.from(`2021-07-28T10:00[${zone}]`);

function told(text: string, at = now): string {
  const { reading } = readDays(text, at);
  if (reading.kind === "day") return String(reading.day);
  return reading.kind === "ambiguous" ? reading.candidates.join("|") : reading.kind;
}

/** The ways of writing a day with its year. */
function formsOf(day: Temporal.PlainDate): readonly string[] {
  const [d, m, y] = [day.day, day.month, day.year];
  const [dd, mm, yy] = [d, m, y % 100].map((number) => String(number).padStart(2, "0"));
  const month = months[m - 1] ?? "";
  const weekday = weekdays[day.dayOfWeek - 1] ?? "";
  return [
    ...["/", ".", "-"].flatMap((sign) => [`${d}${sign}${m}${sign}${y}`, `${dd}${sign}${mm}${sign}${yy}`]),
    `${y}-${mm}-${dd}`,
    `il ${d} ${month} ${y}`,
    `${weekday} ${d} ${month} ${y}`,
    `${weekday.slice(0, 3)} ${dd}/${mm}/${yy}`,
    `${weekday.replace("ì", "i'")} ${d}.${m}.${y}`,
    `${d} ${month.slice(0, 3)}. '${yy}`,
    `${d} ${month.toUpperCase()} ${y}`,
    `${monthsInEnglish[m - 1]} ${d}, ${y}`,
    `${d} ${monthsInEnglish[m - 1]} ${y}`,
    `incontro con Scandicci del ${d}/${m}/${y} alle 10`,
  ];
}

describe("reading days, whatever the day", () => {
  it("every day of ten years is read in every form with a year, day before month", () => {
    let read = 0;
    const last = Temporal.PlainDate.from("2025-12-31");
    for (let day = Temporal.PlainDate.from("2016-01-01"); Temporal.PlainDate.compare(day, last) <= 0; ) {
      for (const form of formsOf(day)) {
        assert.equal(told(form), String(day), form);
        read += 1;
      }
      day = day.add({ days: 1 });
    }
    assert.ok(read > 50_000);
  });

  it("a weekday that is not the date's is never read as the date", () => {
    for (let day = Temporal.PlainDate.from("2021-01-01"); day.year === 2021; day = day.add({ days: 1 })) {
      const wrong = weekdays[day.dayOfWeek % 7];
      assert.match(told(`${wrong} ${day.day}/${day.month}/2021`), /\|/, `${wrong} ${day}`);
    }
  });

  it("a day that no month has is named, and never another day", () => {
    for (const text of ["31/4/2021", "31 giugno 2021", "30/2/2020", "29/2/2021", "31 novembre", "30 febbraio"]) {
      assert.equal(told(text), "impossible", text);
    }
  });

  it("without a year it is never farther than a year, and never a day that was not written", () => {
    for (let day = Temporal.PlainDate.from("2021-01-01"); day.year === 2021; day = day.add({ days: 1 })) {
      for (const read of told(`${day.day}/${day.month}`).split("|")) {
        const found = Temporal.PlainDate.from(read);
        assert.deepEqual([found.day, found.month], [day.day, day.month]);
        assert.ok(Math.abs(found.until(now.toPlainDate(), { largestUnit: "day" }).days) < 366, String(day));
      }
    }
  });

  it("at every hour of both nights when the clock changes, words for days mean Rome's days", () => {
    for (const night of ["2021-03-27", "2021-10-30"]) {
      const start = Temporal.PlainDate.from(night).toZonedDateTime({ timeZone: zone, plainTime: "12:00" });
      for (let minutes = 0; minutes < 26 * 60; minutes += 30) {
        const at = start.add({ minutes });
        const today = at.toPlainDate();
        const words: readonly (readonly [string, number])[] = [
          ["oggi", 0],
          ["stamattina", 0],
          ["ieri", -1],
          ["l'altro ieri", -2],
          ["avantieri", -2],
          ["tre giorni fa", -3],
          ["domani", 1],
          ["domani l'altro", 2],
        ];
        for (const [word, days] of words) {
          assert.equal(told(word, at), String(today.add({ days })), `${word} at ${at}`);
        }
        assert.equal(told(`${weekdays[(today.dayOfWeek + 4) % 7]} scorso`, at), String(today.subtract({ days: 2 })));
        assert.equal(
          told(`${weekdays[today.dayOfWeek - 2] ?? "domenica"} scorso`, at),
          [8, 1].map((days) => String(today.subtract({ days }))).join("|"),
          "yesterday nobody calls so for sure",
        );
      }
    }
  });

  it("a bare weekday is the one of this week when it has gone by; otherwise it is asked, with it among the choices", () => {
    for (let from = 0; from < 7; from += 1) {
      const at = now.add({ days: from });
      const today = at.toPlainDate();
      for (const [index, weekday] of weekdays.entries()) {
        const read = told(weekday, at).split("|");
        const ofThisWeek = String(today.add({ days: index + 1 - today.dayOfWeek }));
        if (index + 1 < today.dayOfWeek) assert.deepEqual(read, [ofThisWeek], `${weekday} at ${at}`);
        else assert.ok(read.length > 1 && read.includes(ofThisWeek), `${weekday} at ${at}: ${read}`);
      }
    }
  });
});
