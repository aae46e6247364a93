// SPDX-License-Identifier: EUPL-1.2
import { keyOf } from "./key-of.ts";
import { hesitations, wayOfLeaving } from "./ways-of-leaving.ts";

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
export type Deed = "record" | "annul" | "restore" | "correct";

const yesesByDeed: readonly (readonly [Deed, RegExp])[] = [
  [
    "record",
    /^(?:si )?(?:registra(?:l[oi])?|(?:segna|annota|metti|inserisci)l[oi]|(?:segna|annota|metti|inserisci)(?= tutti| entrambi))(?: (?:tutti(?: e (?:due|tre|quattro))?|entrambi))?$|era un incontro$|e stato un incontro$/u,
  ],
  ["annul", /^si annulla(?:lo)?$/u],
  ["restore", /^si ripristina$/u],
  ["correct", /^si (?:cambia|correggi|modifica|sposta)l[oa]$/u],
];

/** The deed that a whole yes names; undefined when it names none. */
export function deedOf(answer: string): Deed | undefined {
  const key = keyOf(answer);
  return yesesByDeed.find(([, pattern]) => pattern.test(key) || pattern.test(key.replace(assent, "")))?.[0];
}

/**
 * What a whole answer means; undefined when it is none of these. Its signs, accents and emoji do not matter, but what
 * asks ("salva?", "c'è già qualcosa?") is none.
 */
export function meaningOf(answer: string): Meaning | undefined {
  const key = keyOf(answer);
  const meaning =
    (severalMeetings.test(key) ? "another" : meanings.get(key.replace(asTwo, ""))) ??
    (severalYes.test(key) ||
    formalYes.test(key) ||
    meanings.get(key.replace(afterAssent, "").replace(assent, "")) === "yes"
      ? "yes"
      : undefined) ??
    whicheverBegins(key) ??
    meanings.get(key.replace(emphasis, ""));
  if (answer.trimEnd().endsWith("?")) return undefined;
  return (
    meaning ??
    signOf(answer) ??
    wayOfLeaving(key.replace(emphasis, "")) ??
    (refusalsAtAnEnd.test(key) ? "cancel" : undefined)
  );
}

/** "Ok, registralo". */
const assent = /^(?:(?:ah|eh|oh|ecco|vedo|ottimo|si|ok|certo|perfetto|va bene|bene|d'accordo|allora|dai|vai) )+/u;
/** "Annulla pure", "no dai". */
const emphasis = /(?<=\S)(?<! (?:pure|dai))(?: (?:pure|dai))+$/u;
/** "Registralo pure", "sì ora". */
const afterAssent =
  /(?<=\S)(?<! (?:cosi|pure|dai|adesso|ora|subito))(?: (?:cosi|pure|dai|adesso|ora|subito|come (?:un )?incontro))+$/u;

const yeses =
  "ok|okay|certo|certamente|esatto|esattamente|(?:tutto )?giusto|(?:tutto )?corretto|tutto ok|perfetto|conferm(?:o|ato)|va bene|va benissimo|benissimo|d'accordo|assolutamente|yes|correct|sure";

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

/** "Sì, è un altro", "no, è sempre lo stesso": what begins it only leads to the answer. */
function whicheverBegins(key: string): Meaning | undefined {
  const answer = key
    .replace(/^(?:(?:si|no|ok|va bene|ma|yes) )+/u, "")
    .replace(/^(?:e|sono|era|erano) (?:sempre |proprio |ancora )?(?=lo stess)/u, "e ")
    .replace(/^(?:e|sono|era|erano) (?:sempre|proprio|ancora) (?:quell[oa]$)?/u, "e ")
    .replace(/^e $/u, "lo stesso")
    .replace(/(?<=stesso(?: incontro)?) di prima$/u, "");
  const meaning = meanings.get(answer);
  return meaning === "same" || meaning === "another" || meaning === "both" ? meaning : undefined;
}

/** "Segna tutti e due", "registrali tutti". */
const ordersToRecordAll = ["registra", "segna", "annota", "metti", "inserisci"].flatMap((order) =>
  ["", "li"].flatMap((them) =>
    ["tutti", "tutti e due", "tutti e tre", "tutti e quattro", "entrambi"].map((all) => `${order}${them} ${all}`),
  ),
);

/** Whole answers, a comma between them. */
const wholeAnswers: Readonly<Record<Meaning, string>> = {
  yes: `
    sì, certo, certamente, ok, va bene, esatto, giusto, corretto, correct, yes, yes please, va bene così, ok va bene,
    procedi, that's right, registralo, salva, save, registra, registrali, ${ordersToRecordAll.join(", ")}, segnalo, segnali, annotalo, annotali,
    mettilo, mettili, inseriscilo, inseriscili, sì annulla, sì annullalo,
    sì cambialo, sì cambiala, sì correggilo, sì correggila, sì modificalo, sì modificala, sì spostalo, sì spostala,
    tutti, aggiungilo, sì ripristina, era un incontro, sì è stato un incontro, sì aggiungi, sì crealo, registra quello, registra questo, salva quello, perfetto così`,
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
    cancellala, annullala, eliminalo, eliminala, disfa, no grazie lascia stare, niente niente, lascia così, annulla la
    correzione, annulla la modifica`,
  keep: "keep it, leave it as it is",
  remove: "toglilo, toglila, toglili, toglile, levalo, levala, sì toglilo, no toglilo, remove it",
  "not-yet": `
    non ce l'ho ancora, non ce l'ho, ancora no, non ancora, non l'ho ancora, no non ce l'ho ancora, no non ancora,
    per ora no, non c'è ancora, no non c'è ancora, non ce l'abbiamo ancora, not yet`,
  leave: "messaggio sbagliato, testo sbagliato, chat sbagliata, non era per te, wrong chat",
  "take-up": `
    riprendi, riprendilo, riprendi l'incontro, riprendi quello, riprendi quello di prima, registra quello di prima, registra anche quello di prima, riprendi la correzione,
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
        `|(?:sì|si|${yeses})(?:[\\s,]+(?:sì|${yeses}))*(?=\\s*[,;.:!]|\\s+(?:ma|però|pero|but|tranne|salvo|a\\s+parte|sol(?:o|tanto)\\s+che)\\s)` +
        "|sì|si['’`]|ok(?:ay)?|va bene|yes)(?![\\p{L}\\d])",
      "iu",
    ),
  ],
  ["no", /^(?:no(?:\s+no)?|nope|anzi(?:\s+no)?)(?![\p{L}\d])/iu],
];

/** "Solo che erano le 16", "tranne il luogo: era …": what stands before a part, and says that it was otherwise. */
const betweenThem =
  /^[\s,.;:!]+(?:(?:ma|però|pero|but|and|e)\s+)?(?:(?:solo|soltanto|tranne|salvo|eccetto|a parte)\s+(?:che\s+|(?=(?:(?:il|lo|la)\s+|l['’]\s?)\p{Ll}+[:,]\s)))?/iu;

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
    const meaning = meaningOf(said) ?? meanings.get(key.replace(hesitations, ""));
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
