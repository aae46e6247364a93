// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Objective } from "#domain/objective.ts";
import type { Topic } from "#domain/topic.ts";
import { readDays } from "../days/day.ts";
import { fold } from "../engine/fold.ts";
import { partsReader, patternInside, sayingOf } from "../engine/saying.ts";
import { waysOfNotTelling } from "../words/not-telling-words.ts";
import {
  ordinalsOfPhases,
  waysOfEnding,
  waysOfStarting,
  wordsBesideTitles,
  wordsForAPhase,
} from "../words/phase-words.ts";
import type { Intention } from "./intention.ts";
import { waysOfCallingAttention } from "./phrases-of-a-line.ts";

const started = patternInside(waysOfStarting);
const ended = patternInside(waysOfEnding);
const notTold = Object.values(waysOfNotTelling).map(patternInside);
const denied = / non(?= )| (?:ancora|affatto)(?= )/gu;
/** "L'hanno chiusa": nobody only says so. */
const theyDid = / hanno(?= )/u;
const beside = new Set(wordsBesideTitles);
const attentionParts = partsReader(waysOfCallingAttention);
const aPhase = patternInside(`(${wordsForAPhase.join("|")})`);

/** It is no day: "la fase 1 al 28 aprile". */
const phaseNumber = new RegExp(`(?<!\\p{L})(${wordsForAPhase.join("|")})\\s+\\d{1,2}(?!\\d)`, "giu");

type Context = {
  readonly now: Temporal.ZonedDateTime;
  readonly objective: Objective;
  /** What was spoken of last. */
  readonly topic?: Topic | undefined;
};

/**
 * A phase that has started or ended, named by its number or by words of its title that no other phase has; undefined
 * when the line tells none. Where none is named it is the one that was spoken of last, or it is not said which. Pure:
 * `now` is given.
 */
export function readPhase(whole: string, { now, objective, topic }: Context): Intention | undefined {
  const [{ what = whole } = {}] = attentionParts(whole);
  const line = what.replace(excused, "").replace(anotherDay, "");
  const saying = sayingOf(line);
  const [isStart, isEnd] = [started.test(saying), ended.test(saying)];
  const isDenied = notTold.some((words) => words.test(saying.replace(theyDid, " ")));
  if (isStart === isEnd || (isDenied && !isOnlyNotYet(saying, objective))) return undefined;
  const { reading, rest } = readDays(line.replace(phaseNumber, "$1 "), now, "past");
  const told = sayingOf(rest)
    .replace(new RegExp(isStart ? started : ended, "gu"), " ")
    .replace(denied, " ");
  const phase =
    numberedPhase(saying, objective, isOfPhases(topic)) ?? titledPhase(told, objective) ?? spokenOf(told, topic);
  const isAny = aPhase.test(saying) && !saysMore(told);
  if (phase === undefined && !isAny) return undefined;
  if (isDenied || line.includes("?")) return { kind: "ask", command: "fasi", argument: "" };
  return {
    kind: "phase",
    ...(phase === undefined ? {} : { phase }),
    end: isStart ? "startedOn" : "endedOn",
    day: reading,
  };
}

/** "Mi sono sbagliata, è partita il 5". */
const excused =
  /^(?:no[,\s]+)?(?:(?:scus\p{L}*|pardon|ops)[,\s]+)?(?:mi sono sbagliat[oa]|ho sbagliato|errore mio)[,;:.\s]+(?=\S)/iu;

/** "Il 15 maggio, non il 12": the one that it was not. */
const anotherDay =
  /(?<![\s,])[\s,]+(?:e\s+)?(?:non|invece\s+(?:che|di)|anziché)\s+(?:il|del|l['’])\s*\d{1,2}(?:\s\p{L}+)?$/iu;

/** "La fase 1 non è ancora conclusa": nothing else is said, and nothing is to be changed. */
function isOnlyNotYet(saying: string, objective: Objective): boolean {
  const told = saying
    .replace(denied, " ")
    .replace(new RegExp(ended, "gu"), " ")
    .replace(new RegExp(started, "gu"), " ");
  const known = new Set([...beside, ...objective.phases.flatMap(wordsOfTitle), ...ordinalsOfPhases.flat()]);
  return denied.test(saying) && told.split(" ").every((word) => word === "" || known.has(word));
}

/** "E si è conclusa il 30 giugno": the one that was spoken of last, where no word names another thing. */
function spokenOf(told: string, topic: Topic | undefined): number | undefined {
  return topic?.kind === "phase" && !saysMore(told) ? topic.phase : undefined;
}

function saysMore(told: string): boolean {
  return told.split(" ").some((word) => word.length > 1 && !beside.has(word));
}

/** The phase that a line names after its word for one ("la fase degli incontri", "fase 2"), or by its title alone. */
export function phaseNamed(saying: string, objective: Objective): number | undefined {
  const after = new RegExp(` (?:${wordsForAPhase.join("|")})(?= )(.+)$`, "u").exec(saying)?.[1];
  const titles = new Set(objective.phases.flatMap(wordsOfTitle));
  const words = (after ?? "").split(" ");
  const end = words.findIndex((word) => word !== "" && !beside.has(word) && !titles.has(word));
  const told = after === undefined ? saying : words.slice(0, end === -1 ? words.length : end).join(" ");
  return numberedPhase(saying, objective) ?? titledPhase(told, objective);
}

function isOfPhases(topic: Topic | undefined): boolean {
  return topic?.kind === "phase" || (topic?.kind === "question" && topic.question.about === "phases");
}

/** `isSpokenOf`: "la seconda" is one, where phases are what was spoken of. */
function numberedPhase(told: string, { phases }: Objective, isSpokenOf = false): number | undefined {
  const words = ordinalsOfPhases.map((names) => names.join("|"));
  const phase = `(?:${wordsForAPhase.join("|")})`;
  const at = words.findIndex((names) =>
    new RegExp(
      ` ${phase} (?:${names})(?= |$)| (?:${names}) ${phase}(?= |$)${isSpokenOf ? `| la (?:${names})(?= |$)` : ""}`,
      "u",
    ).test(told),
  );
  return phases.find(({ number }) => number === at + 1)?.number;
}

/** Every word must be of the title, and of no other phase's as much. */
function titledPhase(told: string, { phases }: Objective): number | undefined {
  const words = told.split(" ").filter((word) => word.length > 1 && !beside.has(word));
  if (words.length === 0) return undefined;
  const [only, ...others] = phases.filter((phase) => words.every((word) => wordsOfTitle(phase).includes(word)));
  return others.length === 0 ? only?.number : undefined;
}

const wordsOfTitle = ({ title }: Objective["phases"][number]): readonly string[] =>
  fold(title).match(/\p{L}+'?/gu) ?? [];
