// SPDX-License-Identifier: EUPL-1.2
import { readWeeklySlot } from "../days/weekly-slot.ts";
import { fold, readable } from "../engine/fold.ts";
import { patternAtStart, patternInside, patternOf, sayingOf } from "../engine/saying.ts";
import { isQuestion, withoutQuestionMark } from "../is-question.ts";

const how = /(?:^| )(?:come|how) /u;
const whoReceives = patternInside(`
  (chi|a chi|quali|quanti) [e che|sono quelli che] [altro|altri] [lo] [la] (riceve|ricevono|arriva|arrivano|viene mandato|mandi|va|vanno)
  (assessore|assessora|segretario|segretaria|sindaco|sindaca) [gia|anche|pure] lo (riceve|ricevera)
  [lo] (riceve|ricevono|arriva) [gia|anche|pure] [a|all'|al|alla|l'|il|la] (assessore|assessora|segretario|segretaria|sindaco|sindaca)
  (elenco|lista) (di chi|degli iscritti|dei destinatari)
  who (gets|receives)
`);

/** What is typed after the command for the same, in the order in which it is looked for. */
const waysOfAsking = {
  disiscrivi: `
    non (voglio|vogliamo|vorrei) [piu] [ricevere] [piu] (il|i|la|questo|questi)
    non (mandarmi|mandarci|mandatemi|mandare|inviarmi|inviarci|inviare) [piu] (il|i|la|questo|questi)
    non (mandarmelo|mandarcelo|inviarmelo|mandarmeli) piu
    non (lo|li) (voglio|vogliamo) piu
    non (mi|ci) (serve|servono|interessa|interessano) piu
    non (voglio|vogliamo|vorrei) [piu] (riceverlo|riceverli|riceverne) [piu]
    non (mandarmi|mandarci|mandatemi|inviarmi) piu (niente|nulla|messaggi|notifiche)
    (spegnilo|disattivalo|disattivamelo|disabilitalo|disiscrivi|disiscrivimi|disiscrivermi|disiscrivici|toglimi|cancellami|unsubscribe)
    (basta|stop|smetti|smettila) [con|di|mandarmi|mandare|inviarmi] [il|i|la|questi|questo] (digest|riepilogo|riepiloghi|newsletter)
  `,
  sospendi: `
    (sospendi|sospendilo|sospendimelo|fermalo|interrompilo|sospendimi|sospendere|ferma|fermami|interrompi|metti in pausa|suspend|pause)
  `,
  riprendi: `
    (riprendi|riprendilo|riattivalo|fallo ripartire|riattiva|riattivami|fai ripartire|ricomincia|resume)
  `,
  iscrivi: `
    (vorrei|vorremmo|voglio|vogliamo|mi piacerebbe) [anche] ricevere [anche] (il|un) (riepilogo|digest) settimanale
    (iscrivimi|iscrivici|iscrivermi|iscriverci|iscrivi|abbonami|subscribe)
  `,
  anteprima: `
    (anteprima|preview)
    (fammi vedere|fammi|mi fai|mi dai|mi mostri|fai|dammi|mostrami|vedere|leggimi|show me|give me) [un|il|l'|lo|the|a]
  `,
} as const;

const askings = (Object.keys(waysOfAsking) as (keyof typeof waysOfAsking)[]).map(
  (asked) => [asked, patternInside(waysOfAsking[asked])] as const,
);

const aDay = "lun(?:edi)?|mar(?:tedi)?|mer(?:coledi)?|gio(?:vedi)?|ven(?:erdi)?|sab(?:ato)?|dom(?:enica)?";
const slot = new RegExp(
  `(?<!\\p{L})(?:(?:ogni|tutti i|tutte le|every)(?!\\p{L})|(?:(?:il|al|di|per il) )?(?:${aDay})'?(?!\\p{L})).*$`,
  "u",
);
const weekly = /^(?:ogni|tutt[ie]|every)(?!\p{L})/u;
/** Without one of these a day beside the digest may be that of one that came. */
const wishes = patternInside(`
  (vorrei|voglio|vogliamo|vorremmo|preferisco|preferirei|preferiamo|meglio|ricevere|riceverlo|ricevo|mandami|mandamelo|mandatemi|mandare|manda|inviami|inviamelo|inviare)
  (arrivi|arrivasse|sposta|spostalo|spostare|cambia|metti|mettilo|imposta|iscrivimi|iscriverci|iscrivermi)
`);
/** A wish that only sounds like a question: "mi mandi il riepilogo ogni lunedì?". */
const politelyAsked = patternAtStart(`
  [e|ma|ok] [mi|ci|me lo|ce lo] (iscrivi|mandi|invii|mandate|inviate|fai avere|fai arrivare|puoi mandare|puoi inviare|potresti mandare|potresti inviare)
  [e|ma|ok] (puoi|potresti|potete|riesci a|si puo|si potrebbe|posso|potrei|possiamo|e possibile) (mandarmi|mandarci|inviarmi|inviarci|avere|ricevere|farmi avere|farmi arrivare)
`);
const limit = /(?:fino|until|till)(?!\p{L}).*$/u;

/**
 * What a line on the digest wants, as it would be typed after the command; empty when it only speaks of it. A question
 * changes nothing.
 */
export function readDigestAsking(line: string): string {
  const saying = sayingOf(line);
  if (whoReceives.test(saying)) return "elenco";
  const [asked = ""] = askings.find(([, ways]) => ways.test(saying)) ?? [];
  if (isQuestion(line) && !politelyAsked.test(saying))
    return asked === "anteprima" && partOf(line, slot) === "" ? asked : "";
  if (asked === "sospendi") return `${asked} ${partOf(line, limit)}`.trim();
  const when = partOf(withoutQuestionMark(line), slot);
  // What is clear and cannot be is asked for too: it is answered why.
  const isWanted = weekly.test(fold(when)) || wishes.test(saying);
  const isSlot =
    isWanted && !["none", "problem"].includes(readWeeklySlot(when, { weekday: 1, hour: 8, minute: 0 }).kind);
  if (isSlot && (asked === "" || asked === "iscrivi" || asked === "anteprima")) return `iscrivi ${when}`;
  return asked;
}

const aRecipient = patternInside(`
  (l'|all'|anche all'|per l') (assessore|assessora|ufficio)
  (il|la|al|alla|allo|per il|per la) (sindaco|sindaca|vicesindaco|vicesindaca|segretario|segretaria|segreteria|dirigente|direttore|direttrice|giunta|collega|presidente|nucleo|staff)
`);
const isThemselves = patternInside(
  "(sono|qui|parla) (l'|il|la) (assessore|assessora|sindaco|sindaca|segretario|segretaria|dirigente|direttore|direttrice|presidente)",
);
const toAName = /\s(?:a|ad|per)\s+(?!Roma\b)\p{Lu}\p{Ll}+/u;

/** Whether the digest is wanted for somebody else than who writes: it arrives in their own chat only. */
export function isForSomebodyElse(line: string): boolean {
  const saying = sayingOf(line);
  return (aRecipient.test(saying) && !isThemselves.test(saying)) || toAName.test(line);
}

/** Before the day or the hour that is wanted, of the digest that was just spoken of. */
const wanted = patternAtStart(`
  [no|anzi|ma|pero|e|si] [meglio|invece|magari|piuttosto|allora] [lo|me lo|lo vorrei|lo voglio|mandamelo|dammelo|preferisco|preferirei|vorrei riceverlo|vorrei|facciamo|fai|fallo|mettilo|spostalo|anticipalo|posticipalo|rimandalo|se possibile] [vorrei|voglio|mandi|puoi mandare] [a|al|all'|il|per]
`);
/** "Attivalo qui", before the day or the hour: it is to begin. */
const turnedOn = patternAtStart(`
  [si|ok|va bene|allora|bene|perfetto] (attivalo|attivamelo|attivacelo|attiviamolo|accendilo|abilitalo|impostalo|impostamelo|iscrivimi|iscrivici|mandamelo|mandacelo|mandalo|inviamelo|inviacelo|programmalo|fallo arrivare|fammelo avere|fammelo arrivare) [pure] [qui|qua|in questa chat|a me] [pure] [ogni]
`);
/** A wish that only sounds like a question. */
const politely = patternAtStart(`
  [e|ma|ok] (si puo|si potrebbe|posso|potrei|possiamo|puoi|potresti|e possibile|sarebbe possibile|me lo puoi|me lo potresti) (avere|averlo|riceverlo|ricevere|mandarmelo|mandarlo|spostarlo|spostare|farlo|mandare|metterlo)
`);
const previewed = patternOf(`
  [mi|me lo|me ne] (fai|fammi|fammelo|fammene|puoi farmi|mostramelo|mostramene|mostrami|mostri|fai vedere|vediamo|vediamolo) [vedere] [uno|un esempio|un' anteprima] [di] [come|com'] [verrebbe|sarebbe|viene|e fatto|e|apparirebbe|arriverebbe] [adesso|ora|oggi|ad oggi|in questo momento]
  [e] (come|com') (verrebbe|sarebbe|viene|e|e fatto|apparirebbe|arriverebbe) [adesso|ora|oggi]
  [e] (<what>) (c' e|c' e scritto|ci sara|contiene|dice|ci scrivi) [dentro]
  [un'|un|l'] (esempio|anteprima)
`);

/**
 * What a line wants of the digest that was spoken of last, though it does not name it: "meglio il giovedì alle 8 e
 * mezza", "anzi alle 9", "fammi vedere come verrebbe". Undefined when it wants nothing of it.
 */
export function readDigestSpokenOf(line: string): string | undefined {
  const saying = sayingOf(line);
  if (previewed.test(saying)) return "anteprima";
  if (whoReceives.test(saying) && !how.test(saying)) return "elenco";
  const [polite = ""] = politely.exec(saying) ?? [];
  if (polite !== "") return slotWanted(saying.slice(polite.length));
  if (isQuestion(line)) return undefined;
  if (askings.some(([what, ways]) => what === "disiscrivi" && ways.test(saying))) return "disiscrivi";
  const [on] = turnedOn.exec(saying) ?? [];
  if (on !== undefined) return on === saying ? "iscrivi" : slotWanted(saying.slice(on.length));
  const [words = ""] = wanted.exec(saying) ?? [];
  if (words.trim() === "") return undefined;
  return slotWanted(saying.slice(words.length));
}

function slotWanted(saying: string): string | undefined {
  const when = saying
    .trim()
    .replace(/^(?:il|al|per il|di)\s/u, "")
    .replace(/(?:\s(?:invece|magari|piuttosto|per favore|\?))+$/u, "");
  const { kind } = readWeeklySlot(when, { weekday: 1, hour: 8, minute: 0 });
  return kind === "slot" || kind === "two-hours" ? `iscrivi ${when}` : undefined;
}

function partOf(line: string, pattern: RegExp): string {
  const match = pattern.exec(fold(line));
  return match === null ? "" : line.slice(match.index);
}

const forms = [
  ["show", /^$/],
  ["unsubscribe", /^(?:disiscriv\w*|cancella(?:mi)?|unsubscribe|stop|basta)\b/],
  ["subscribe", /^(?:iscriv\w*|ricevi|subscribe)\b/],
  ["suspend", /^(?:sospend\w*|pausa|suspend|pause)\b/],
  ["resume", /^(?:riprend\w*|resume)\b/],
  ["read-last", /^(?:letto|visto|read)$/],
  ["question", /^(?:domanda|question)\b/],
  ["preview", /^(?:anteprima|preview)\b/],
  ["list", /^(?:elenco|lista|chi lo riceve|chi|list|who)\b/],
  ["add", /^(?:aggiungi|add)\b/],
  ["now", /^(?:manda(?: ora| adesso)?|send(?: now)?)\b/],
  ["troubles", /^(?:problemi|messaggi|troubles|messages)\b/],
  [
    "subscribe",
    /^(?=(?:ogni|every|lun|mar|mer|gio|ven|sab|dom|il lun|il mar|il mer|il gio|il ven|mon|tue|wed|thu|fri|sat|sun|alle|at)\w*\b)/,
  ],
] as const;

/** What is asked of the digest, and the words that follow. `other` is nothing that can be read. */
export type DigestRequest = { readonly step: (typeof forms)[number][0] | "other"; readonly rest: string };

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

const announcement =
  /^.*?(?:domand[ae]|question)(?:\s+(?:sul|sui|on the)\s+(?:riepilogo|digest|dati))?\s*[:,;.\-–]*\s*/u;

/** What is asked, without the words that announce a question; empty when only those were said. */
export function questionOf(line: string): string {
  return line.slice(announcement.exec(fold(line))?.[0].length ?? 0).trim();
}
