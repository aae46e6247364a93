// SPDX-License-Identifier: EUPL-1.2
/** How it is said of evidence that there is none: by the words of its grammar, whatever its verbs. */

/** Denied, to come, or being made. */
export const formsOfNotYet =
  /(?<!\p{L})(?:l[oa] (?:mand|invi|prepar|port|gir)\p{L}+|non|nn|niente|nulla|nessuna?|manca|mancano|ancora|domani|dopo|poi|appena|prossim[ie]|entro|stasera|settimana|tardi|senza (?:il )?(?:numero|prot(?:ocollo|\.)?)|in (?:arrivo|attesa|corso|preparazione|lavorazione)|da \p{L}+[aei]r(?:e|lo|la)|st(?:o|a|iamo|anno) \p{L}+[ae]ndo|(?:lo|la|ti|vi) \p{L}+(?:[oae]|iamo) (?:\p{L}+ )?(?:\p{L}+edi'?|sabato|domenica))(?!\p{L})/u;

/**
 * Pronouns, auxiliaries and what joins clauses, which no name of a paper has; "la" and "lo" are pronouns where what
 * follows cannot be their noun ("la cerco", "lo mando").
 */
export const formsOfAStatement =
  /(?<!\p{L})(?:non|nn|che|chi|quando|appena|ancora|sta|stanno|boh|mah|mi|ti|ci|vi|me|te|ce|ve|si|ne|li|io|ho|hai|ha|abbiamo|avete|hanno|devo|deve|dobbiamo|devono|posso|puo|possiamo|st(?:o|a|iamo|anno) \p{L}+[ae]ndo|era|erano|c'e|lo (?!s[^aeiou\s]|z|gn|ps|[xy])\p{L}+|la (?!fot|man|radi)\p{L}+o|\p{L}+[aei]r(?:lo|la|li|le|mi|ti|ci|gli|ne))(?!\p{L})/u;

/** Of a paper that is not named: whose it is, before it. */
export const waysOfHavingNone = `
  [no|ma|pero|e] [per ora|purtroppo] [(quello|quella|il|la|l') (di|del|della|dell'|con) …] [ancora|purtroppo] non (ce l' ho|ce l' abbiamo|ce l' hanno) [ancora|proprio|mica|a disposizione|sottomano|oggi|per ora]
`;

/** Of what was asked. */
export const waysOfNotKnowing = `
  [no|mah|boh] (non|nn) [me|te] [lo|la|ne] (so|sapevo|sappiamo|ricordo|ricordiamo|ricordavo|saprei) [dire] [piu|bene|proprio] [di preciso|con precisione|esattamente|al momento|ora|adesso]
  (boh|mah|chissa)
`;

/** Of the two meetings that were told last. */
export const formOfBothMeetings =
  /(?<!\p{L})(?:(?:tutt[ie]\s(?:e\s)?(?:due|2)|entramb[ie])(?:\s(?:gli|le)\s(?:incontri|riunioni))?|(?:[ai]\s|gli\s|[ad]ei\s)?(?:due|2)\s(?:incontri|riunioni))(?!\p{L})/u;

/** Of meetings that are named by their numbers; no day stands there. */
export const formOfNumberedMeetings =
  /(?<!\p{L})(?:[ad]?gli\s|[ad]?lle\s|degli\s|delle\s|le\s)?(?:incontri|riunioni)\s(?:n\.?\s|numeri\s)?(?<numbers>\d{1,4}(?:,\s?\d{1,4}){0,4}\se\s(?:il\s)?\d{1,4})(?!\s?[\p{L}\p{N}/])/u;

export const formOfHavingANumber = /^(?:n|num|nr|numero|prot|pg)?[./]?\s*(?=\d)/iu;

/** What stands before a number that is told without: by the paper that the line names. */
export function paperOfANumber(folded: string): string | undefined {
  if (/(?<!\p{L})prot/u.test(folded)) return "prot. ";
  const [paper] = [...folded.matchAll(/(?<!\p{L})(?:verbal|deliber|determin|not)(?=[eai](?!\p{L}))/gu)].at(-1) ?? [];
  const names: Readonly<Record<string, string>> = {
    verbal: "verbale",
    deliber: "delibera",
    determin: "determina",
    not: "nota",
  };
  return paper === undefined ? undefined : `${names[paper] ?? paper} n. `;
}

/** Something is denied, or put right: it is no plain telling of what proves a meeting. */
export const formOfPuttingRight =
  /(?<!\p{L})(?:non|ma|bensi|anzi|giust[oa]|corrett[oa]|esatt[oa]|sbagliat[oa]|errat[oa])(?!\p{L})/u;

/** A verb that says of a paper that it is, or has, its number. */
export const formOfTellingANumber =
  /(?<!\p{L})(?:è|e['’]|ha|risulta|protocollat[oa]|registrat[oa]|acquisit[oa])(?!\p{L})/iu;

const noPaper = "(?:verbale|protocollo|prova|documentazione)";
const none =
  "(?:niente|nessun[oa]?|senza|manca|non\\s(?:c'\\s?e'?|abbiamo|ho))(?:\\sancora)?\\s(?:(?:il|la|un|alcun[oa]?)\\s)?";
const notYet = "(?:non\\sc'\\s?e'?(?:\\sancora)?|(?:ancora\\s)?(?:in\\sarrivo|da\\sfare|a\\sseguire|manca))";

/** A part of a telling that says of the evidence that there is none, and nothing else. */
export const formOfNoEvidence = new RegExp(
  `(?<=[,;.(–-]\\s?)(?:(?:ma|pero|ancora|purtroppo)\\s)*(?:${none}${noPaper}|(?:(?:il|la)\\s)?${noPaper}\\s${notYet})(?:\\s(?:per\\s(?:ora|il\\smomento)|ancora))*(?=\\s*(?:$|[,;.)!–-]))`,
  "gu",
);

const proving =
  "(?:verbal(?:e|ino)|resoconto|fogli[oi]\\s(?:firm[ea]|presenz[ae]|di\\spresenza)|protocollo|prot\\.|delibera|determina|nota|documento|documentazione|prova|foto)(?!\\p{L})";
const the = "(?:(?:il|lo|la|i|gli|le|un|una|gia|anche|pure)\\s|l'\\s?)*";

const whereItIs =
  "(?:(?:in|agli)\\s(?:atti|archivio|cartella|rete)|nel(?:la)?\\s(?:faldone|fascicolo|cartella)|su(?:l(?:la)?)?\\s(?:server|desktop|drive|onedrive|sharepoint|pc|computer|chiavetta|intranet))";

/** Such a part that names a paper which proves, in its own words: signed, or where it is; a sheet of signatures by itself. */
export const formOfAPaperNamed = new RegExp(
  `^(?:e\\s)?(?:(?:c'\\s?(?:e'?|era)|(?:ne\\s)?(?:abbiamo|ho)|allego)\\s)?${the}(?<paper>(?:fogli[oi]\\s(?:firm[ea]|presenz[ae]|di\\spresenza)|(?:verbal(?:e|ino)|resoconto)(?=\\s))` +
    `(?:\\s(?:e'?|gia|(?:firmat|sottoscritt|approvat)[oa](?:\\sda(?:l|i|lle)?\\s(?:tutti|entrambi|presenti|parti))?|${whereItIs}))*)$`,
  "u",
);

/** A part of a telling that says of a paper that it is there, or what was done with it: "c'è il verbale". */
export const formOfAPaperThere = new RegExp(
  "(?<=[,;:(–-]\\s?|:\\s[^:]{1,120}\\.\\s)" +
    `(?:(?:e\\s)?(?:c'\\s?(?:e'?|era)|ci\\ssono|(?:ne\\s)?(?:abbiamo|ho|hanno)|esist(?:e|ono)|allego)\\s${the}${proving}(?!\\s(?:(?:d|dell|sull)'|(?:di|de[il]|dell[aeo]|degli|su|sul|sull[aeo])(?!\\p{L})))|` +
    `${the}${proving}(?:\\sde(?:i|l|lle?)\\s\\p{L}{3,20}(?=\\s${whereItIs}))?\\s(?:(?:e'?|era|sono)\\s(?!da\\s)|(?<=[:(][^,;:()]{0,40})(?:ce\\s)?l'\\s?(?:ho|abbiamo|hanno|ha)(?!\\p{L})|(?:c'\\s?e'?|ok|si|x|[✓✔✅]|manca|present[ei]|gia|agli\\satti|in\\sarrivo)(?!\\p{L})|(?:firmat|sottoscritt|protocollat|registrat|acquisit|allegat|caricat|archiviat|depositat)[oaie](?!\\p{L})|${whereItIs}(?!\\p{L}))|` +
    "(?:verbale|resoconto|fogli[oi]\\s(?:firm[ea]|presenz[ae]))(?=\\s*(?:$|[,;).])))" +
    "(?:[^,;:.()\\n]|\\.(?=\\s?(?:n\\.?\\s?)?\\d))*(?:,\\s(?:(?:n|nr|num|numero|prot)\\.?\\s*)+\\d[\\d/.-]*)?",
  "gu",
);
