// SPDX-License-Identifier: EUPL-1.2
/**
 * The words by which a line tells a meeting, or only seems to: in lower case, without accents, one way a line; "(a|b)"
 * is one of these, "[a]" may be missing.
 */

/** One of these, with a day or with bodies, tells a meeting. */
export const waysOfNamingAMeeting = `
  (<meeting>|<meeting-or-topic>|riunioni|riunito|riuniti|riunite|cabina di regia|gruppo di lavoro)
  (venuto|venuta|venuti|venute) [a trovarci|in visita|da noi]
  (ricevuto|ricevuta|ricevuti|ricevute|accolto|accolta|accolti|accolte)
  (abbiamo|ho|avevamo|avevo|si e|sono stati|sono state) [gia] (<seen>)
  ci siamo [gia] (<together>)
  (<seen>|rivisto|rivista|rivisti|riviste|reincontrato|reincontrati)
  (vedremo|vedro|vediamo|incontreremo|incontrero|incontriamo)
  con … (<there>|cera|cerano) (<also>)
  ci si (vede|incontra|trova|riunisce)
  si (riunisce|riuniscono)
  ci (vediamo|incontriamo|troviamo|ritroviamo|rivediamo|riuniamo|vedremo|rivedremo|troveremo|ritroveremo|riuniremo)
  (siamo|sono) (andato|andata|andati|andate) (a trovare|in visita)
  (pranzo|colazione|cena) di lavoro
  mi sono [gia] (<seen>) con
  fatto il punto
  facciamo il punto
  sat down with
  (we|i) (met|saw)
  met [with]
`;

/** With no noun of a meeting, they say whom we were or are with. */
export const wordsOfCompany: ReadonlySet<string> = new Set(["con", "coi", "col", "abbiamo", "avremo"]);

/** Between the parts of a meeting they say nothing of it. */
export const wordsBetweenSlots: ReadonlySet<string> = new Set(
  "il lo la i gli le l' in nel nella nell' a ad al alla all' alle presso e ed di del dello della dell' dei delle per".split(
    " ",
  ),
);

/** They lead to what was talked of. */
export const wordsAboutATopic: ReadonlySet<string> = new Set(
  "si e' s'e' abbiamo parlato discusso trattato ragionato esaminato analizzato approfondito affrontato insieme su sul sullo sulla sull' sui sugli sulle merito tema argomento oggetto".split(
    " ",
  ),
);

/** A message that begins so tells several. */
export const waysOfNamingMeetings = `
  [<the>] [nostri|nostre|miei|mie] (<meetings>)
`;

/** After one meeting they begin another of the same day. */
export const waysOfBeginningAnotherMeeting = `
  [poi|then] [nel|nella|in|il|la|di|alle #|dalle #] [pomeriggio|mattina|mattinata|sera|serata] [anche] [un|una|un'|l'|la|il|lo|a|another] [altro|altra|secondo|seconda] (<meeting>) [tecnico|tecnica|operativo|operativa|in|online] (con|coi|coll'|with)
`;

/** The same, or one more word on whoever was there. */
export const waysOfMeetingAgain = `
  [poi|then] [anche] [<a>] [altro|altra] (<meeting>|<meeting-or-topic>)
  [poi] (ho|abbiamo) [anche|poi] (visto|incontrato|ricevuto)
  [poi] (visto|visti|incontrato|incontrati|ricevuto|ricevuti)
  (poi|then) [anche] (con|coi|coll'|with)
  ci siamo [anche|poi] (<together>)
`;

/** A line that is only this, with a colon at its end, is the heading of the meetings below it. */
export const waysOfHeadingMeetings = `
  [riepilogo|elenco|lista|resoconto] [<of-the>] [<the>] [<the-latest>] (<meetings>) [<held>] (di|del|della|dell'|in|a|of) …
  [ecco|questa e|questo e|ecco qui] [<the>] (<meetings>|lista|elenco) [degli|delle] [<meetings>] [<held>]
  [sono state|sono stati|ci sono stati|ci sono state|abbiamo fatto|ho fatto|abbiamo avuto|ho avuto] [due|tre|quattro|cinque|#] [<the>] (<meetings>) [<held>]
  [<the>] [nostri|nostre|miei|mie] (<meetings>) [fatti|fatte|tenuti|tenute|svolti|svolte|registrati|registrate]
`;

/** Of the owner's own offices: with no body, nobody was met. */
export const waysOfMeetingAmongOurselves = `
  (<meeting>) (interna|interno|interni|internal)
  (<meeting>) [tecnica|tecnico|operativa|operativo] (tra noi|fra noi|tra di noi|fra di noi|tra colleghi|fra colleghi)
  (<meeting>) [tecnica|tecnico|operativa|operativo] (con|tra|fra) [la|le|i|gli|il|l'] [nostra|nostro|nostri|nostre] (direzione|direzioni|ufficio|uffici|servizio|servizi|ragioneria|dirigenti|assessorato) …
`;

/** What somebody did, or that there is no office: with no noun of a meeting, none is told. */
export const waysOfTellingSomethingElse = `
  (ho|abbiamo|ha|hanno) [gia|poi|appena|anche] (mandato|inviato|spedito|trasmesso|inoltrato|girato|consegnato|protocollato|firmato)
  (scade|scadono|scadra|scadranno|scadeva|scadevano)
  (sono|saro|siamo|saremo|ero|eravamo|resto|restiamo) (in ferie|in malattia|in permesso|in vacanza|assente|assenti|malato|malata|fuori ufficio|a casa)
`;

/** A meeting on a screen, though in the words of a call. */
export const waysOfMeetingOnAScreen = `
  ci siamo [gia] (sentiti|sentite) (in|su|via) (videoconferenza|videocall|videochiamata|video|teams|zoom|meet|webex)
`;

/** Before bodies, after a colon: they are who was there, and not the subject. */
export const waysOfTellingWhoWasThere = `
  (<meeting>|call) [tecnico|operativo|operativa] (con|with)
  abbiamo (incontrato|visto|ricevuto|ospitato)
  (presenti|partecipanti|presente|c' erano|c' era|erano presenti|era presente|con|hanno partecipato|ha partecipato|anche|pure)
`;

/** Between a sign and bodies, at the end of a subject: they were there too. */
export const wordsOfAttendance: readonly string[] =
  "erano presenti,era presente,sono presenti,pres\\.,presenti,presente,partecipanti,hanno partecipato,ha partecipato,c'erano,c'era,present".split(
    ",",
  );

/** Told by telephone or in writing: it may not have been a meeting. */
export const waysOfNamingAContact = `
  (<contact>|telefonato|telefonico|telefonica|telefoniche|telefonicamente|telefonando)
  (chiamato|chiamati|sentito|sentita|sentiti|sentite|scritto)
  (phoned|called|wrote|emailed)
`;

/** A question begins with one of these, also without its mark. */
export const waysOfBeginningAQuestion = `
  (chi|cosa|quando|dove|come|perche|quale|quali|quanto|quanta|quanti|quante|com'|cos'|dov'|che cosa)
  (con|a|da|di|per) (chi|quale|quali|che)
  (who|what|when|where|why|which|how|did|do|does)
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

/** Asked of a meeting, they say that it took place. */
export const waysOfSayingThatItWasHeld = `
  (<meeting>) (<held>)
  (<held>) (<the>) (<meeting>)
  (e|era) (andato|andata) [molto|abbastanza|tutto|piuttosto] (bene|benissimo|male|cosi)
  (l' abbiamo|lo abbiamo|la abbiamo|si e) [poi|gia] (<held>)
  (abbiamo|hanno) [appena|gia] (finito|concluso|terminato)
  (visti|viste|vista|visto|incontrati|incontrata|fatto|fatta) (ieri|stamattina|stamani|lunedi|martedi|mercoledi|giovedi|venerdi|oggi|il #)
  (c' era|c' erano|erano presenti|erano tutti|eravamo tutti)
`;

/** Somebody is asked how it went. */
export const waysOfAskingHowItWent = `
  com' e (andata|andato|finita) …
  (e|era) (andata|andato) bene …
  (siete|sei) [gia] (tornato|tornata|tornati|rientrato|rientrata|rientrati|andato|andata|andati|stato|stata|stati) …
  (avete|hai) [poi|gia] (visto|incontrato|finito) …
  [e|ma] (allora|poi|quindi) (con|a|da|in) …
  (vi siete|ti sei) [poi|gia] (visto|vista|visti|incontrato|incontrati|sentiti) …
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

/** Whoever writes was where somebody is: with a body it may tell a meeting. */
export const waysOfHavingBeenThere = `
  (<went>) [<also>] (a|ad|al|allo|alla|all'|da|dal|dallo|dalla|dall'|presso)
  (<went>) [<also>] in (regione|comune|municipio|provincia|unione)
`;

/** A meeting is spoken of, whoever tells it. */
export const waysOfMentioningAMeeting = `
  ${waysOfHavingBeenThere}
  (<meeting>|<meetings>|incontrare|incontrarci|incontrarli|vederci|convocare|convocazione)
  (<seen>)
`;

/** One that was told already is spoken of, and is not named. */
export const waysOfPointingBack = `
  l' (abbiamo|ho|hanno|avevamo)
  (lo|la) (facciamo|faremo|facevamo)
`;

/** Said beside what is wanted, they want nothing. */
export const waysOfExclaiming = `
  (ops|oops|oddio|uffa|mannaggia|accidenti|scusa|scusate|scusami|no|per favore|please|sorry|aiuto)
`;

/** Beside what is told, or around it, they take it back. */
export const signsOfNoMeeting: readonly string[] = ["~~", "\u274c", "\u{1f6ab}", "\u{1f44e}", "\u{1f645}"];

/** In the accents of the word: another met, and not the noun. */
export const formsOfAnotherMeeting: readonly string[] = ["incontr\u00f2", "incontro\u0300"];

/** Right after the names of bodies they say that those met others, or one another. */
export const verbsOfOthers: readonly string[] = ["met", "saw", "had", "held"];

/** "The meeting of" a body is its own: what leads to its name. */
export const wordsBeforeAnOwner: readonly string[] = ["di", "del", "della", "dell'", "of"];

/** Of bodies that come beside those that were told. */
export const waysOfSayingAlso = `
  (<also>)
  also
`;
