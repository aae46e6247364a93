// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { readDays } from "#application/reading/days/day.ts";

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
    ["lunedì", "2021-07-26"],
    ["lo scorso 12 dicembre", "2020-12-12"],
    ["il 30 scorso", "2021-06-30"],
    ["il 12 p.v.", "2021-08-12"],
    ["12 luglio u.s.", "2021-07-12"],
    ["martedi' sera", "2021-07-27"],
    ["3/8", "2021-08-03"],
    ["26 settembre", "2021-09-26"],
    ["27 settembre", "2020-09-27|2021-09-27"],
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
    ["stasera", "2021-07-28"],
    ["a giugno", "unreadable"],
    ["Scandicci e Fiesole", "none"],
    ["prot. 201345/2021", "none"],
    ["i 12 comuni", "none"],
    ["18/6 scorso", "2021-06-18"],
    ["18 giugno 21", "2021-06-18"],
    ["18 giugno 20 comuni", "2021-06-18"],
    ["18 6 2021", "2021-06-18"],
    ["2021/06/18", "2021-06-18"],
    ["ven 18/6", "2021-06-18"],
    ["venerdì 23", "2021-07-23"],
    ["venerdì 30", "2021-07-30"],
    ["giovedì 23", "2021-07-22|2021-07-23|2021-07-29"],
    ["due giugno", "2021-06-02"],
    ["June 18, 2021", "2021-06-18"],
    ["18th June", "2021-06-18"],
    ["12 dicembre scorso", "2020-12-12"],
    ["12 dicembre prossimo", "2021-12-12"],
    ["lo scorso lunedì", "2021-07-26"],
    ["prossimo giovedì", "2021-07-29"],
    ["lunedì della settimana scorsa", "2021-07-19"],
    ["ieri l'altro", "2021-07-26"],
    ["dopo domani", "2021-07-30"],
    ["tra due giorni", "2021-07-30"],
    ["ieri, martedì", "2021-07-27"],
    ["ieri, lunedì", "2021-07-26|2021-07-27"],
    ["il 31", "2021-05-31|2021-07-31"],
    ["3-5", "2021-05-03"],
    ["3-5 maggio", "2021-05-03|2021-05-05"],
    ["3 e 5 maggio", "2021-05-03|2021-05-05"],
    ["tra il 3 e il 5 maggio", "2021-05-03|2021-05-05"],
    ["dal 3/5 al 5/5", "2021-05-03|2021-05-05"],
    ["sabato e domenica", "2021-07-24|2021-07-25|2021-07-31|2021-08-01"],
    ["stasera alle 20", "2021-07-28"],
    ["oggi a otto", "unreadable"],
    ["18/06/0021", "unreadable"],
    ["06/18/2021", "unreadable"],
    ["18//6", "unreadable"],
    ["20210618", "unreadable"],
    ["Via 12 Maggio", "none"],
    ["Legge 10 maggio 1976", "none"],
    ["prot. 201345/2021 del 22/6", "none"],
    ["18/6, verbale del 22/6", "2021-06-18"],
    ["entro venerdì", "none"],
    ["art. 3.5", "none"],
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
    ["oggi alle 10 e 30", "10:30"],
    ["oggi alle 9 e mezza", "09:30"],
    ["oggi dalle 10 alle 12", "10:00"],
    ["18/6 10.30", "10:30"],
    ["oggi pomeriggio alle 3", "15:00"],
    ["ieri sera alle 9", "21:00"],
    ["stamattina alle 6", "06:00"],
    ["at 3pm", "15:00"],
    ["oggi alle 3", "03:00 / 15:00"],
    ["oggi alle 10 o alle 11", "10:00 / 11:00"],
    ["oggi alle 25", "alle 25"],
    ["oggi", undefined],
  ];
  for (const [text, hour] of hours) {
    it(`«${text}» is at ${hour ?? "no hour"}`, () => {
      assert.equal(read(text).hour, hour);
    });
  }

  it("«this afternoon» is today: once it is afternoon, and before as a plan, which nobody tells as past", () => {
    const isAhead = (at = now) => {
      const { reading } = read("oggi pomeriggio", at);
      return reading.kind === "day" && reading.isStillAhead === true;
    };
    assert.equal(told("oggi pomeriggio"), "2021-07-28");
    assert.ok(isAhead());
    assert.ok(!isAhead(now.with({ hour: 17 })));
    assert.equal(readDays("oggi pomeriggio", now, "past").reading.kind, "unreadable");
  });

  it("«oggi» is Rome's day also when it is still yesterday in London", () => {
    const justAfterMidnight = Temporal.ZonedDateTime.from("2021-07-28T00:30[Europe/Rome]");
    assert.equal(told("oggi", justAfterMidnight), "2021-07-28");
    assert.equal(told("ieri", justAfterMidnight), "2021-07-27");
  });

  const fragments = fc.constantFrom(
    ..."18/6 18.6 18-6 / . - 31/02/2021 giugno maggio 2021 '21 il dal al 3 5 e l' scorso lunedì ven alle 10 10.30".split(
      " ",
    ),
    ..."oggi ieri l'altro domani fa due giorni stasera settimana scorsa primo 1° Via prot. del ore , : 😅 h9".split(
      " ",
    ),
    "\u00a0",
    "\ud800",
    "\u202e",
  );

  it("never throws, and asks for at least one day when it asks", () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 12 }), (parts) => {
        const { reading } = read(parts.join(" "));
        assert.ok(reading.kind !== "ambiguous" || reading.candidates.length > 0);
        assert.ok(reading.kind !== "unreadable" || reading.text !== "", parts.join(" "));
      }),
    );
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
        `${d}-${m}-2021`,
        `${d} ${month?.slice(0, 3).toUpperCase()}. '21`,
        `${weekdays[day.dayOfWeek - 1]?.slice(0, 3)} ${d}/${m}/21`,
        `${d} ${month} 2021`,
        `${weekdays[day.dayOfWeek - 1]} ${d} ${month} 2021`,
      ];
      for (const form of [...forms, String(day)]) assert.equal(told(form), String(day), form);
    }
  });
});
