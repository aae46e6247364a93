import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { readBodies } from "./bodies/bodies.ts";
import { readDays } from "./days/day.ts";
import { fold } from "./engine/fold.ts";
import { connectors, introducers, placeWords, topicWords } from "./words/body-words.ts";
import { verbsOfRemarks, wordsOfNoRemark } from "./words/line-words.ts";

type Context = { readonly now: Temporal.ZonedDateTime; readonly register: BodyRegister };

const sentence = /[^.!;\n]+(?:[.!;\n](?!\s+\p{Lu}|\s*\n|\s*$|(?<=[;\n])\s)[^.!;\n]*)*(?:[.!;\n]+\s*|$)/gu;

const fewestWords = 3;

/**
 * The sentences of a text that only say what came of a meeting, as typed, and the text without them. What may say who
 * was there, when, or of another meeting is none, nor is one whose label was taken out (two spaces): a day, a body, a name that nobody knows, a word of company.
 */
export function takeRemarks(text: string, context: Context): { readonly told: string; readonly remarks: string } {
  const sentences = text.match(sentence) ?? [];
  if (sentences.length < 2) return { told: text, remarks: "" };
  const remarks = sentences.filter((one) => isRemark(one, context));
  return {
    told: sentences.filter((one) => !remarks.includes(one)).join(""),
    remarks: remarks.map((one) => one.replace(/[;\s]+$/u, "").trim()).join(" "),
  };
}

function isRemark(text: string, { now, register }: Context): boolean {
  const words = fold(text).match(/[\p{L}\p{N}]+'?/gu) ?? [];
  const isRewritten = / {2}/u.test(text.trim());
  if (isRewritten || words.length < fewestWords || text.includes("?") || text.includes(":\n")) return false;
  const isVerb = (word: string) => verbsOfRemarks.has(word) || /^\p{L}{4,}[aeo]no$/u.test(word);
  if (!words.some(isVerb) || words.some((word) => wordsOfNoRemark.has(word))) return false;
  if (readDays(text, now).reading.kind !== "none") return false;
  const [first = ""] = words;
  if (![connectors, introducers, placeWords, topicWords, verbsOfRemarks].some((known) => known.has(first)))
    return false;
  const names = [...text.trim().matchAll(/(?<=[^.!;\s]\s+\S*)\p{Lu}\p{L}*/gu)].map(([name]) => fold(name));
  if (!names.every((name) => introducers.has(name))) return false;
  const { bodies, doubts } = readBodies(text, register);
  return bodies.length === 0 && doubts.every(({ candidates }) => candidates.length === 0);
}
