// SPDX-License-Identifier: EUPL-1.2
import type { Reply } from "#application/reply.ts";

/** What a reply is, by name and with the number of its meeting or phase: what a row of a message wants. */
type AnswerName = string;

/** First that matches, on the card's name, its heading and what it says. */
const names: readonly (readonly [RegExp, AnswerName])[] = [
  [/^message .*(?:Forse volevi scrivere|Did you mean)/u, "near"],
  [/^message (?:Non ho capito|I did not understand)/u, "not understood"],
  [/^message .*(?:non ho registrato niente|I recorded nothing)\./u, "no meeting"],
  [/^message (?:Mi stai raccontando|Are you telling me)/u, "asks"],
  [/^message .*(?:: intendi|do you mean)/u, "asks"],
  [
    /^message (?:Ho letto \d+ incontri|È il \d+º di \d+ incontri|È lo stesso incontro|It is number \d+ of|Is it the same meeting)/u,
    "asks",
  ],
  [/^message .*(?:A che cosa ti riferisci|What do you mean)/u, "asks"],
  [/^message (?:Incontri: |Meetings: )/u, "missing"],
  [/^message (?:Sì\. |Non ancora\. |Yes\. |Not yet\. )/u, "enough"],
  [
    /^message (?:Per (?:registrare|correggere|annullare|aggiungere) |La prova è |Di una fase dimmi|Quello che è registrato|Conta ogni incontro|Gli incontri registrati li vede|Un incontro in programma conta|Il riepilogo arriva ogni)/u,
    "how-to",
  ],
  [/^message (?:Non so rispondere|I cannot answer)/u, "not understood"],
  [/^message (?:L'ultima cosa che hai fatto|The last thing you did)/u, "undo"],
  [/^message (?:Prego!|You are welcome)/u, "thanks"],
  [/^message (?:Il report|I promemoria|I giorni previsti|Reports|Reminders|The planned days)/u, "absent"],
  [/^message (?:Non c'è un incontro|There is no meeting) (\d+)/u, "absent $1"],
  [/^message (?:Non trovo l'incontro|I do not find the meeting)/u, "not found"],
  [/^message (?:L'incontro è già così|The meeting is like that already)/u, "already"],
  [/^message (?:Posso annullare un incontro alla volta)/u, "one at a time"],
  [
    /^message (?:Qui il riepilogo|Fatto: il riepilogo|Il riepilogo settimanale|Done: the digest|The weekly digest|Here the digest|The digest)/u,
    "digest",
  ],
  [/^message (?:Nel messaggio ci sono due comandi|You wrote two commands)/u, "two commands"],
  [/^message (?:Va bene, (?:da ora|parlo)|All right, from now on)/u, "language"],
  [/^(?:meeting-form|proposal) (?:Correggi l'incontro|Correct meeting|Correggere l'incontro) (\d+)/u, "correct $1"],
  [/^proposal .*(?:è fuori dal|is outside|è nel \d{4}: lo )/u, "asks"],
  [/^proposal (?:Anche .+ nell'incontro|.+ too at meeting) (\d+)/u, "correct $1"],
  [/^(?:ask-text|proposal|message) (?:Annullare l'incontro|Annul meeting) (\d+)/u, "annul $1"],
  [/^(?:ask-text|proposal) .*(?:prova dell'incontro|evidence of meeting) (\d+)/u, "evidence $1"],
  [/^meeting (?:Incontro|Meeting) (\d+): (?:prova aggiunta|evidence added)/u, "evidence $1"],
  [/^meeting (?:[^·]+ · )?(?:Incontro|Meeting) (\d+)/u, "show $1"],
  [/^meetings /u, "list"],
  [/^phase-form \S+ (\d)/u, "phase $1"],
  [/^message (?:Fase|Phase) (\d) .*\?$/u, "phase $1"],
  [/^message (?:Va bene: non segno altro|All right: I record nothing else)/u, "end"],
  [/^(?:bodies|body|body-form|choose-body) /u, "bodies"],
  [/^(?:meeting-form|proposal|question|several) /u, "asks"],
];

/** A reply in words: the name of its answer, and all that it says. */
export function answerTold(reply: Reply): { readonly name: AnswerName; readonly text: string } {
  if (reply.kind === "text") return { name: "text", text: reply.text };
  if (reply.kind !== "card") return { name: reply.kind, text: "" };
  const { card, view, summary } = reply;
  const heading = "heading" in view ? view.heading : summary;
  const line = `${card} ${heading}`.replaceAll("\n", " ");
  const [form, name = card] = names.find(([pattern]) => pattern.test(line)) ?? [];
  const number = form?.exec(line)?.[1] ?? "";
  return { name: name.replace("$1", number), text: withDaysInWords(`${summary} ${saidBy(view)}`) };
}

/** A day in its field is said as well as one in words. */
function withDaysInWords(text: string): string {
  const days = [...text.matchAll(/\d{4}-\d{2}-\d{2}/gu)].flatMap(([day]) =>
    ["it", "en-GB"].flatMap((language) => {
      const date = new Date(`${day}T12:00Z`);
      const inWords = date.toLocaleDateString(language, { day: "numeric", month: "long" });
      const weekday = date.toLocaleDateString(language, { weekday: "long" });
      return [inWords, `${weekday} ${inWords} ${date.getUTCFullYear()}`];
    }),
  );
  return [text, ...days].join(" ");
}

/** Every string of a view, in its order, but for the lists that hold every choice there is. */
function saidBy(view: unknown): string {
  if (typeof view === "string") return view;
  if (typeof view !== "object" || view === null) return "";
  const parts = Object.entries(view).filter(([name]) => !/(?:body|mode)Choices$/u.test(name));
  return parts.map(([, part]) => saidBy(part)).join(" ");
}
