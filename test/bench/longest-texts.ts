// SPDX-License-Identifier: EUPL-1.2
import { mostCharactersOfAMessage } from "#application/too-long.ts";
import { aBot } from "#test/fakes/a-bot.ts";
import { growthOf, leastTime } from "#test/support/growth.ts";
import { nastyTexts } from "#test/support/nasty-texts.ts";
import { readers } from "#test/support/read-everything.ts";

/**
 * Prints, of everything that reads text from outside, what takes it longest of all that is let in, in milliseconds of
 * processor time, and how that grows from a quarter of it: 4 is a straight line. Then the same of whole answers.
 */
export async function tellLongestTexts(): Promise<void> {
  for (const [name, read] of Object.entries(readers)) {
    const [longest] = nastyTexts
      .map(([what, make]) => ({ what, make, took: leastTime(() => read(make(mostCharactersOfAMessage))) }))
      .sort((one, other) => other.took - one.took);
    if (longest === undefined) continue;
    const { small, large, times } = growthOf(read, longest.make, mostCharactersOfAMessage / 4);
    const growth = times === 0 ? "too short to tell" : `x ${times.toFixed(1)}`;
    console.log(`${`${name}: ${longest.what}`.padEnd(62)} ${small.toFixed(3)} -> ${large.toFixed(3)} ms   ${growth}`);
  }
  const bot = aBot();
  const answers: { readonly what: string; readonly took: number }[] = [];
  for (const [what, make] of nastyTexts) {
    const took: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const before = process.cpuUsage();
      await bot.say(make(mostCharactersOfAMessage));
      const { user, system } = process.cpuUsage(before);
      took.push((user + system) / 1000);
    }
    answers.push({ what, took: Math.min(...took) });
  }
  answers.sort((one, other) => other.took - one.took);
  for (const { what, took } of answers.slice(0, 5)) {
    console.log(
      `${`a whole answer to ${mostCharactersOfAMessage} characters: ${what}`.padEnd(62)} ${took.toFixed(1)} ms`,
    );
  }
}
