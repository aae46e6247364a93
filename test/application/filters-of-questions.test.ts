// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { isDocumented, type Meeting } from "#domain/meeting.ts";
import { aBot, headingOf } from "#test/fakes/a-bot.ts";

/** What is asked, and how many that is of the meetings that are meant. */
const asked: Readonly<Record<string, (meetings: readonly Meeting[]) => number>> = {
  "quanti incontri": (meetings) => meetings.length,
  "quanti enti": (meetings) => new Set(meetings.flatMap(({ bodies }) => bodies)).size,
  "quali enti": (meetings) => new Set(meetings.flatMap(({ bodies }) => bodies)).size,
  "quante riunioni": (meetings) => meetings.length,
};

const isOn = (from: string, until: string) => (meeting: Meeting) =>
  meeting.state === "held" && String(meeting.day) >= from && String(meeting.day) <= until;

/** Which meetings are meant, as it is said and as it is. */
const filters: Readonly<Record<string, (meeting: Meeting) => boolean>> = {
  "con la prova": isDocumented,
  "senza prova": (meeting) => meeting.state === "held" && !isDocumented(meeting),
  "a giugno": isOn("2021-06-01", "2021-06-30"),
  "al 30 giugno": isOn("2021-01-01", "2021-06-30"),
  "dal 20 giugno al 10 luglio": isOn("2021-06-20", "2021-07-10"),
  "da luglio": (meeting) => meeting.state === "held" && meeting.day.month >= 7,
  "in videoconferenza": (meeting) => meeting.state === "held" && meeting.mode === "video",
  "in programma": ({ state }) => state === "planned",
  "con Signa": (meeting) => meeting.state === "held" && meeting.bodies.includes("signa"),
  "sulla polizia locale": (meeting) => meeting.state === "held" && meeting.subject.includes("polizia locale"),
  "a giugno senza prova": (meeting) => meeting.day.month === 6 && meeting.state === "held" && !isDocumented(meeting),
  "con la prova al 30 giugno": (meeting) => isDocumented(meeting) && meeting.day.month < 7,
  "a luglio in videoconferenza": (meeting) => meeting.day.month === 7 && meeting.mode === "video",
};

async function aDiary() {
  const bot = aBot();
  for (const meeting of [
    "10/6 Scandicci, prot. 7/2021",
    "22/6 Signa e Vaglia in videoconferenza",
    "29/6 Greve in Chianti in videoconferenza, tema polizia locale, prot. 9/2021",
    "6/7 Signa e Rufina, tema polizia locale",
    "20/7 Fiesole, Pelago e Vaglia in videoconferenza",
    "3/8 ore 10 Vaglia",
    "9/9 Signa e Certaldo",
  ])
    await bot.say(`/incontro ${meeting}`);
  assert.equal((await bot.stored()).length, 7);
  return bot;
}

describe("a filter that was said", () => {
  for (const [filter, isMeant] of Object.entries(filters))
    it(`reaches whatever is asked, wherever it stands: «${filter}»`, async () => {
      const bot = await aDiary();
      const meant = (await bot.stored()).filter(isMeant);
      for (const [what, count] of Object.entries(asked))
        for (const lines of [
          [`${what} ${filter}?`],
          [`${filter} ${what}?`],
          [`${what}?`, `e ${filter}?`],
          [`quanti incontri ${filter}?`, `e ${what}?`],
        ]) {
          let heading = "";
          for (const line of lines) heading = headingOf(await bot.say(line));
          const [figure = ""] = /\d+|Nessun/u.exec(heading) ?? [];
          assert.equal(figure.replace("Nessun", "0"), String(count(meant)), `${lines.join(" ")} ${heading}`);
        }
    });
});

/** What each filter is of: another of the same takes its place, and those of others hold beside it. */
const slots: Readonly<Record<string, string>> = {
  "con Signa": "bodies",
  "con Vaglia": "bodies",
  "a giugno": "time",
  "dal 20 giugno al 10 luglio": "time",
  "nel secondo trimestre": "time",
  "in videoconferenza": "mode",
  "con la prova": "state",
  "senza prova": "state",
  "sulla polizia locale": "subject",
};

const meantBy: typeof filters = {
  ...filters,
  "con Vaglia": (meeting) => meeting.state === "held" && meeting.bodies.includes("vaglia"),
  "nel secondo trimestre": isOn("2021-04-01", "2021-06-30"),
};

const figureOf = (heading: string) => (/\d+|Nessun/u.exec(heading)?.[0] ?? "").replace("Nessun", "0");

describe("what is asked after another question", () => {
  for (const first of Object.keys(slots))
    it(`keeps «${first}», unless the same is said anew or all of them are asked for`, async () => {
      const bot = await aDiary();
      const stored = await bot.stored();
      const meant = (name: string) => meantBy[name] ?? (() => false);
      const isFigureOf = async (line: string, count: number) =>
        assert.equal(figureOf(headingOf(await bot.say(line))), String(count), `quanti incontri ${first}? ${line}`);
      for (const second of Object.keys(slots).filter((other) => other !== first)) {
        const isSame = slots[first] === slots[second];
        const wanted = stored.filter((one) => (isSame || meant(first)(one)) && meant(second)(one)).length;
        for (const line of [`e ${second}?`, `e quelli ${second}`, `e quanti ${second}?`]) {
          await bot.say(`quanti incontri ${first}?`);
          await isFigureOf(line, wanted);
        }
      }
      for (const asked of [`quanti incontri ${first}?`, `quando è stato l'ultimo incontro ${first}?`])
        for (const line of ["e in tutto?", "e complessivamente quanti incontri?", "quanti sono in tutto?", "totale?"]) {
          await bot.say(asked);
          await isFigureOf(line, 5);
        }
      for (const line of ["e quante volte?", "quante volte in tutto?"]) {
        const isAnyTime = slots[first] === "time" && line.includes("tutto");
        await bot.say(`quando è stato l'ultimo incontro ${first}?`);
        await isFigureOf(line, isAnyTime ? 5 : stored.filter(meant(first)).length);
      }
      assert.equal((await bot.stored()).length, stored.length);
    });
});
