// SPDX-License-Identifier: EUPL-1.2
import { aBot } from "#test/fakes/a-bot.ts";
import { answerTold } from "./answer-told.ts";

/** Says each line of the arguments to a diary of its own, after the lines before its last "|"; prints what came of it. */
for (const argument of process.argv.slice(2)) {
  const bot = aBot();
  let name = "";
  for (const line of argument.split("|")) name = answerTold(await bot.say(line)).name;
  const stored = (await bot.stored()).map(({ day, bodies }) => `${day} ${bodies.join()}`).sort();
  console.log([name, ...stored].join("; "));
}
