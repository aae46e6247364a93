import { textFields } from "#application/recording/text-fields.ts";
import type { CardReply, Reply } from "#application/reply.ts";
import { florentineBodies } from "#objectives/bodies.ts";
import { aBot, viewOf } from "#test/fakes/a-bot.ts";

/** What people might type to break a card: Markdown and a template's mark. */
export const hostileText = `**x** [a](http://x) ${"$"}{user} "q" \\`;

/** Every card, from real conversations; with the longest texts where it is asked. */
export async function aReplyOfEachCard({ isLongest = false } = {}): Promise<readonly CardReply[]> {
  const text = (most: number) => (isLongest ? `${hostileText} ${"è".repeat(most)}`.slice(0, most) : hostileText);
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
    await bot.say("/storia 1"),
    await bot.say("/storia"),
    await bot.say("/incontro 18/12/2020 Scandicci"),
  );
  return replies.filter((reply): reply is CardReply => reply.kind === "card");
}
