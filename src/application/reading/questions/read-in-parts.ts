// SPDX-License-Identifier: EUPL-1.2
import type { MeetingsQuestion, Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import { isOfAll } from "./of-never-met.ts";
import type { QuestionRead } from "./question-read.ts";

/** Where another question begins: "… e quanti a luglio?", "…, quando l'ultima volta?", "…? e ad agosto?". */
const another =
  /(?<!\s)(?:\s*\?\s*(?:(?:e|ed|and)\s+)?(?=\p{L})|(?:\s*,\s*(?:(?:e|ed|and)\s+)?|\s+(?:e|ed|and)\s+)(?=(?:(?:l'|il\s+|la\s+)?(?:primo|prima|ultim[oa])\s+)?(?:(?:con|di|da|a|in)\s+)?(?:quant[oaie]|quando|qual[ei]?|chi|dove|cosa|che\s+cosa|how\s+many|when|which|who|where)(?!\p{L})))/iu;

const aloneItAsks = /^\s*(?:quant[oaie]|quando|qual[ei]?|chi|dove|cosa|when|which|who|where)[\s?]*$/iu;

type ReadOne = (line: string, topic: Topic | undefined) => QuestionRead | undefined;

/**
 * Several questions of meetings in one ("quante volte Signa e quante Fiesole?"), each read after the one before it; a
 * time or a body that stands at the end only is of both where they ask of meetings and of bodies ("quanti incontri e
 * quanti enti a luglio?"). Undefined where one of them is not read whole, or is of something else.
 */
export function readInParts(line: string, spoken: Topic | undefined, readOne: ReadOne): QuestionRead | undefined {
  const parts = line.includes("?") ? line.split(another) : [];
  // "Quanti e quali a luglio?": one word asks of what the others say.
  if (parts.length < 2 || parts.length > mostParts || parts.some((part) => aloneItAsks.test(part))) return undefined;
  const asked: MeetingsQuestion[] = [];
  let topic = spoken;
  for (const [index, part] of parts.entries()) {
    const read = readOne(`${index === 0 ? "" : "e "}${part.replace(/(?<![?\s])[?\s]+$/u, "")}?`, topic);
    if (read === undefined || !read.isSure || read.doubts.length + read.unread.length > 0) return undefined;
    if (!isOfMeetings(read.question)) return undefined;
    asked.push(read.question);
    topic = { kind: "question", question: read.question };
  }
  const [question, ...besides] = shared(asked);
  const isOne = besides.some((one) => sameBut(one, question));
  return question === undefined || isOne ? undefined : { question, besides, doubts: [], unread: [], isSure: true };
}

const mostParts = 4;

function isOfMeetings(question: Question): question is MeetingsQuestion {
  return question.about === "meetings" || question.about === "bodies";
}

/** What only the last one says of which are meant, where each asks of another thing. */
function shared(asked: readonly MeetingsQuestion[]): readonly MeetingsQuestion[] {
  const last = asked.at(-1);
  return asked.map((one) => {
    const isBare = one.asOf === undefined && one.latest === undefined && isOfAll(one.filter);
    if (last === undefined || !isBare || one.about === last.about) return one;
    const {
      asOf,
      filter: { among: _, ...others },
    } = last;
    return { ...one, filter: { ...others, ...one.filter }, ...(asOf === undefined ? {} : { asOf }) };
  });
}

/** "Quanti e quali?": of the same ones, which the list below the figure shows. */
function sameBut(one: MeetingsQuestion, other: MeetingsQuestion | undefined): boolean {
  const lists = ["count", "list", "times"];
  const isSame = JSON.stringify({ ...one, form: "" }) === JSON.stringify({ ...other, form: "" });
  return isSame && lists.includes(one.form) && lists.includes(other?.form ?? "");
}
