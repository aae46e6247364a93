// SPDX-License-Identifier: EUPL-1.2

import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { isSameDay } from "#domain/day.ts";
import { defined } from "#domain/defined.ts";
import type { MeetingMode } from "#domain/meeting.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { Objective } from "#domain/objective.ts";
import type { Topic } from "#domain/topic.ts";
import { readBodies } from "../bodies/bodies.ts";
import type { BodyDoubt } from "../bodies/body-doubt.ts";
import { readDays } from "../days/day.ts";
import { patternAtStart, patternInside, sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { numberOfAMeeting } from "../intentions/meeting-reference.ts";
import { takeFilter } from "../intentions/read-filter.ts";
import { takeMode } from "../take-mode.ts";
import { waysOfAskingAnywhere, waysOfBeginningAQuestion } from "../words/asking-words.ts";
import { people } from "../words/people-words.ts";
import { inItsPhase } from "./in-its-phase.ts";
import { isHarmless } from "./may-limit.ts";
import { namesWhatIsShown } from "./names-what-is-shown.ts";
import { phaseSpokenOf } from "./phase-spoken-of.ts";
import { questionLine } from "./question-line.ts";
import { asksForBasis, asksForProof, type Role, type Said, says, takeRoles } from "./question-roles.ts";
import { isLately, ofThatTime, recorderIn } from "./recorder.ts";
import { takeAmong } from "./take-among.ts";
import { takeAsOf } from "./take-as-of.ts";
import { takeBareDay } from "./take-bare-day.ts";
import { takeBeyond } from "./take-beyond.ts";
import { takeFigure } from "./take-figure.ts";
import { takeNth } from "./take-nth.ts";
import { takeWithOrWithout } from "./take-with-or-without.ts";
import { isSmall, isTopic, ofAnotherTopic, withoutItsPreposition } from "./words-left.ts";

export type QuestionContext = {
  readonly now: Temporal.ZonedDateTime;
  readonly register: BodyRegister;
  readonly objective: Objective;
  readonly topic?: Topic;
};

/** What the words of a line say of a question, and those that say nothing of it. */
export type SaidRead = {
  readonly said: Said;
  /** The words that asking and filters leave, in their order; what was talked of is the first of `topics`, and none of these. */
  readonly others: readonly BodyDoubt[];
  readonly topics: readonly BodyDoubt[];
  /** The words as what is asked is looked for in them: without days, state and bodies by kind. */
  readonly saying: string;
  /** The same words, before anything was taken, without what only leads to them. */
  readonly opened: string;
  /** It only names what the diary shows: "gli incontri di giugno". */
  readonly namesAThing: boolean;
};

/** "È documentato?", "quindi adesso è documentato?": no "e". */
const isVerbFirst = /^\s*(?:(?:quindi|allora|ma|e|ed|ok|adesso|ora|invece|bene|perfetto)[\s,]+)*(?:è|e')/iu;
const nextOne = /(?<!\p{L})(?:prossim[oa]|next)(?!\p{L})(?!\s+(?:settimana|mese|anno|week|month|year))/u;

const metNow =
  /(?<!\p{L})(?:c'e|ci sono|ci sara|ci saranno|viene|vengono|verra|verranno|partecipa|partecipano|partecipera|parteciperanno|vediamo|vedremo|incontriamo|incontreremo|riuniamo|troviamo)(?!\p{L})(?! stat[oaie](?!\p{L}))/u;
const asksWhether =
  /^(?:did|have) (?:we|you)(?!\p{L})|(?:^|(?<!\p{L})(?:sapere|dirmi|dirci|dire|dimmi|dici|sai))\s*se(?!\p{L})(?!.*,)|(?<!\p{L})(?:si )?o no[\s.!]*$/u;
/** "Com'è", "cos'era": they belong to no name. */
const askingBefore = /\?| (?:com|cos|quant|dov|quand)'(?= )/gu;
const onlyThose = /(?<!\p{L})(?:solo|soltanto|solamente|only)(?!\p{L})/u;
/** "Quante volte l'abbiamo vista?", "e con loro?": the bodies that were asked about. */
const bodiesBefore =
  / (?:l'|la|li|le) (?:abbiamo|avete|ho|hanno) (?:gia |mai )?(?:vist|incontrat|sentit|coinvolt)| con (?:loro|lei|lui)(?= |$)/u;
/** "E quelli con Vinci", after a question, with no mark of its own. */
const isOfThose = /^(?:anche )?quell[ie](?!\p{L})/u;
/** "Solo le unioni": of those that were asked about. */
const beginsWithOnly = new RegExp(`^${onlyThose.source}`, "u");
/** "Quali prove abbiamo?": of all of them. */
const severalProofs = /(?<!\p{L})(?:prove|evidenze)(?!\p{L})/u;
const videoNouns = /(?<!\p{L})video(?:conferenz|chiamat|riunion|call)/u;
const asksAtFirst = patternAtStart(waysOfBeginningAQuestion);
/** "I comuni quali sono", "e il prossimo quando è". */
const asksAtLast =
  / (?:quant[ie]|qual[ei]|qual|quando|dove|dov'|chi|cosa)(?: (?:e|sono|era|erano|c' e|c' era|c' erano|abbiamo|andava \p{L}+|finisce|scade)) *$/u;
const asksAnywhere = patternInside(waysOfAskingAnywhere);

/** Reads what a folded line says of a question, of which not a word need ask; undefined where its days are two. Pure. */
export function readSaid(line: string, folded: string, context: QuestionContext): SaidRead | undefined {
  const { now, register, objective } = context;
  const { text, begins, words: told, isNow } = questionLine(folded);
  const isOfBasis = asksForBasis.test(sayingOf(told));
  const { rest: words, ...taken }: ReturnType<typeof takeFigure> =
    line.includes("?") && !isOfBasis ? takeFigure(told) : { rest: told };
  const isOfProof = asksForProof.test(sayingOf(words));
  const plain = isOfProof ? sayingOf(words).replace(asksForProof, " , ") : words;
  const body = isOfBasis ? plain.replace(/\d+/gu, "numero") : plain;
  const mode = /(?:we|you|ever|anyone|anybody) meet(?!\p{L})/u.test(body)
    ? { rest: sourceOf(body), spans: [] }
    : takeMode(sourceOf(body));
  if (readDays(body, now, "past").reading.kind === "ambiguous" && / o /u.test(body)) return undefined;
  const number = numberOfAMeeting(mode.rest.folded);
  const named = number === undefined ? mode.rest.folded : mode.rest.folded.replace(String(number), " ");
  const asOf = takeAsOf(named, { now, year: objective.year });
  const beyond = takeBeyond(asOf.rest, { year: objective.year, topic: context.topic, now });
  const bare = takeBareDay(beyond.rest, { ...context, year: objective.year });
  const [bareDay, ...orDays] = bare.days;
  const of = { now, year: objective.year };
  const tense = metNow.test(body) ? "ahead" : undefined;
  const { filter, latest: newest, also, saying: filtered } = takeFilter(bare.rest, { ...of, tense });
  // "Il 5 e il 22 luglio": of one of the two no answer is.
  if (bareDay !== undefined && filter.from !== undefined) return undefined;
  const { nth, saying: asked } = takeNth(filtered);
  // "Chi viene martedì?": the one to come, where a meeting stands there.
  const been = tense === undefined ? undefined : takeFilter(bare.rest, of).filter.from;
  const isAnyDay = been !== undefined && filter.from !== undefined && !isSameDay(been, filter.from);
  const latest = beyond.latest ?? newest;
  const { among, isAsked, saying } = takeAmong(asked);
  // "In presenza o online?"
  const asksMode = mode.spans.length > 1 && / o /u.test(body);
  const { roles: found, rest } = takeRoles(
    saying.replace(/(?<= (?:quando|dove|ora|chi)) vediamo(?= )/u, " ci vediamo"),
  );
  // "Più volte Signa o Scandicci?": of each, and not of one of them.
  const compared = found.has("most") ? rest.replace(/ (?:o(?: di)?|tra|fra)(?= )/gu, " ,") : rest;
  // "Senza argomento" is of no evidence.
  const isOfElse = says(found, "subject where how who");
  const evidence = isOfElse ? { filter: {}, rest: compared } : takeWithOrWithout(compared, context.topic);
  const read = readBodies(evidence.rest.replace(askingBefore, " ,"), register);
  // "Che prova c'è per Campi?": of the one with it.
  const isForOne = ({ text: told, candidates }: BodyDoubt) =>
    candidates.length === 1 &&
    ((isOfProof && /^per /u.test(told)) || (found.has("changes") && /^su(?:l|lla|ll')? /u.test(told)));
  const bodies = [...read.bodies, ...read.doubts.filter(isForOne).flatMap(({ candidates }) => candidates)];
  const doubts = read.doubts.filter((doubt) => !isForOne(doubt));
  const phase = phaseSpokenOf(sayingOf(asOf.rest), context) ?? phaseSpokenOf(rest.replaceAll(",", " "), context);
  const opened = sayingOf(withoutFillers(body));
  const left = [...doubts, ...namingNobody(evidence.rest, register)].filter(
    ({ text: words, candidates }) =>
      !isSmall(words) && !(candidates.length === 0 && (isHarmless(words) || words === String(phase))),
  );
  const namesThem = bodies.length === 0 && bodiesBefore.test(asked);
  const recorder = found.has("recorded") && left.length === 1 ? recorderIn(left[0], line) : undefined;
  const isEllipsis =
    (/(?:^|\s)(?:e|ed|and|about)\s/u.test(begins) && !isVerbFirst.test(line)) ||
    found.has("it") ||
    namesThem ||
    beginsWithOnly.test(words);
  const before = context.topic?.kind === "question" ? context.topic.question : undefined;
  const hasMark =
    line.includes("?") || asksWhether.test(text) || (isEllipsis && isOfThose.test(words) && before !== undefined);
  const isNext = nextOne.test(text);
  const time = withoutWholeYear(filter, objective.year);
  const isOfTheYear = filter.from !== undefined && time.from === undefined;
  const narrowed = { ...filter, ...(bodies.length === 0 ? {} : { bodies }) };
  const isWholeRead = left.every((doubt) => isTopic(doubt, found)) && bare.days.length === 0;
  const asksWhetherItIs = line.includes("?") && (found.has("is") || isVerbFirst.test(line));
  const namesAThing = isWholeRead && !asksWhetherItIs && namesWhatIsShown(body, found, narrowed, latest);
  const roles: ReadonlySet<Role> = new Set([
    ...found,
    ...(asksMode ? (["how"] as const) : []),
    ...(isOfProof ? (["proof"] as const) : []),
    ...(isOfProof && severalProofs.test(words) ? (["meetings"] as const) : []),
    ...(found.has("recordedByMe") ? (["recorded"] as const) : []),
    ...(found.has("deadline") ? (["when"] as const) : []),
    ...(found.has("who") && found.has("comes") ? (["there"] as const) : []),
    ...(namesAThing && !(isEllipsis && context.topic?.kind === "question") ? (["list"] as const) : []),
  ]);
  const isOfTopics = before !== undefined && "filter" in before && before.filter.words !== undefined;
  const isAnother = isEllipsis && isOfTopics && ofAnotherTopic.test(saying);
  const topics = left.filter((doubt) => isTopic(doubt, roles) || (isAnother && doubt.candidates.length === 0));
  const [topic] = topics;
  const said: Said = {
    roles,
    filter: {
      ...time,
      ...beyond.span,
      ...(bareDay === undefined ? {} : { from: bareDay, until: bareDay }),
      ...evidence.filter,
      ...(bodies.length === 0 ? {} : { bodies }),
      ...modeAsked(body, asksMode ? undefined : mode),
      ...(topic === undefined ? {} : { words: withoutItsPreposition(topic.text) }),
    },
    ...defined({ latest, also, nth, number, asOf: asOf.day, isMonthsEnd: asOf.isMonthsEnd, phase, by: recorder }),
    ...taken,
    orDays: isAnyDay && bareDay === undefined ? [been] : orDays,
    isNext,
    isOfRecording: isLately(filter, now) && !ofThatTime.test(body),
    hasNoWord: !/[\p{L}\p{N}]/u.test(rest),
    namesSeveral: left.some(({ candidates }) => candidates.length > 1),
    isWhole: left.every(({ candidates }) => candidates.length > 1),
    ...(among === undefined || (bodies.length > 0 && !isAsked) ? {} : { among }),
    isEllipsis,
    namesThem,
    pointsAtOne: /(?<!\p{L})quell[oa](?!\p{L})/u.test(body),
    hasMark,
    isNow: isNow || isOfTheYear,
    isToDate: isOfTheYear || (isNow && /(?<!\p{L})(?:oggi|odierna)(?!\p{L})/u.test(folded)),
    isOnly: onlyThose.test(body),
    asks:
      namesAThing ||
      hasMark ||
      asksAtFirst.test(opened) ||
      asksAnywhere.test(opened) ||
      ((left.length === 0 || phase !== undefined) && !found.has("denied") && asksAtLast.test(opened)),
  };
  const others = recorder === undefined ? left.filter((doubt) => doubt !== topic) : [];
  return { said: inItsPhase(said, objective, context.topic), others, topics, saying, opened, namesAThing };
}

/** "Di polizia locale": an office, which among bodies is nobody, and may say what was talked of. */
function namingNobody(rest: string, register: BodyRegister): readonly BodyDoubt[] {
  const parts = rest.split(/[,?]/u).map((part) => part.trim());
  return parts.flatMap((text) => {
    if (!text.split(" ").some((word) => people.has(word))) return [];
    const { bodies, doubts } = readBodies(text, register);
    return bodies.length + doubts.length > 0 ? [] : [{ text, candidates: [] }];
  });
}

/** "Quante videoconferenze?" says how, by its noun. */
function modeAsked(text: string, asked: { readonly mode?: MeetingMode } | undefined): Pick<MeetingFilter, "mode"> {
  return defined({ mode: asked?.mode ?? (asked !== undefined && videoNouns.test(text) ? "video" : undefined) });
}

const fillers =
  /^[\s,]*(?:(?:scusa|scusate|senti|intanto|per favore|perfavore|poi|dunque|insomma|so|please|but)(?!\p{L})[\s,]*)+/u;

function withoutFillers(text: string): string {
  return text.replace(fillers, "");
}

/** "Quest'anno" is all that there is. */
function withoutWholeYear({ from, until, ...others }: MeetingFilter, year: number): MeetingFilter {
  const isWhole = from?.toString() === `${year}-01-01` && until?.toString() === `${year}-12-31`;
  return isWhole ? others : { ...others, ...defined({ from, until }) };
}
