// SPDX-License-Identifier: EUPL-1.2
import { fold, readable } from "../engine/fold.ts";

/** What is asked of the digest, and the words that follow. `other` is nothing that can be read. */
export type DigestRequest = {
  readonly step:
    | "show"
    | "subscribe"
    | "suspend"
    | "resume"
    | "unsubscribe"
    | "preview"
    | "list"
    | "add"
    | "now"
    | "troubles"
    | "other";
  readonly rest: string;
};

const forms: readonly (readonly [DigestRequest["step"], RegExp])[] = [
  ["show", /^$/],
  ["unsubscribe", /^(?:disiscriv\w*|cancella(?:mi)?|unsubscribe|stop|basta)\b/],
  ["subscribe", /^(?:iscriv\w*|ricevi|subscribe)\b/],
  ["suspend", /^(?:sospend\w*|pausa|suspend|pause)\b/],
  ["resume", /^(?:riprend\w*|resume)\b/],
  ["preview", /^(?:anteprima|preview)\b/],
  ["list", /^(?:elenco|lista|chi lo riceve|chi|list|who)\b/],
  ["add", /^(?:aggiungi|add)\b/],
  ["now", /^(?:manda(?: ora| adesso)?|send(?: now)?)\b/],
  ["troubles", /^(?:problemi|messaggi|troubles|messages)\b/],
  [
    "subscribe",
    /^(?=(?:ogni|every|lun|mar|mer|gio|ven|sab|dom|il lun|il mar|il mer|il gio|il ven|mon|tue|wed|thu|fri|sat|sun|alle|at)\w*\b)/,
  ],
];

/** Reads what follows `/riepilogo`. */
export function readDigestRequest(text: string): DigestRequest {
  const line = readable(text).trim();
  const folded = fold(line);
  for (const [step, form] of forms) {
    const found = form.exec(folded);
    if (found !== null) return { step, rest: line.slice(found[0].length).replace(/^[\s:,]+/u, "") };
  }
  return { step: "other", rest: line };
}
