// SPDX-License-Identifier: EUPL-1.2
/** The words of tables and lists of meetings: folded patterns. */

/** What columns are called: the first that a name begins with. */
export const namesOfColumns = {
  number: "n\\.?|nr\\.?|num\\.?|numero|#|id|progr\\.?|progressivo",
  /** When it was over: of no meeting's hour. */
  ending: "(?:ora |orario |data )?(?:di )?(?:fine|termine|chiusura)|end",
  day: "data e ora|data|giorno|quando|date|day|when",
  hour: "ora|ore|orario|time",
  bodies:
    "ent[ei]|comun[ei]|amministrazion[ei]|con(?: chi)?|partecipanti|presenti|soggett[oi]|interlocutor[ei]|controparte|bod(?:y|ies)|with|who",
  absent: "assent[ei]|absent",
  evidence:
    "(?:n\\.?\\s*|num\\.?\\s*|numero\\s+(?:di\\s+)?)?(?:prot(?:ocollo|\\.)?|verbal[ei]|prov[ae]|att[oi]|deliber[ae]|link|evidence)",
  subject:
    "oggetto|argoment[oi]|tem[ai]|odg|o\\.d\\.g\\.|ordine del giorno|materia|descrizione|contenut[oi]|motivo|subject|topic|about",
  state: "esito|stato|state|status|svolt[oa]|tenut[oa]|fatt[oa]|effettuat[oa]|outcome",
  place: "luogo|sede|dove|place|where|location",
  mode: "modalita|modo|mode",
  notes: "note|annotazioni|osservazioni|notes",
} as const;

export type Column = keyof typeof namesOfColumns;

/** What became of a meeting, said beside it or over several; what denies comes first. */
export const wordsOfStates = {
  cancelled:
    "annullat[oaie]|rinviat[oaie]|saltat[oaie]|sospes[oaie]|disdett[oaie]|slittat[oaie]|rimandat[oaie]|posticipat[oaie]|revocat[oaie]|cancellat[oaie]|(?:non|mai) (?:piu )?(?:si |e |s'e' )*(?:stat[oaie] )?(?:svolt|tenut|fatt|effettuat|avvenut|viste?|visti)\\p{L}*|andat[oa] desert[oa]|desert[oa]|cancell?ed|postponed|rinvio|annullamento",
  doubtful:
    "da confermare|da definire|da verificare|da fissare|da concordare|forse|eventual[ei]|in forse|tbc|tbd|ipotesi|\\?+",
  planned:
    "(?:ancora )?da (?:svolger(?:e|si)|fare|farsi|tener(?:e|si)|effettuare)|previst[oaie]|programmat[oaie]|in (?:programma|calendario|agenda)|fissat[oaie]|pianificat[oaie]|convocat[oaie]|prossim[oaie]|futur[oaie]|planned|upcoming|scheduled",
  held: "(?:gia )?(?:svolt|tenut|fatt|effettuat|avvenut|conclus|realizzat|registrat|recuperat)[oaie]|regolar(?:e|mente)|ok|si|fatto|held|done|x|\u2713|\u2714|\u2705",
} as const;

export type StateTold = keyof typeof wordsOfStates;

/** Between a state and the names of meetings, and around them, in what stands over a list. */
export const wordsOverLists =
  "gli|le|i|elenco|lista|degli|delle|dei|di|incontri|riunioni|appuntamenti|incontro|riunione|meetings|quelli|quelle|gia|ancora|finora|tutti|tutte|con|enti|comuni|sono|stati|state|nel|nello|the";
