// SPDX-License-Identifier: EUPL-1.2

/** The words by which a line tells no meeting, or casts a doubt on it, or takes that doubt away: written as in telling-words. */

/** What somebody did, or that there is no office: with no noun of a meeting, none is told. */
export const waysOfTellingSomethingElse = `
  (ho|abbiamo|ha|hanno) [gia|poi|appena|anche] (mandato|inviato|spedito|trasmesso|inoltrato|girato|consegnato|protocollato|firmato)
  (scade|scadono|scadra|scadranno|scadeva|scadevano)
  (sono|saro|siamo|saremo|ero|eravamo|resto|restiamo) (in ferie|in malattia|in permesso|in vacanza|assente|assenti|malato|malata|fuori ufficio|a casa)
`;

/** Right after the colon they say what became of the meeting. */
export const waysOfCallingOff = `
  [purtroppo|alla fine|tutto|poi|pero|ma] [e|e stato|e stata|hanno|ha|l' hanno|abbiamo] (<called-off>|sospeso|sospesa)
  [purtroppo|alla fine|tutto|poi|pero|ma] [e|e stato|e stata|hanno|ha|l' hanno|abbiamo] (<put-off>)
  non (si e|c' e|e) (tenuto|tenuta|stato|stata|fatto|fatta|svolto|svolta|avvenuto|avvenuta)
  (cancelled|canceled|postponed|called off)
`;

/** Anywhere in what follows the colon they say that somebody, or everybody, was not there. */
export const waysOfSayingWhoWasNotThere = `
  (assente|assenti|deserta|deserto|mancava|mancavano)
  nessuno (si e presentato|si e visto|e venuto|e arrivato|e andato|c' era|presente|ha partecipato)
  (nobody|no one) (came|was|showed|attended)
  no show
  non (c' era|c' erano|c' ero|cera|cerano|e venuto|e venuta|sono venuti|sono venute|pervenuto|pervenuta|pervenuti|pervenute)
  non (ci sono|ci siamo|siamo|sono|e|siete|c' e|si e|si sono) (andato|andata|andati|andate|stato|stata|stati|presentato|presentata|presentati|presentate|visto|vista|visti|viste)
  (dato|data|tirato) buca
  manca il numero legale
  (did not|didn' t|never) (happen|come|show|take)
`;

/** All that follows the colon: it says that there was no meeting, or that nobody knows. */
export const waysOfDenyingAltogether = `
  (no|nessuno|nobody|niente|nulla|nulla di fatto|niente di fatto|forse|boh|mah|falso|falsa|scherzo|scherzavo|buca|chissa|tbc|maybe)
  (non e vero|non lo so|non so|non ricordo|non si sa|da verificare|da confermare|da fare|da fissare|da rifare|la rifacciamo|lo rifacciamo)
  (ieri|oggi|domani) no
  (rinvio|annullamento|annullo|slitta|salta|rinviamo|rimandiamo|annulliamo|spostiamo) …
  (com' e|come e|com' era) (andata|andato|finita|finito) …
  chi c' era …
  (doveva|dovevano|dovevamo) esserci …
  [e|era|sarebbe] (prevista|previsto|programmata|programmato) …
  (a vuoto|andato a vuoto|andata a vuoto|fissato|fissata|convocato|convocata|confermato|confermata|in programma)
  (in realta|anzi|scusa|scusate|pardon|errata corrige|mi sono sbagliato|mi sono sbagliata|ho sbagliato) …
  (dicono|mi dicono|mi hanno detto|mi ha detto|a quanto pare|se non sbaglio|se non erro|se ricordo bene) …
  (cancellala|cancellalo|annullala|annullalo|toglila|toglilo|ignorala|ignoralo) …
  non (registrare|registrarla|registrarlo|segnarla|segnarlo|contare|contarla|contarlo) …
`;

/** Why what a line tells may be no fact. */
export const waysOfNotTelling = {
  denied: `
    (non|mai|nessuno|nessun|nessuna|niente|neanche|nemmeno|neppure|not|never)
  `,
  cancelled: `
    (<called-off>|<put-off>|annullati|annullate|rinviati|rinviate|slitta|disdice|disdicono|sospeso|sospesa|cancelled|canceled|postponed)
  `,
  wished: `
    (volevamo|volevo|voleva|volevano|vuole|vogliono|ho bisogno di|abbiamo bisogno di)
    (vorrei|vorremmo|vorrebbe|vorrebbero|dovrei|dovremmo|dovrebbe|dovrebbero|dobbiamo|devo|deve|devono|dovremo)
    (bisogna|bisognerebbe|potremmo|potrei|potrebbe|possiamo|posso|puoi|sarebbe|piacerebbe|pensavo|pensiamo|penso)
    (proporrei|proporre|proponiamo|propongo|proposta|proposto|magari|conviene|serve|servirebbe|occorre|voglio|vogliamo)
    (sto|stiamo|stanno|stavamo) (organizzando|programmando|fissando|preparando|concordando|cercando)
    (organizzare|organizziamo|fissare|fissiamo|programmare|concordare|chiedere|invitare|invitiamo|convocare|preparare)
    (sperando|speriamo|spero|intendiamo|intendo|da fare|da fissare|da programmare|da organizzare|in attesa)
    (would|should|could|must|need|let' s)
    (want|wants|plan|planning) to
  `,
  reported: `
    (dice|dicono|detto|diceva|dicevano|riferito|riferisce|riferiscono|sostiene|sostengono|racconta|raccontato)
    (pare|sembra|risulta|risulterebbe|saputo|letto|leggo|sentito dire|avrebbe|avrebbero|hanno|secondo lui|secondo lei)
    (apparently|reportedly|told me)
    si (riunisce|riuniscono|incontrano|vedono)
    si sono [gia|poi] (visti|viste|incontrati|incontrate|riuniti|riunite|trovati|trovate|sentiti|sentite)
  `,
  unsure: `
    (se|forse|probabilmente|eventuale|eventualmente|credo|chissa|maybe|perhaps)
    (doveva|dovevamo|dovevano|avremmo|avrei|dovuto|dovuta|potuto|voluto)
    (era|erano|sono|e|stava|stavano) in (riunione|call|meeting|videocall)
    (sono|siamo) (alla|all'|ad una|a una) (<meeting>|riunioni)
    (era|erano) (ieri|oggi|stamani|stamattina|stamane)
    (<there>) (la|l'|una|un|le|gli|delle|degli) (<meeting>|<meetings>)
    il (lunedi|martedi|mercoledi|giovedi|venerdi|sabato) (<meeting>|con|c' e|facciamo|vediamo|abbiamo)
    (era|erano) (previsto|prevista|fissato|fissata|programmato|programmata|previsti|fissati)
  `,
} as const;

/** They deny nothing, and are not sure of it. */
export const waysOfNotBeingSure = `
  (non|nn) [ne|mi|me lo] (sono|siamo|ero) [piu|proprio|del tutto|tanto|molto] (sicuro|sicura|sicuri|sicure|certo|certa) [se]
  (non|nn) [lo|mi|ci|me lo] (so|sapevo|sappiamo|ricordo|ricordiamo|ricordavo) [bene|piu] [se]
`;

/** Beside what casts a doubt they say that it was held all the same. */
export const waysOfTellingAgainThatItWasHeld = `
  (gia|comunque|regolarmente|lo stesso) [stata|stato] (<held>)
  (l' abbiamo|si e|e stata|e stato) (gia|poi|comunque|lo stesso) (<held>)
  (andato|andata|andati|andate) [molto|abbastanza|piuttosto] (bene|benissimo|male|malissimo)
`;

/** Whatever others said, whoever writes was there. */
export const waysOfTellingThatWeMet = `
  (siamo|abbiamo|ho) [gia|poi] (<seen>|andato|andata|andati|andate|stato|stata|stati|state|recato|recati|fatto|avuto|ricevuto)
`;

/** Whoever was there said so, or was there: nobody else tells it. */
export const waysOfTellingAnOpinion = `
  (ha|hanno|avevano) (partecipato|preso parte|avuto luogo)
  si (e|sono) (detto|detta|detti|dette)
  si sono [gia|poi] (<together>) con noi
`;

/** Beside what is told, or around it, they take it back. */
export const signsOfNoMeeting: readonly string[] = ["~~", "\u274c", "\u{1f6ab}", "\u{1f44e}", "\u{1f645}"];
