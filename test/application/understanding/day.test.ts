import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { readDays } from "#application/understanding/day.ts";

const now = Temporal.ZonedDateTime.from("2021-07-28T10:00[Europe/Rome]");
const read = (text: string, at = now) => readDays(text, at);

/** The reading in one word: a day, the days it may be, or why there is none. */
function told(text: string, at = now): string {
  const { reading } = read(text, at);
  if (reading.kind === "day") return String(reading.day);
  return reading.kind === "ambiguous" ? reading.candidates.join("|") : reading.kind;
}

describe("reading days, on Wednesday 28 July 2021", () => {
  const cases: readonly [string, string][] = [
    ["18/06/2021", "2021-06-18"],
    ["18/6", "2021-06-18"],
    ["18-6-21", "2021-06-18"],
    ["18.6.2021", "2021-06-18"],
    ["2021-06-18", "2021-06-18"],
    ["3/5", "2021-05-03"],
    ["18 giugno", "2021-06-18"],
    ["18 giu. 2021", "2021-06-18"],
    ["18 GIUGNO '21", "2021-06-18"],
    ["il 1° maggio", "2021-05-01"],
    ["1º maggio 2021", "2021-05-01"],
    ["primo maggio", "2021-05-01"],
    ["l'8 giugno", "2021-06-08"],
    ["18 june 2021", "2021-06-18"],
    ["venerdì 18 giugno 2021", "2021-06-18"],
    ["giovedì 18 giugno 2021", "2021-06-17|2021-06-18"],
    ["oggi", "2021-07-28"],
    ["Oggi, 28 luglio", "2021-07-28"],
    ["stamattina", "2021-07-28"],
    ["ieri", "2021-07-27"],
    ["ieri sera", "2021-07-27"],
    ["ieri 26 luglio", "2021-07-26|2021-07-27"],
    ["l’altro ieri", "2021-07-26"],
    ["avantieri", "2021-07-26"],
    ["due giorni fa", "2021-07-26"],
    ["3 giorni fa", "2021-07-25"],
    ["domani", "2021-07-29"],
    ["domani l'altro", "2021-07-30"],
    ["lunedi' scorso", "2021-07-26"],
    ["venerdì scorso", "2021-07-23"],
    ["mercoledì scorso", "2021-07-21"],
    ["lunedì prossimo", "2021-08-02"],
    ["giovedì", "2021-07-22|2021-07-29"],
    ["mercoledì", "2021-07-21|2021-07-28|2021-08-04"],
    ["il 18", "2021-07-18"],
    ["il 30", "2021-06-30|2021-07-30"],
    ["18/12", "2020-12-18|2021-12-18"],
    ["dal 3 al 5 maggio", "2021-05-03|2021-05-05"],
    ["31/02/2021", "impossible"],
    ["31 febbraio", "impossible"],
    ["29/2/2021", "impossible"],
    ["45/13", "unreadable"],
    ["0/5", "unreadable"],
    ["18-giugn", "unreadable"],
    ["2021-99", "unreadable"],
    ["settimana scorsa", "unreadable"],
    ["stasera", "unreadable"],
    ["a giugno", "unreadable"],
    ["Scandicci e Fiesole", "none"],
    ["prot. 201345/2021", "none"],
    ["i 12 comuni", "none"],
    ["", "none"],
  ];
  for (const [text, expected] of cases) {
    it(`«${text}» is ${expected}`, () => {
      assert.equal(told(text), expected);
    });
  }

  it("takes the day and its small words out, and leaves the rest", () => {
    assert.equal(read("Scandicci il 18/6 Fiesole").rest.replace(/[\s,]+/g, " "), "Scandicci Fiesole");
  });

  const hours: readonly [string, string | undefined][] = [
    ["oggi alle 15", "15:00"],
    ["oggi ore 9.30", "09:30"],
    ["oggi alle 15:30", "15:30"],
    ["10:05 oggi", "10:05"],
    ["oggi alle 25", undefined],
    ["oggi", undefined],
  ];
  for (const [text, hour] of hours) {
    it(`«${text}» is at ${hour ?? "no hour"}`, () => {
      assert.equal(read(text).hour, hour);
    });
  }

  it("«oggi» is Rome's day also when it is still yesterday in London", () => {
    const justAfterMidnight = Temporal.ZonedDateTime.from("2021-07-28T00:30[Europe/Rome]");
    assert.equal(told("oggi", justAfterMidnight), "2021-07-28");
    assert.equal(told("ieri", justAfterMidnight), "2021-07-27");
  });

  it("every day of the year is read in every form with a year", () => {
    const months =
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" ");
    const weekdays = "lunedì martedì mercoledì giovedì venerdì sabato domenica".split(" ");
    for (let day = Temporal.PlainDate.from("2021-01-01"); day.year === 2021; day = day.add({ days: 1 })) {
      const [d, m, month] = [day.day, day.month, months[day.month - 1]];
      const forms = [
        `${d}/${m}/2021`,
        `${d}.${m}.21`,
        `${d} ${month} 2021`,
        `${weekdays[day.dayOfWeek - 1]} ${d} ${month} 2021`,
      ];
      for (const form of [...forms, String(day)]) assert.equal(told(form), String(day), form);
    }
  });
});
