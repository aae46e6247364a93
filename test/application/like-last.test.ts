// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, headingOf } from "#test/fakes/a-bot.ts";

type Told = { readonly day: string; readonly bodies: string; readonly state?: string; readonly subject?: string };

/** What is said after "lunedì riunione con Signa e Vaglia: bozza", of 26 July, and what a yes then records. */
const cases: readonly (readonly [text: string, told: Told])[] = [
  ["con gli stessi ci rivediamo il 10", { day: "2021-08-10", bodies: "signa,vaglia", state: "planned" }],
  ["ci rivediamo con gli stessi il 10 agosto", { day: "2021-08-10", bodies: "signa,vaglia", state: "planned" }],
  ["ieri di nuovo con loro", { day: "2021-07-27", bodies: "signa,vaglia" }],
  ["il 12 con Fiesole e con gli stessi", { day: "2021-07-12", bodies: "fiesole,signa,vaglia" }],
  ["yesterday with the same people", { day: "2021-07-27", bodies: "signa,vaglia" }],
  ["il 12 con in più Londa", { day: "2021-07-12", bodies: "londa,signa,vaglia" }],
  ["il 12 gli stessi più Londa", { day: "2021-07-12", bodies: "londa,signa,vaglia" }],
  ["poi il 12 ci siamo rivisti, c'era anche Londa", { day: "2021-07-12", bodies: "londa,signa,vaglia" }],
  ["ah e il 12 luglio di nuovo, stavolta pure con Londa", { day: "2021-07-12", bodies: "londa,signa,vaglia" }],
  ["di nuovo il 12, e questa volta c'era anche Londa", { day: "2021-07-12", bodies: "londa,signa,vaglia" }],
  ["il 12 ci siamo rivisti, stavolta anche con Londa", { day: "2021-07-12", bodies: "londa,signa,vaglia" }],
  ["martedì uguale con Pelago", { day: "2021-07-27", bodies: "pelago", subject: "bozza" }],
  ["ieri pure", { day: "2021-07-27", bodies: "signa,vaglia" }],
  ["pure il 12", { day: "2021-07-12", bodies: "signa,vaglia" }],
  ["domani alle 10 di nuovo", { day: "2021-07-29", bodies: "signa,vaglia", state: "planned" }],
  ["e il 20 con Londa", { day: "2021-07-20", bodies: "londa" }],
  ["il giorno dopo con Londa", { day: "2021-07-27", bodies: "londa" }],
  ["il giorno dopo riunione con gli stessi", { day: "2021-07-27", bodies: "signa,vaglia" }],
  ["il giorno prima con Londa", { day: "2021-07-25", bodies: "londa" }],
  ["due giorni dopo riunione con Londa", { day: "2021-07-28", bodies: "londa" }],
  ["la settimana prima con Londa", { day: "2021-07-19", bodies: "londa" }],
  ["lo stesso giorno riunione con Londa", { day: "2021-07-26", bodies: "londa" }],
  ["stesso giorno riunione con Londa", { day: "2021-07-26", bodies: "londa" }],
  ["stessa cosa con Fiesole il 12", { day: "2021-07-12", bodies: "fiesole", subject: "bozza" }],
  ["idem con Fiesole il 12", { day: "2021-07-12", bodies: "fiesole", subject: "bozza" }],
  ["ci rivediamo con loro il 9 settembre", { day: "2021-09-09", bodies: "signa,vaglia", state: "planned" }],
  [
    "il prossimo con loro è fissato per il 9 settembre",
    { day: "2021-09-09", bodies: "signa,vaglia", state: "planned" },
  ],
  ["ci ritroviamo tutti il 9 settembre", { day: "2021-09-09", bodies: "signa,vaglia", state: "planned" }],
  ["rivedremo entrambi il 9 settembre", { day: "2021-09-09", bodies: "signa,vaglia", state: "planned" }],
  ["li rivediamo il 9 settembre", { day: "2021-09-09", bodies: "signa,vaglia", state: "planned" }],
  ["il 12 li avevamo già incontrati", { day: "2021-07-12", bodies: "signa,vaglia" }],
  [
    "il 9 settembre nuova riunione, stessi partecipanti",
    { day: "2021-09-09", bodies: "signa,vaglia", state: "planned" },
  ],
  ["12 luglio Fiesole, stesso argomento", { day: "2021-07-12", bodies: "fiesole", subject: "bozza" }],
  ["12 lug fiesole idem", { day: "2021-07-12", bodies: "fiesole", subject: "bozza" }],
  ["il 12 luglio idem con Fiesole", { day: "2021-07-12", bodies: "fiesole", subject: "bozza" }],
  ["il 12 riunione con Fiesole sempre sullo stesso tema", { day: "2021-07-12", bodies: "fiesole", subject: "bozza" }],
  ["il 12 riunione con Fiesole, oggetto: lo stesso", { day: "2021-07-12", bodies: "fiesole", subject: "bozza" }],
  ["il 12 abbiamo visto Fiesole per la stessa ragione", { day: "2021-07-12", bodies: "fiesole", subject: "bozza" }],
  ["Io invece il 12 ho visto Fiesole, tema identico", { day: "2021-07-12", bodies: "fiesole", subject: "bozza" }],
  ["12/7 Fiesole, come sopra", { day: "2021-07-12", bodies: "fiesole", subject: "bozza" }],
  ["il 12 abbiamo fatto lo stesso con Fiesole", { day: "2021-07-12", bodies: "fiesole", subject: "bozza" }],
  ["il 12 riunione con Fiesole, stesso ordine del giorno", { day: "2021-07-12", bodies: "fiesole", subject: "bozza" }],
  ["dopo pranzo invece Londa", { day: "2021-07-26", bodies: "londa" }],
  ["al pomeriggio poi riunione con Londa", { day: "2021-07-26", bodies: "londa" }],
  ["subito dopo abbiamo incontrato Londa", { day: "2021-07-26", bodies: "londa" }],
  ["stessa riunione il 12", { day: "2021-07-12", bodies: "signa,vaglia", subject: "bozza" }],
  ["il 12 gli stessi meno Signa", { day: "2021-07-12", bodies: "vaglia" }],
  ["gli stessi il 12 senza Signa", { day: "2021-07-12", bodies: "vaglia" }],
  ["il 12 idem tranne Signa", { day: "2021-07-12", bodies: "vaglia", subject: "bozza" }],
  ["anche il 12, senza Signa", { day: "2021-07-12", bodies: "vaglia" }],
  ["anche il 12", { day: "2021-07-12", bodies: "signa,vaglia" }],
  ["anche ieri, ma senza Vaglia", { day: "2021-07-27", bodies: "signa" }],
  ["il 12 di nuovo", { day: "2021-07-12", bodies: "signa,vaglia" }],
  ["anche il 12 con Fiesole", { day: "2021-07-12", bodies: "fiesole" }],
  [
    "e di nuovo gli stessi ieri, per chiudere il testo",
    { day: "2021-07-27", bodies: "signa,vaglia", subject: "chiudere il testo" },
  ],
  ["gli stessi anche il 12", { day: "2021-07-12", bodies: "signa,vaglia" }],
  [
    "il giorno dopo Sesto, doveva esserci anche Calenzano ma non è venuto nessuno da lì",
    { day: "2021-07-27", bodies: "sesto-fiorentino" },
  ],
  ["due giorni dopo ancora loro, mancava Signa", { day: "2021-07-28", bodies: "vaglia" }],
  ["una settimana prima Londa, Vinci invece non si è presentato", { day: "2021-07-19", bodies: "londa" }],
];

/** What is shown, as a yes records it. */
const storedAfter = async (...lines: readonly string[]) => {
  const bot = aBot();
  for (const line of lines) await bot.say(line);
  return [...(await bot.stored())]
    .sort((one, other) => one.number - other.number)
    .map(({ day, bodies, subject }) => [String(day), bodies.join(), subject].filter((part) => part !== "").join(" "));
};

describe("a meeting that is told by the last one", () => {
  for (const [text, { day, bodies, state = "held", subject = "" }] of cases) {
    it(`«${text}» is recorded after a yes`, async () => {
      const bot = aBot();
      await bot.say("lunedì riunione con Signa e Vaglia: bozza");
      await bot.say(text);
      assert.equal((await bot.stored()).length, 1);
      await bot.say("sì");
      const meeting = (await bot.stored()).find(({ number }) => number === 2);
      const told = [String(meeting?.day), [...(meeting?.bodies ?? [])].sort().join(), meeting?.state, meeting?.subject];
      assert.deepEqual(told, [day, bodies, state, subject]);
    });
  }

  const left: readonly (readonly [text: string, heading: string])[] = [
    ["il giorno prima di Natale con Londa", "Quando, con Londa?"],
    ["non con gli stessi, il 12", "«non»: che cos'è?"],
    ["il 12 con gli stessi del 6 luglio", "Mi stai raccontando un incontro?"],
    ["prossimo incontro il 10", "Con chi, martedì 10 agosto?"],
    ["stessa cosa con Fiesole", "Quando, con Fiesole?"],
  ];
  for (const [text, heading] of left) {
    it(`«${text}» is answered with ${heading}, and a yes alone records nothing`, async () => {
      const bot = aBot();
      await bot.say("lunedì riunione con Signa e Vaglia: bozza");
      assert.equal(headingOf(await bot.say(text)), heading);
      await bot.say("sì");
      assert.equal((await bot.stored()).length, 1);
    });
  }

  it("«il giorno dopo» with no meeting before it is asked", async () => {
    const bot = aBot();
    assert.equal(headingOf(await bot.say("il giorno dopo riunione con Londa")), "Quando, con Londa?");
    assert.deepEqual(await bot.stored(), []);
  });

  it("is told by one that waits to be recorded, and by one that was refused", async () => {
    const shown = "oggi Signa e Vaglia, turismo";
    assert.deepEqual(await storedAfter(shown, "ieri incontro sempre con loro", "sì"), ["2021-07-27 signa,vaglia"]);
    assert.deepEqual(await storedAfter(shown, "ieri Pelago, stesso tema", "sì"), ["2021-07-27 pelago turismo"]);
    const refused = "ieri mattina riunione interna con l'avvocatura";
    const told = "nel pomeriggio invece è venuta la sindaca di Londa per lo statuto";
    assert.deepEqual(await storedAfter(refused, told), []);
    assert.deepEqual(await storedAfter(refused, told, "sì"), ["2021-07-27 londa statuto"]);
  });

  it("has no subject that only points at one, where there is none before it", async () => {
    for (const words of [
      "stesso argomento",
      "sullo stesso tema",
      "idem",
      "oggetto: il medesimo",
      "solito tema",
      "tema analogo",
    ]) {
      const told = `ieri riunione con Pelago, ${words}`;
      assert.deepEqual(await storedAfter(told), [], words);
      assert.deepEqual(await storedAfter(told, "sì"), ["2021-07-27 pelago"], words);
      const before = ["lunedì riunione con Signa", told, "sì"];
      assert.deepEqual(await storedAfter(...before), ["2021-07-26 signa", "2021-07-27 pelago"], words);
    }
  });

  it("is the one before it in a list", async () => {
    const list = "6/7 Signa: turismo\n7/7 Vaglia, stesso argomento\n8/7 Pelago: idem";
    assert.deepEqual(await storedAfter(list), []);
    assert.deepEqual(await storedAfter(list, "sì"), [
      "2021-07-06 signa turismo",
      "2021-07-07 vaglia turismo",
      "2021-07-08 pelago turismo",
    ]);
  });

  it("leaves alone those who are named: «con loro» and «entrambi» are they", async () => {
    assert.deepEqual(
      await storedAfter("lunedì riunione con Signa", "ieri incontro con Vaglia e Pelago, entrambi in presenza"),
      ["2021-07-26 signa", "2021-07-27 vaglia,pelago"],
    );
  });
});

describe("who was there, asked and answered without a name", () => {
  const before = "lunedì riunione con Signa e Vaglia";
  const asked = "il 4 agosto alle 9 riunione";
  for (const all of [
    "tutti e due",
    "entrambi",
    "tutti",
    "con loro",
    "gli stessi",
    "entrambi i comuni",
    "quelli di prima",
  ]) {
    it(`«${all}» are those who were offered: they are shown, and recorded after a yes`, async () => {
      assert.deepEqual(await storedAfter(before, asked, all), ["2021-07-26 signa,vaglia"]);
      assert.deepEqual(await storedAfter(before, asked, all, "sì"), [
        "2021-07-26 signa,vaglia",
        "2021-08-04 signa,vaglia",
      ]);
    });
  }

  it("«tutti e due», of another number, is asked again", async () => {
    for (const one of ["lunedì riunione con Signa", "lunedì riunione con Signa, Vaglia e Pelago"])
      assert.equal((await storedAfter(one, asked, "tutti e due", "sì")).length, 1, one);
    assert.deepEqual(await storedAfter(asked, "tutti e due", "tutti", "sì"), []);
  });
});

describe("what is said of a meeting that may be one that was told already", () => {
  const twice = ["ieri riunione con Vinci", "ieri riunione con Vinci e Londa"];
  for (const said of [
    "è lo stesso che ha già messo Chiara, lascia stare",
    "è lo stesso, non lo segnare",
    "sì è lo stesso, non lo rimettere",
    "è lo stesso, non serve registrarlo",
    "è lo stesso incontro, ignora",
    "già segnato da Chiara",
    "l'ha già messo la collega",
    "ah c'è già, scusa",
    "sì, l'ha già scritto Chiara",
    "è lo stesso, inutile registrarlo",
  ])
    it(`«${said}» records nothing`, async () => {
      assert.deepEqual(await storedAfter(...twice, said), ["2021-07-27 vinci"]);
      assert.deepEqual(await storedAfter(...twice, said, "sì"), ["2021-07-27 vinci"]);
    });
});

describe("what takes the place of a part of what is proposed", () => {
  it("is proposed again, and recorded after a yes", async () => {
    assert.deepEqual(await storedAfter("ieri call con Londa", "anzi in presenza"), []);
    assert.deepEqual(await storedAfter("ieri call con Londa", "anzi in presenza", "sì"), ["2021-07-27 londa"]);
    assert.deepEqual(await storedAfter("ieri call con Londa", "sì, in presenza"), ["2021-07-27 londa"]);
    const both = "oggi Londa e Vinci, personale";
    assert.deepEqual(await storedAfter(both, "solo Londa scusa", "sì"), ["2021-07-28 londa personale"]);
    assert.deepEqual(await storedAfter(both, "Vinci era assente, toglila", "sì"), ["2021-07-28 londa personale"]);
    const left = "Vinci si è scollegato subito, non contarlo";
    assert.deepEqual(await storedAfter("ieri call con Londa e Vinci", left), []);
    assert.deepEqual(await storedAfter("ieri call con Londa e Vinci", left, "sì"), ["2021-07-27 londa"]);
  });
});

describe("a meeting of which there is no evidence", () => {
  for (const said of [
    "niente protocollo, solo le foto",
    "verbale non ne abbiamo fatto, solo appunti",
    "non abbiamo protocollato nulla",
    "non ce l'ho ancora",
    "il verbale è ancora da fare",
    "verbale in arrivo",
  ])
    it(`«${said}» is well understood, and changes nothing`, async () => {
      const bot = aBot();
      await bot.say("ieri riunione con Vinci");
      assert.equal(headingOf(await bot.say(said)), "Va bene, resta senza prova.");
      await bot.say("aggiungi la prova");
      await bot.say(said);
      await bot.say("sì");
      assert.deepEqual((await bot.stored())[0]?.evidence, []);
    });

  it("has some all the same, where the words name it, and is another where they tell one", async () => {
    const bot = aBot();
    await bot.say("ieri riunione con Vinci");
    await bot.say("niente verbale, ma c'è la delibera 12/2021");
    assert.notEqual(headingOf(await bot.say("niente verbale: ieri riunione con Londa")), "Va bene, resta senza prova.");
  });
});
