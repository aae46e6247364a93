// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { aBot, headingOf, viewOf } from "#test/fakes/a-bot.ts";

async function aBotAsking(...lines: readonly string[]) {
  const bot = aBot();
  await bot.say("/incontro 6/7 Signa");
  for (const line of lines) await bot.say(line);
  return bot;
}

type Bot = Awaited<ReturnType<typeof aBotAsking>>;

const days = async (bot: Bot) => (await bot.stored()).map(({ day }) => String(day));
const luca = { id: "person-luca", name: "Luca" };

describe("a question that a yes answers", () => {
  it("«sì» saves the correction that was shown, and once only", async () => {
    const bot = await aBotAsking("l'incontro del 6 era il 7 luglio");
    const saved = viewOf(await bot.say("sì"), "meeting");
    assert.equal(saved.heading, "Incontro 1 corretto");
    assert.deepEqual(await days(bot), ["2021-07-07"]);
    await bot.say("sì");
    assert.equal((await bot.stored())[0]?.revision, 2);
  });

  it("what was there before a correction is told by the changes", async () => {
    for (const ask of ["e prima che giorno c'era?", "e prima qual era la data?", "prima che data c'era segnata?"]) {
      const bot = await aBotAsking(
        "l'incontro del 6 era il 7 luglio",
        "sì",
        "chi ha cambiato la data dell'incontro con Signa?",
      );
      assert.match(JSON.stringify(viewOf(await bot.say(ask), "history")), /da «martedì 6 luglio 2021»/);
    }
  });

  it("the same «sì» delivered twice answers the same", async () => {
    const bot = await aBotAsking("l'incontro del 6 era il 7 luglio");
    const first = await bot.say("sì", { delivery: "same" });
    assert.deepEqual(await bot.say("sì", { delivery: "same" }), first);
  });

  it("«no» and «annulla» leave everything as it is", async () => {
    for (const word of ["no", "annulla", "lascia stare"]) {
      const bot = await aBotAsking("non era Signa ma Lastra a Signa");
      assert.match(viewOf(await bot.say(word), "message").heading, /lascio tutto così/);
      assert.match(viewOf(await bot.say("sì"), "message").heading, /A che cosa ti riferisci/);
      assert.deepEqual((await bot.stored())[0]?.bodies, ["signa"]);
    }
  });

  it("a yes after other commands shows what waits again, and the next one is to that", async () => {
    const bot = await aBotAsking("aggiungi Fiesole all'incontro 1");
    viewOf(await bot.say("/stato"), "status");
    viewOf(await bot.say("quanti incontri mancano?"), "message");
    assert.match(headingOf(await bot.say("sì")), /Correggere l'incontro 1 così/);
    assert.deepEqual((await bot.stored())[0]?.bodies, ["signa"]);
    await bot.say("sì");
    assert.deepEqual((await bot.stored())[0]?.bodies, ["signa", "fiesole"]);
  });

  it("belongs to its person and chat, and expires after a day", async () => {
    const bot = await aBotAsking("l'incontro 1 era il 7 luglio");
    viewOf(await bot.say("sì", { person: luca }), "message");
    viewOf(await bot.say("sì", { chat: { id: "chat-2", kind: "channel" } }), "message");
    bot.wait({ hours: 25 });
    assert.match(viewOf(await bot.say("sì"), "message").heading, /A che cosa ti riferisci/);
    assert.deepEqual(await days(bot), ["2021-07-06"]);
  });

  it("a meeting that is being told is put aside for it, and taken up again by its button", async () => {
    const bot = await aBotAsking();
    await bot.say("/incontro Vaglia", { delivery: "told-before-the-question" });
    await bot.say("l'incontro 1 era il 7 luglio");
    viewOf(await bot.say("sì"), "meeting");
    viewOf(await bot.press("incontro.edit", { argument: "told-before-the-question" }), "meeting-form");
    viewOf(await bot.say("ieri"), "meeting");
    assert.deepEqual(await days(bot), ["2021-07-27", "2021-07-07"]);
  });

  it("«sì» dates the phase that was told, and takes back the last thing done", async () => {
    const bot = await aBotAsking("la bozza di convenzione è finita il 28 aprile");
    assert.match(viewOf(await bot.say("sì"), "message").heading, /Fase 1 conclusa mercoledì 28 aprile 2021/);
    await bot.say("annulla");
    assert.match(viewOf(await bot.say("sì"), "message").heading, /Fase 1/);
    const { phases } = await bot.services.log.counts(bot.services.editions.current(), new AbortController().signal);
    assert.equal(phases.find(({ number }) => number === 1)?.endedOn, undefined);
  });

  it("a correction with a doubt is asked in the form, and a yes alone does not settle it", async () => {
    const bot = await aBotAsking("aggiungi Barberino all'incontro 1");
    await bot.say("sì");
    assert.deepEqual((await bot.stored())[0]?.bodies, ["signa"]);
  });
});

describe("what was asked, while something else is told", () => {
  it("a whole meeting is recorded as its own, and the question stays", async () => {
    const bot = aBot();
    await bot.say("/incontro Scandicci: tavolo");
    viewOf(await bot.say("stamattina riunione con Fiesole e Vaglia"), "meeting");
    viewOf(await bot.say("ieri"), "meeting");
    assert.deepEqual(
      (await bot.stored()).map(({ bodies, subject }) => `${bodies.join()} ${subject}`),
      ["fiesole,vaglia ", "scandicci tavolo"],
    );
  });

  it("told whole with the body that was told before, it is the answer", async () => {
    const bot = aBot();
    await bot.say("/incontro Scandicci: tavolo");
    viewOf(await bot.say("riunione ieri con Scandicci e Signa"), "meeting");
    assert.match(viewOf(await bot.say("annulla"), "message").heading, /L'ultima cosa che hai fatto/);
    assert.deepEqual(
      (await bot.stored()).map(({ bodies, subject }) => `${bodies.join()} ${subject}`),
      ["scandicci,signa tavolo"],
    );
  });

  it("questions, lists and changes of other meetings are no answers", async () => {
    const bot = await aBotAsking("/incontro Scandicci");
    viewOf(await bot.say("a che punto siamo?"), "status");
    viewOf(await bot.say("fammi l'elenco degli incontri di giugno"), "meetings");
    viewOf(await bot.say("ieri"), "meeting");
    assert.deepEqual((await bot.stored())[0]?.bodies, ["scandicci"]);
  });
});

describe("a yes to doubtful names", () => {
  const bodiesAfter = async (line: string, answer: string) => {
    const bot = aBot();
    await bot.say(line);
    await bot.say(answer);
    return (await bot.stored())[0]?.bodies;
  };

  it("expands a group, and takes the one body that a name may mean", async () => {
    assert.deepEqual(await bodiesAfter("ieri riunione con le Signe", "sì"), ["signa", "lastra-a-signa"]);
    assert.equal((await bodiesAfter("ieri riunione con i 12 comuni", "tutti"))?.length, 11);
    const all = await bodiesAfter("ieri riunione con tutti tranne Vaglia", "tutti");
    assert.ok(all !== undefined && all.length > 9 && !all.includes("vaglia"), all?.join());
    assert.deepEqual(await bodiesAfter("ieri riunione con Vaglia e Scarperia", "ok"), [
      "vaglia",
      "scarperia-e-san-piero",
    ]);
    assert.deepEqual(await bodiesAfter("5-7 riunione con Vaglia", "sì"), ["vaglia"]);
  });

  it("does not choose among several, nor take what was denied or nobody knows", async () => {
    for (const line of ["con Barberino", "con Segna e Prato", "con l'Unione"]) {
      assert.equal(await bodiesAfter(`ieri riunione ${line}`, "sì"), undefined, line);
    }
    for (const line of ["giovedì riunione con le Signe", "ieri riunione con tutti", "ieri incontro con la Piana"])
      assert.equal(await bodiesAfter(line, "sì"), undefined, line);
  });

  it("one of several is chosen by its name", async () => {
    assert.deepEqual(await bodiesAfter("ieri riunione con Barberino", "no, Barberino di Mugello"), [
      "barberino-di-mugello",
    ]);
  });
});

describe("an answer in people's words", () => {
  const bodiesAfter = async (...lines: readonly string[]) => {
    const bot = aBot();
    for (const line of lines) await bot.say(line);
    return (await bot.stored()).map(({ bodies }) => bodies.join());
  };

  it("«no, Signa» is no second body beside the one that was told", async () => {
    assert.deepEqual(await bodiesAfter("/incontro Vaglia", "no, Signa", "ieri"), ["signa"]);
    assert.deepEqual(await bodiesAfter("/incontro Vaglia", "no, ieri"), ["vaglia"]);
    assert.deepEqual(await bodiesAfter("/incontro ieri Prato", "no, Pelago"), ["pelago"]);
  });

  it("«e basta» leaves all others", async () => {
    assert.deepEqual(await bodiesAfter("/incontro ieri Barberino e Signa", "Signa e basta"), ["signa"]);
    assert.deepEqual(await bodiesAfter("/incontro ieri le Signe", "solo Signa"), ["signa"]);
    assert.deepEqual(await bodiesAfter("/incontro Vaglia", "Signa e basta", "ieri"), ["signa"]);
    assert.deepEqual(await bodiesAfter("/incontro ieri Barberino e Signa", "basta"), []);
  });

  it("«entrambi» expands a group of two, and chooses no homonym", async () => {
    assert.deepEqual(await bodiesAfter("/incontro ieri le Signe", "entrambe"), ["signa,lastra-a-signa"]);
    assert.deepEqual(await bodiesAfter("/incontro ieri Barberino", "entrambi"), []);
    assert.deepEqual(await bodiesAfter("/incontro ieri i 12 comuni", "entrambi"), []);
  });

  it("«sì» says that it was a meeting, for a day, and what it asks then is not lost", async () => {
    assert.deepEqual(await bodiesAfter("27/7 Vicchio", "sì"), ["vicchio"]);
    assert.deepEqual(await bodiesAfter("27/7 Vicchio", "sì", "sì"), ["vicchio"]);
    assert.deepEqual(await bodiesAfter("27/7 Vicchio", "no", "sì"), []);
    assert.deepEqual(await bodiesAfter("con Vicchio", "sì", "ieri"), ["vicchio"]);
    const bot = aBot();
    await bot.say("27/7 Vicchio");
    bot.wait({ hours: 25 });
    await bot.say("sì");
    assert.deepEqual(await bot.stored(), []);
  });

  it("what denies the meeting, or is of something else, is no day for the one asked", async () => {
    for (const line of ["ieri è saltato", "non ieri", "ieri non c'ero", "forse ieri", "ieri?", "te lo dico domani"]) {
      assert.deepEqual(await bodiesAfter("/incontro Vaglia", line), [], line);
    }
    assert.deepEqual(await bodiesAfter("/incontro Vaglia", "ieri: non si è presentato nessuno", "sì"), []);
  });
});

describe("an answer that denies or doubts", () => {
  const storedAfter = async (...lines: readonly string[]) => {
    const bot = aBot();
    for (const line of lines) await bot.say(line);
    return (await bot.stored()).map(({ bodies }) => bodies.join());
  };

  it("chooses nothing of what was asked", async () => {
    for (const answer of ["non Tavarnelle", "forse Tavarnelle", "Barberino Tavarnelle?", "senza Barberino Tavarnelle"])
      assert.deepEqual(await storedAfter("/incontro ieri Barberino", answer), [], answer);
    for (const answer of ["tranne Signa", "sì ma non so", "tutti meno Pluto"])
      assert.deepEqual(await storedAfter("/incontro ieri i 12 comuni", answer), [], answer);
  });

  it("a yes to a group but for one of it takes the others", async () => {
    for (const answer of ["sì ma senza Signa", "sì tranne Signa", "tutti meno Signa"])
      assert.deepEqual(await storedAfter("/incontro ieri le Signe", answer), ["lastra-a-signa"], answer);
  });

  it("«era solo una telefonata» leaves what was asked", async () => {
    for (const answer of ["era solo una telefonata", "non era un incontro"])
      assert.deepEqual(await storedAfter("ieri telefonata con Vaglia", answer, "sì"), [], answer);
  });

  it("a yes makes a new body of nobody, and of what was asked settles what has one answer", async () => {
    const unknown = ["ieri riunione con il Consorzio Alfa", "ieri incontro con Scarperia e il Consorzio Alfa"];
    for (const line of [...unknown, "ieri riunione con Rufina, rinvio", "ieri riunione con Rufina (da confermare)"])
      assert.deepEqual(await storedAfter(line, "sì"), [], line);
    const one = await storedAfter("ieri incontro con Scarperia e il Consorzio Alfa", "sì", "è un ente nuovo");
    assert.deepEqual(one, ["scarperia-e-san-piero,consorzio-alfa"]);
    for (const line of ["ieri quasi riunione con Signa", "ieri strana riunione con Signa"]) {
      assert.deepEqual(await storedAfter(line), [], line);
      assert.deepEqual(await storedAfter(line, "sì"), ["signa"], line);
    }
    assert.deepEqual(await storedAfter("/incontro Vaglia", "forse ieri", "sì"), []);
  });
});

describe("the language of the answers", () => {
  it("is Italian, unless the message is English", async () => {
    const bot = aBot();
    assert.match(viewOf(await bot.say("quanti incontri mancano?"), "message").heading, /^Incontri/);
    assert.match(viewOf(await bot.say("how many meetings are missing?"), "message").heading, /^Meetings/);
    assert.equal(viewOf(await bot.say("status"), "status").heading, "Where we stand");
    assert.match(viewOf(await bot.say("yesterday meeting with Vaglia"), "meeting").sentence, /^I recorded/);
    assert.match(viewOf(await bot.say("blablabla"), "message").heading, /^Non ho capito/);
  });

  it("is the one that the person chose, for them and nobody else", async () => {
    const bot = aBot();
    assert.match(viewOf(await bot.say("/lingua en"), "message").heading, /in English/);
    assert.equal(viewOf(await bot.say("/stato"), "status").heading, "Where we stand");
    assert.match(viewOf(await bot.say("blablabla"), "message").heading, /^I did not understand/);
    assert.equal(viewOf(await bot.say("/stato", { person: luca }), "status").heading, "A che punto siamo");
    assert.match(viewOf(await bot.say("rispondi in italiano"), "message").heading, /in italiano/);
    assert.equal(viewOf(await bot.say("/status"), "status").heading, "A che punto siamo");
  });

  it("is asked when it is none that the bot has", async () => {
    const bot = aBot();
    const asked = await bot.say("/lingua francese");
    assert.match(viewOf(asked, "message").heading, /In che lingua/);
    assert.match(viewOf(await bot.pressTitled(asked, "English"), "message").heading, /in English/);
  });
});
