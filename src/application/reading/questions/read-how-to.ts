// SPDX-License-Identifier: EUPL-1.2
import type { HowTo } from "#domain/question.ts";
import { patternAtStart, patternInside, sayingOf } from "../engine/saying.ts";
import {
  waysOfAskingForAnExample,
  waysOfAskingHow,
  waysOfAskingHowItCounts,
  waysOfAskingWhatItIs,
  waysOfAskingWhatToDo,
  waysOfAskingWhetherOneCan,
  waysOfAskingWhoReads,
  whatIsDone,
  wordsBeforeADoing,
  wordsOfOneMeeting,
} from "../words/how-to-words.ts";

type Doing = keyof typeof whatIsDone;

const choiceOf = (words: string) => words.split(" ").join("|");
const doings = (Object.keys(whatIsDone) as Doing[]).map((of) => {
  const { verbs, nouns } = whatIsDone[of];
  return [of, new RegExp(` (?:${choiceOf(`${verbs} ${nouns}`.trim())})(?= |$)`, "u")] as const;
});
const verb = choiceOf(
  Object.values(whatIsDone)
    .map(({ verbs }) => verbs)
    .filter((verbs) => verbs !== "")
    .join(" "),
);
const followedByADoing = `(?: (?:${choiceOf(wordsBeforeADoing)}))* (?<verb>${verb})(?= |$)`;
const how = new RegExp(`${patternInside(waysOfAskingHow).source}${followedByADoing}`, "u");
const can = new RegExp(`${patternInside(waysOfAskingWhetherOneCan).source}(?: \\S+){0,2}${followedByADoing}`, "u");
const whatToDo = patternInside(waysOfAskingWhatToDo);
const example = patternInside(waysOfAskingForAnExample);
const whatItIs = patternAtStart(waysOfAskingWhatItIs);
const twice = / (?:due volte|doppi[oa]|per due|una volta sola)(?= )/u;
/** "Se non sbaglio, quanti ne mancano?" */
const asksOther =
  / (?:se conto|se contiamo|se considero|se consideriamo|chi|quando|quanti|quante|quali|quale|how many|who|when|which) /u;
const howItCounts = patternInside(waysOfAskingHowItCounts);
const whoReads = patternInside(waysOfAskingWhoReads);
const ofOneMeeting = patternInside(wordsOfOneMeeting);
/** "Cosa dobbiamo fare, e entro quando?" */
const isOfTheTarget = / (?:entro|obiettivo|target|traguardo) /u;
/** "Riunione su come gestire": no question. */
const isOfATopic = / (?:su|sul|di|per|del|sulla|a) come /u;

/**
 * What a folded line asks how to do; `isNamed`: it names a meeting, a day or a body that something may be done to.
 * Undefined for a line that asks no such thing.
 */
export function readHowTo(line: string, isNamed: () => boolean): HowTo | { readonly about: "help" } | undefined {
  const saying = sayingOf(line);
  const hasMark = line.includes("?");
  if (hasMark && whoReads.test(saying)) return { about: "how-to", of: "readers" };
  const isOfAny = saying.includes(" se ") && !twice.test(saying) ? () => !isNamed() : () => true;
  if (hasMark && howItCounts.test(saying) && isOfAny()) return { about: "how-to", of: "counting" };
  const asks =
    (hasMark || / (?:come|dove|how|where) /u.test(saying.slice(0, startOfALine))) && !isOfATopic.test(saying);
  // "Come dice il sindaco, ieri riunione con Signa" asks nothing.
  const isHow =
    asks && (how.test(saying) || (whatToDo.test(saying) && !isOfTheTarget.test(saying))) && (hasMark || !isNamed());
  const isOther = hasMark && (can.test(saying) || whatItIs.test(saying)) && !asksOther.test(saying) && !isNamed();
  const isExample = example.test(saying) && !isNamed();
  if (!isHow && !isOther && !isExample) return undefined;
  const done = how.exec(saying)?.groups?.verb ?? "";
  const isSeen = whatIsDone.look.verbs.split(" ").includes(done);
  const of = doings
    .filter(([one]) => one !== "bodies" || !ofOneMeeting.test(saying))
    .filter(([one]) => !isSeen || ["digest", "phases", "look"].includes(one))
    .find(([, words]) => words.test(saying))?.[0];
  if (of !== undefined) return { about: "how-to", of };
  if (isExample) return { about: "how-to", of: "record" };
  return isOther || / differenza /u.test(saying) ? undefined : { about: "help" };
}

/** So far the first words of a line go. */
const startOfALine = 14;
