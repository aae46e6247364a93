// SPDX-License-Identifier: EUPL-1.2
import { fold, readable } from "../engine/fold.ts";

/** What a whole answer may mean, whatever was asked. */
export type Meaning =
  | "yes"
  | "no"
  | "same"
  | "another"
  | "both"
  | "cancel"
  /** What is in doubt is to be left out. */
  | "remove"
  /** What was asked for is not there yet. */
  | "not-yet"
  | "no-meeting"
  /** What was left open is to be gone on with. */
  | "take-up"
  /** What is recorded is to stay as it is. */
  | "keep"
  /** What was written is nothing to do anything with. */
  | "leave";

/** What a yes says that it is to: "sì, annullalo" is none to what is to be recorded. */
export type Deed = "record" | "annul" | "restore";

const yesesByDeed: readonly (readonly [Deed, RegExp])[] = [
  ["record", /^(?:si )?registra(?:l[oi])?(?: tutti)?$|era un incontro$|e stato un incontro$/u],
  ["annul", /^si annulla(?:lo)?$/u],
  ["restore", /^si ripristina$/u],
];

/** The deed that a whole yes names; undefined when it names none. */
export function deedOf(answer: string): Deed | undefined {
  const key = keyOf(answer);
  return yesesByDeed.find(([, pattern]) => pattern.test(key))?.[0];
}

/**
 * What a whole answer means; undefined when it is none of these. Its signs, accents and emoji do not matter, but what
 * asks ("salva?", "c'è già qualcosa?") is none.
 */
export function meaningOf(answer: string): Meaning | undefined {
  const key = keyOf(answer);
  const meaning =
    (severalMeetings.test(key) ? "another" : meanings.get(key.replace(asTwo, ""))) ??
    (severalYes.test(key) || formalYes.test(key) ? "yes" : undefined) ??
    whicheverBegins(key);
  if (answer.trimEnd().endsWith("?")) return undefined;
  return meaning ?? wordlessMeaningOf(answer, key);
}

const yeses =
  "ok|okay|certo|certamente|esatto|esattamente|giusto|corretto|perfetto|confermo|va bene|va benissimo|benissimo|d'accordo|assolutamente|yes|correct|sure";

/** "Sì certo, grazie": nothing but words of a yes, one after the other. */
const severalYes = new RegExp(
  `^(?:si|certo|certamente|esatto|yes)(?: (?:si|${yeses}|procedi(?: pure)?|fai pure|salva(?: pure)?|grazie|grazie mille|per favore|please|thanks))+$`,
  "u",
);

/** "Si approva quanto sopra", "nulla osta alla registrazione": nothing but a yes, and what it is to. */
const formalYes =
  /^(?:(?:si|ok|bene|corretto|esatto|visto|letto) )*(?:(?:conferm|approv|autorizz|convalid|ratific)(?:a|o|iamo|asi|ato)|nulla osta|proced(?:a|ere|ete|iamo)|registri)(?: (?:pure|senz'altro|quanto|sopra|riportato|indicato|scritto|esposto|tutto|a|al|alla|con|di|dei|della|il|la|i|le|dati|esattezza|correttezza|registrazione|modifica|correzione|proposta|testo|contenuto|inserimento|l'inserimento))*$/u;

/** "Sono tre incontri diversi". */
const severalMeetings =
  /^(?:no )?sono (?:due|tre|quattro|cinque|[2-9])(?: (?:incontri|riunioni))?(?: (?:divers|distint|separat)[ie])?$/u;

/** "Tutti e due, sono due incontri". */
const asTwo = /(?<=^(?:entramb[ie]|tutt[ie] e due)(?: .{1,10})?) sono due (?:incontri|riunioni)(?: divers[ie])?$/u;

function wordlessMeaningOf(answer: string, key: string): Meaning | undefined {
  const said = key.replace(hesitations, "");
  if (ofWhatWasWritten.test(said)) return "cancel";
  if (keeping.test(said) || (said !== key && stillRight.test(said))) return "keep";
  const isLeft =
    asItWas.test(key) ||
    alreadyThere.test(key) ||
    [ofSomethingElse, wrongChat, onlyAnAnswer].some((one) => one.test(key));
  return signOf(answer) ?? (onlyAChat.test(key) ? "no-meeting" : isLeft ? "leave" : undefined);
}

/** "No aspetta", before a refusal. */
const hesitations = /^(?:(?:no|anzi|aspetta|aspettate|un attimo|ferm[oa]|stop|scusa|scusate|ops|oddio|dai|ma|ok) )+/u;

/** "Cancella quello che ho appena scritto". */
const ofWhatWasWritten =
  /^(?:annull|cancell|elimin|butt|ignor|dimentic|lasci)a (?:(?:via|stare|perdere|pure) )?(?:tutto )?(?:(?:quello|quel|cio|quanto|la cosa|(?:l'ultim[oa] )?(?:il )?messaggio) )(?:che )?(?:ti )?(?:ho|avevo) (?:appena )?(?:scritt|dett|mandat|mess|inserit|raccontat)[oa](?: ora| adesso| prima)?$/u;

/** "Non riguarda il progetto". */
const ofSomethingElse =
  /^(?:no )*(?:(?:quest|quell)[oa] )?non (?:riguarda|c'entra(?: niente| nulla)? con) (?:(?:il|la|questo|quest) |l')?(?:progetto|obiettivo|peg|scheda|grande firenze|associazione)$/u;

/** "Scusa, ho incollato nella chat sbagliata", "non era per te". */
const wrongChat =
  /^(?:(?:no|scusa|scusate|ops|oddio|pardon) )*(?:(?:ho |era )?(?:(?:sbagliat|incollat|mandat|scritt|inviat|copiat)[oa] |messaggio |testo )*(?:per (?:errore|sbaglio) )?(?:(?:nella|in una|sulla|la|di) )?(?:chat|finestra|conversazione|destinatario|gruppo)(?: sbagliat[oa])?|(?:messaggio|testo|chat|destinatario) sbagliat[oa]|non era per (?:te|voi|qui|questa chat))(?: scusa| scusate)?$/u;

/** "Era solo la conferma di Impruneta, ce l'hai già": what was written says nothing new. */
const onlyAnAnswer =
  /^(?:(?:no|ah|si|scusa) )*(?:(?:era|e|e') (?:solo|soltanto|giusto|semplicemente) (?:la |una |il |l'|un )?(?:conferma|risposta|accettazione|copia|notifica|promemoria|inoltro|avviso)(?: (?!ce |c'|l'|gia )\p{L}+'?){0,5}(?: (?:ce l'hai|ce l'abbiamo|c'e|l'hai|l'ho|e|era) gia(?: \p{L}+)?)?|(?:ce l'hai|l'hai|ce l'abbiamo) gia(?: (?:tu|registrat[oa]|segnat[oa]|scritt[oa]|in agenda))?)$/u;

/** "È il consiglio di Sesto, noi non ci andiamo, te l'ho girato per conoscenza": of one that is not ours. */
const notOurs =
  /^(?:(?:ma|e|ed|pero|tanto) )*(?:noi )?(?:non ci (?:andiamo|siamo|saremo|riguarda)|non (?:partecipiamo|siamo (?:invitati|coinvolti|stati invitati)|c'entriamo)|(?:(?:te|ve) )?(?:l'ho|l'abbiamo|lo|la|era|e) ?(?:girat|mandat|inoltrat|inviat|giro|mando)?[oa]? ?(?:solo |soltanto )?per (?:conoscenza|tua conoscenza|vostra conoscenza|informazione)|e (?:roba|una cosa|cosa) loro)$/u;

/** Whether a part of a line says that what was written is none of ours, and no part tells a meeting. */
export function saysItIsNotOurs(line: string): boolean {
  return line.length <= mostCharactersBefore && line.split(/[,;.:]\s+/u).some((part) => notOurs.test(keyOf(part)));
}

/** "Sì, è un altro", "no, è sempre lo stesso": what begins it only leads to the answer. */
function whicheverBegins(key: string): Meaning | undefined {
  const answer = key
    .replace(/^(?:(?:si|no|ok|va bene|ma|yes) )+/u, "")
    .replace(/^(?:e|sono) (?:sempre|proprio|ancora) (?:quell[oa]$)?/u, "e ")
    .replace(/^e $/u, "lo stesso")
    .replace(/(?<=stesso(?: incontro)?) di prima$/u, "");
  const meaning = meanings.get(answer);
  return meaning === "same" || meaning === "another" || meaning === "both" ? meaning : undefined;
}

/** "Già segnato da Chiara", "è quello che ha messo Chiara". */
const alreadyThere =
  /^(?:(?:si|ah|no|e|ma) )*(?:era )?(?:c'e gia|quell[oa] (?:di prima|che (?:ha|hanno|ho|abbiamo|avevo|avevamo) (?:gia )?(?:mess|segnat|registrat|inserit)[oa])|(?:l'(?:ha|hanno) )?gia (?:mess|segnat|registrat|inserit|scritt)[oa])(?: \p{L}+){0,2}$/u;

/** "Ripensandoci lascialo", "ho cambiato idea". */
const keeping =
  /^(?:(?:ripensandoci|pensandoci(?: bene)?|alla fine|meglio|ho cambiato idea|ci ho ripensato) )*(?:(?:lascia|tieni|mantieni)l[oaie](?: (?:pure|li|com'e|com'era|cosi|cosi com'e|dov'e))?|ho cambiato idea|ci ho ripensato)$/u;

/** "No, va bene così, era giusto". */
const stillRight =
  /^(?:(?:va bene|bene|giusto) cosi|(?:era|e) (?:tutto )?(?:giusto|giusta|corretto|corretta))(?: era giusto)?$/u;

/** "Aspetta che chiedo", "un attimo": no answer yet, and none of its words is one. */
export function asksToWait(line: string): boolean {
  return line.length <= mostCharacters && waiting.test(keyOf(line));
}

const waiting =
  /^(?:(?:no|ok|si|scusa|ah|eh|boh) )*(?:aspetta|attendi|un (?:attimo|momento|secondo|minuto)|(?:fammi|devo|dobbiamo) (?:pensare|pensarci|controllare|vedere|chiedere|verificare)|ci penso|(?:ora |adesso )?(?:chiedo|controllo|verifico|guardo))(?: (?:un (?:attimo|momento|secondo|minuto|po)|che (?:chiedo|controllo|guardo|verifico|vedo|sento|ci penso)|(?:e|poi|che) te lo dico|in agenda|a lui|a lei|al collega|alla collega|solo))*$/u;

const asItWas =
  /^(?:no )*lasci(?:a|alo|ala|amo|are|ate) (?:tutto )?(?:com'?(?:e|era)|come (?:e|era|prima|stava)|cosi(?: com'?e(?:ra)?)?)$/u;

const onlyAChat = /^(?:(?:no|si) )*(?:era|e stat[oa]) (?:solo|soltanto|giusto) (?:un|una|un') \p{L}+(?: \p{L}+)?$/u;

/** Whole answers, a comma between them. */
const wholeAnswers: Readonly<Record<Meaning, string>> = {
  yes: `
    sì, sì sì, certo, certamente, ok, va bene, esatto, giusto, corretto, correct, yes, yes please, sì grazie, va
    bene così, ok va bene, procedi, that's right, registralo, salva, sì salva, save, registra,
    sì registra, sì registralo, sì annulla, sì annullalo, registrali, sì registrali, registrali tutti, tutti, sì
    tutti, sì aggiungilo, sì ripristina, sì era un incontro, era un incontro, sì è stato un incontro,
    aggiungilo, sì aggiungi, sì crealo`,
  no: "no, no grazie, nessuno dei due, nessuno di questi, nessuna delle due, nessuna di queste, neither",
  same: `
    è lo stesso, lo stesso, stesso, è lo stesso incontro, unisci, uniscilo, uniscili, unisci i due, the same, same, it is
    the same`,
  another: `
    è un altro, un altro, altro, è un altro incontro, non è lo stesso, non è lo stesso incontro, è diverso, sono diversi, due incontri, due riunioni, another, another one`,
  both: `
    entrambi, entrambe, tutti e due, tutte e due, both, entrambi i giorni, in entrambi i giorni, entrambe le date,
    in entrambe le date, tutti e due i giorni, tutte e due le date, tutte e due le volte, entrambe le volte`,
  "no-meeting": `
    solo una telefonata, era solo una telefonata, no era solo una telefonata, era una telefonata, sì era solo una
    telefonata, no solo una telefonata, non era un incontro, no non era un incontro, non è un incontro, non è stato
    un incontro`,
  cancel: `
    annulla, /annulla, annullalo, annulla tutto, no annulla, anzi no, cancel, leave it, cancella, cancellalo,
    cancellala, annullala, eliminalo, eliminala, non registrarlo, no niente, no lascia stare, no lascia perdere, no
    grazie lascia stare, niente niente, no no niente, lascia stare, lascia perdere, lascia così, niente,
    non lo segnare, non segnarlo, non lo registrare, non lo mettere, non metterlo, annulla la correzione, annulla la
    modifica`,
  keep: "keep it, leave it as it is",
  remove: "toglilo, toglila, toglili, toglile, levalo, levala, sì toglilo, no toglilo, remove it",
  "not-yet": `
    non ce l'ho ancora, non ce l'ho, ancora no, non ancora, non l'ho ancora, no non ce l'ho ancora, no non ancora,
    per ora no, non c'è ancora, no non c'è ancora, non ce l'abbiamo ancora, not yet`,
  leave: "messaggio sbagliato, testo sbagliato, chat sbagliata, non era per te, wrong chat",
  "take-up": `
    riprendi, riprendilo, riprendi l'incontro, riprendi quello, riprendi quello di prima, riprendi la correzione,
    riprendiamo, torna a quello di prima, take it up again, resume`,
};

const meanings = new Map(
  (Object.keys(wholeAnswers) as Meaning[]).flatMap((meaning) =>
    wholeAnswers[meaning].split(",").map((answer) => [keyOf(answer), meaning] as const),
  ),
);

/** What an answer begins with that says more than yes or no. Without an accent "si" needs a comma: "si è tenuto". */
const beginnings: readonly (readonly ["yes" | "no", RegExp])[] = [
  [
    "yes",
    new RegExp(
      "^(?:(?:sì[\\s,]+|ok[\\s,]+)?(?:è|sono) lo stesso(?:\\s+incontro)?(?:\\s+(?:di|che ha (?:messo|segnato|scritto))\\s+\\p{Lu}\\p{L}+)?(?=\\s*[,;.:]\\s*\\p{L}|\\s+(?:ma|però|pero|e)\\s)" +
        `|(?:sì|si|${yeses})(?:[\\s,]+(?:sì|${yeses}))*(?=\\s*[,;.:!]|\\s+(?:ma|però|pero|but)\\s)` +
        "|sì|si['’`]|ok(?:ay)?|va bene|yes)(?![\\p{L}\\d])",
      "iu",
    ),
  ],
  ["no", /^(?:no(?:\s+no)?|nope|anzi(?:\s+no)?)(?![\p{L}\d])/iu],
];

const betweenThem = /^[\s,.;:!]+(?:(?:ma|però|pero|but|and|e)\s+)?/iu;

/** Whether a line begins with a yes or a no, and what follows it; undefined when it does not, or nothing follows. */
export function beginningOf(
  line: string,
): { readonly word: "yes" | "no"; readonly isSecondThought?: true; readonly rest: string } | undefined {
  for (const [word, pattern] of beginnings) {
    const begun = pattern.exec(line)?.[0];
    const rest = begun === undefined ? "" : line.slice(begun.length);
    const isSecondThought = /^anzi$/iu.test(begun ?? "") ? { isSecondThought: true as const } : {};
    if (betweenThem.test(rest)) return { word, ...isSecondThought, rest: rest.replace(betweenThem, "") };
  }
  return undefined;
}

const refusals: ReadonlySet<Meaning> = new Set(["cancel", "no-meeting", "leave", "remove"]);

/** No refusal is longer. */
const mostCharacters = 60;

/** A refusal that begins a line, and what is said beside it: "lascia stare, era una cosa personale". */
export function refusalIn(line: string): { readonly meaning: Meaning; readonly rest: string } | undefined {
  for (const { index, 0: sign } of line.slice(0, mostCharacters).matchAll(/[,;.:!]+\s*/gu)) {
    const said = line.slice(0, index);
    const key = keyOf(said);
    const meaning =
      meaningOf(said) ??
      meanings.get(key.replace(hesitations, "")) ??
      (refusalsAtAnEnd.test(key) ? "cancel" : undefined);
    const rest = line.slice(index + sign.length);
    if (meaning !== undefined && refusals.has(meaning) && rest !== "") return { meaning, rest };
  }
  return undefined;
}

/** A refusal that ends a line, and what is said before it: "è lo stesso che ha già messo Chiara, lascia stare". */
export function refusalAtTheEndOf(line: string): { readonly meaning: Meaning; readonly rest: string } | undefined {
  if (line.length > mostCharactersBefore) return undefined;
  const at = Math.max(...[...line.matchAll(/(?<![,;.:!])[,;.:!]+\s/gu)].map(({ index }) => index), 0);
  const isRefusal = refusalsAtAnEnd.test(keyOf(line.slice(at)));
  return at > 0 && isRefusal ? { meaning: "cancel", rest: line.slice(0, at) } : undefined;
}

/** No remark before a refusal is longer. */
const mostCharactersBefore = 200;
const refusalsAtAnEnd =
  /^(?:(?:quindi|allora|percio|no|dai) )*(?:lasci(?:a|alo|ala|amo) (?:stare|perdere)|non (?:lo |la |l')?(?:ri)?(?:segnar|registrar|metter|inserir|aggiunger|scriver|contar|salvar)(?:e|lo|la)(?: due volte| niente| nulla)?|non (?:lo|la) (?:segno|registro|metto)|(?:non (?:serve|occorre)|inutile)(?: \p{L}+l[oa])?|ignoral?[oa]?|niente)$/u;

/** Whether a line only says that something was a mistake. */
export function isExcuse(line: string): boolean {
  return excuses.has(keyOf(line));
}

const excuses: ReadonlySet<string> = new Set(
  "ho sbagliato, mi sono sbagliato, mi sono sbagliata, sbagliato, errore mio, come non detto, scherzavo".split(", "),
);

/** Emoji that are a whole answer, whatever their colour and however many of one meaning. */
const signs: ReadonlyMap<string, Meaning> = new Map([
  ...[..."👍👌✅✔☑🆗"].map((sign) => [sign, "yes"] as const),
  ...[..."👎❌🚫✖"].map((sign) => [sign, "no"] as const),
]);

/** The tone of a skin, and the mark that asks for the coloured picture. */
const colours = /[\u{1f3fb}-\u{1f3ff}\ufe0f\s]/gu;

function signOf(answer: string): Meaning | undefined {
  const [first, ...others] = [...answer.replace(colours, "")].map((sign) => signs.get(sign));
  return others.every((other) => other === first) ? first : undefined;
}

/** Without signs, accents and capitals: two answers with one key say the same. */
export function keyOf(text: string): string {
  const folded = fold(readable(text)).replace(/(?<=\p{L})'(?!\p{L})/gu, "");
  return folded.replace(/[^\p{L}\p{N}'/]+/gu, " ").trim();
}
