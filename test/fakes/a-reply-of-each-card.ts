// SPDX-License-Identifier: EUPL-1.2
import { commands } from "#application/commands/index.ts";
import type { CardReply, Reply } from "#application/reply.ts";
import { textFields } from "#domain/meeting.ts";
import { florentineBodies } from "#objectives/bodies.ts";
import { saved } from "#test/fakes/a-body-form.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

/** What people might type to break a card: Markdown and a template's mark. */
const hostileText = `**x** [a](http://x) ${"$"}{user} "q" \\`;

/** Every card, from real conversations; with the longest texts where it is asked. */
export async function aReplyOfEachCard({ isLongest = false } = {}): Promise<readonly CardReply[]> {
  const text = (most: number) => (isLongest ? `${hostileText} ${"漢".repeat(most)}`.slice(0, most) : hostileText);
  const bodies = [...florentineBodies.keys()].filter((id) => id !== "firenze").slice(0, isLongest ? 40 : 3);
  const fields = {
    bodies: bodies.join(","),
    others: "",
    subject: text(textFields.subject),
    mode: "video",
    place: text(textFields.place),
    evidence: text(textFields.evidence),
    notes: text(textFields.notes),
  };
  const bot = aBot();
  const replies: Reply[] = [await bot.say("/stato"), await bot.say("/incontri"), await bot.say("/enti")];
  for (let day = 10; day < 20; day += 1) {
    const { nonce } = viewOf(await bot.say("/incontro"), "meeting-form");
    replies.push(await bot.press("incontro.submit", { ...fields, argument: nonce, day: `2021-07-${day}` }));
  }
  const { nonce } = viewOf(await bot.say("/incontro"), "meeting-form");
  replies.push(
    await bot.say("/stato"),
    await bot.say("/incontri"),
    await bot.say("/enti"),
    await bot.say("/aiuto"),
    await bot.say(hostileText),
    await bot.say("/incontro"),
    await bot.say("/incontro giovedì Barberino, Topolinia e l'Unione"),
    await bot.press("incontro.submit", { ...fields, argument: nonce, day: "", others: text(textFields.others) }),
    await bot.press("incontro.show", { argument: "1" }),
    await bot.press("incontro.correct", { argument: "1" }),
    await bot.press("incontro.annul", { argument: "1" }),
    await bot.press("incontro.annulled", { argument: "1.1", text: text(300) }),
    await bot.press("incontro.annulled", { argument: "2.2", text: "x".repeat(301) }),
    await correctedNotes(bot, "3", text(textFields.notes)),
    ...(await evidenceAdded(bot, "3", text(textFields.evidence))),
    await bot.say("/fasi"),
    await bot.press("fasi.edit", { argument: "1" }),
    await bot.say("/riepilogo"),
    await bot.say("/riepilogo anteprima"),
    await bot.say(`/riepilogo ${hostileText}`),
    await bot.say("/riepilogo iscrivi", { person: { id: "hostile", name: hostileText } }),
    await bot.say("/stato"),
    await bot.say("/storia 3"),
    await bot.say("18/5 riunione con Signa, 20/5 riunione con Vaglia e 21/5 riunione con Pelago"),
    await bot.say("22/5 riunione con Signa, 23/5 riunione con Barberino"),
    await bot.say("incontri con Barberino"),
    await bot.say("l'incontro 2 era il 7 maggio"),
    await bot.say(`/incontro oggi Vaglia ${hostileText} /stato`),
    await bot.say("quanti incontri mancano"),
    await bot.say("ieri telefonata con Vaglia"),
    await bot.say(`l'incontro con Pelago era il 7 maggio`),
    await bot.say("forse ieri riunione con Vaglia"),
    ...(await changedBodies(bot, isLongest)),
    await bot.say("/storia 1"),
    await bot.say("/storia"),
    await bot.say("/incontro 18/12/2020 Scandicci"),
  );
  for (const { example } of commands) replies.push(await bot.say(example.it));
  return replies.filter((reply): reply is CardReply => reply.kind === "card");
}

type Bot = ReturnType<typeof aBot>;

/** A body added and renamed with as many names, and as long, as a form takes; bodies that are one, and parted. */
async function changedBodies(bot: Bot, isLongest: boolean): Promise<readonly Reply[]> {
  const name = (letter: string, most: number) => (isLongest ? letter.repeat(most) : `Ente ${letter.repeat(3)}`);
  const letters = [..."bcdfghlmnpqr"];
  const fields = {
    officialName: name("漢", 120),
    shortName: name("字", 60),
    aliases: letters.map((letter) => name(letter, 60)).join(","),
  };
  const form = await bot.say("/enti aggiungi");
  const added = await saved(bot, form, fields);
  const others = letters.map((letter) => name(letter.toUpperCase().replace(/./, "k$&"), 60).slice(0, 60)).join(",");
  const changed = await saved(bot, await bot.say(`/enti modifica ${fields.shortName}`), { aliases: others });
  const replies = [form, added, changed, await saved(bot, form, { shortName: hostileText, aliases: hostileText })];
  for (const other of ["Signa", "Vaglia", "Pelago"]) {
    const question = await bot.say(`/enti unisci ${other} a ${fields.shortName}`);
    replies.push(question, await bot.pressTitled(question, "Sì, è lo stesso"));
  }
  return [
    ...replies,
    await bot.say(`/enti ${fields.shortName}`),
    await bot.say(`/enti separa ${fields.shortName}`),
    await bot.say(`/enti unisci Rufina a ${hostileText}`),
    await bot.say("/enti unisci"),
    await bot.say("/enti mai incontrati"),
    await bot.say("/enti"),
    await bot.say("/incontro oggi Consorzio Mugello 2000 e Topolinia"),
  ];
}

/** The notes and the subject of a meeting become others, as long as they were. */
async function correctedNotes(bot: Bot, argument: string, text: string): Promise<Reply> {
  const form = viewOf(await bot.press("incontro.correct", { argument }), "meeting-form");
  const fields = { day: form.day.value, bodies: form.bodies.value, evidence: form.evidence.value };
  const notes = [...text].reverse().join("");
  return bot.press("incontro.save", {
    ...fields,
    argument: form.nonce,
    notes,
    subject: notes.slice(0, textFields.subject),
  });
}

/** As much evidence as a meeting may have. */
async function evidenceAdded(bot: Bot, argument: string, text: string): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  for (let count = 0; count < 5; count += 1) {
    const asked = await bot.press("incontro.evidence", { argument });
    replies.push(asked, await bot.pressTitled(asked, "Aggiungi la prova", { text: `${count}${text}`.slice(0, 500) }));
  }
  return replies;
}
