/**
 * The words by which a line tells a meeting, or only seems to: in lower case, without accents, one way a line; "(a|b)"
 * is one of these, "[a]" may be missing.
 */

/** One of these, with a day or with bodies, tells a meeting. */
export const waysOfNamingAMeeting = `
  (incontro|riunione|riunioni|videocall|videoconferenza|videochiamata|videoriunione|meeting)
  (tavolo|appuntamento|seduta|vertice|confronto|riunito|riuniti|riunite|assemblea|plenaria|conferenza|comitato|sopralluogo)
  (cabina di regia|gruppo di lavoro)
  (venuto|venuta|venuti|venute) [a trovarci|in visita|da noi]
  (ricevuto|ricevuta|ricevuti|ricevute)
  (abbiamo|ho|si e|sono stati|sono state) [gia] (visto|vista|visti|viste|incontrato|incontrata|incontrati|incontrate)
  ci siamo [gia] (visti|viste|incontrati|incontrate|riuniti|riunite)
  (visto|visti|viste|incontrato|incontrata|incontrati|incontrate)
  (vedremo|vedro|vediamo|incontreremo|incontrero|incontriamo)
  (we|i) (met|saw)
  met
  met with
`;

/** A message that begins so tells several. */
export const waysOfNamingMeetings = `
  [gli|le|i] [nostri|nostre|miei|mie] (incontri|riunioni|meetings)
`;

/** Before bodies, after a colon: they are who was there, and not the subject. */
export const waysOfTellingWhoWasThere = `
  (incontro|riunione|videocall|call|meeting|tavolo) [tecnico|operativo|operativa] con
  (presenti|partecipanti|presente|c' erano|c' era|erano presenti|con|hanno partecipato)
`;

/** Told by telephone or in writing: it may not have been a meeting. */
export const waysOfNamingAContact = `
  call
  (telefonata|telefonate|telefonato|telefonico|telefonica|telefoniche|telefono|telefonicamente|telefonando)
  (chiamata|chiamate|chiamato|chiamati|sentito|sentita|sentiti|sentite)
  (mail|email|pec|scritto|lettera|lettere|whatsapp|messaggio|messaggi|sms)
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
  [e|e stato|e stata|poi] (annullato|annullata|cancellato|cancellata|disdetto|disdetta|saltato|saltata|sospeso|sospesa)
  [e|e stato|e stata|poi] (rinviato|rinviata|rimandato|rimandata|spostato|spostata|posticipato|posticipata|slittato)
  non (si e|c' e|e) (tenuto|tenuta|stato|stata|fatto|fatta|svolto|svolta|avvenuto|avvenuta)
  (cancelled|canceled|postponed|called off)
`;

/** Why what a line tells may be no fact. */
export const waysOfNotTelling = {
  denied: `
    (non|mai|nessuno|nessun|nessuna|niente|neanche|nemmeno|neppure|not|never)
  `,
  cancelled: `
    (annullato|annullata|annullati|annullate|cancellato|cancellata|disdetto|disdetta|saltato|saltata|salta)
    (rinviato|rinviata|rinviati|rinviate|rimandato|rimandata|spostato|spostata|posticipato|posticipata)
    (anticipato|anticipata|slittato|slittata|slitta|sospeso|sospesa|cancelled|canceled|postponed)
  `,
  wished: `
    (vorrei|vorremmo|vorrebbe|vorrebbero|dovrei|dovremmo|dovrebbe|dovrebbero|dobbiamo|devo|deve|devono|dovremo)
    (bisogna|bisognerebbe|potremmo|potrei|potrebbe|possiamo|posso|puoi|sarebbe|piacerebbe|pensavo|pensiamo|penso)
    (proporrei|proporre|proponiamo|propongo|proposta|proposto|magari|conviene|serve|servirebbe|occorre|voglio|vogliamo)
    (organizzare|organizziamo|fissare|fissiamo|programmare|concordare|chiedere|invitare|invitiamo|convocare|preparare)
    (sperando|speriamo|spero|intendiamo|intendo|da fare|da fissare|da programmare|da organizzare|in attesa)
    (would|should|could|must|want|need|plan|let' s)
  `,
  reported: `
    (dice|dicono|detto|diceva|dicevano|riferito|riferisce|riferiscono|sostiene|sostengono|racconta|raccontato)
    (pare|sembra|risulta|risulterebbe|saputo|letto|leggo|sentito dire|avrebbe|avrebbero|hanno|secondo lui|secondo lei)
    (apparently|reportedly|told me)
  `,
  unsure: `
    (se|forse|probabilmente|eventuale|eventualmente|credo|chissa|maybe|perhaps)
    (doveva|dovevamo|dovevano|avremmo|avrei|dovuto|dovuta|potuto|voluto)
    (era|erano|sono|e|stava|stavano) in (riunione|call|meeting|videocall)
    (era|erano) (previsto|prevista|fissato|fissata|programmato|programmata|previsti|fissati)
  `,
} as const;

/** Before a meeting they only ask to record it: {what} is the meeting. */
export const waysOfAskingToRecord = `
  (registra|registrami|registriamo|registrare|segna|segnami|segniamo|annota|annotami|inserisci|inserire|aggiungi) [anche] [un|il|l'|la|una|lo|questo|questa] [nuovo|nuova|altro|altra] {what}
  (segnati|segna|annotati|annota|registra|scrivi|scriviti|prendi nota) [di] [anche] (questo|questa|quanto segue) : {what}
  (salva|crea|metti|metti a verbale|ho da registrare|c' e da registrare|record|add|log|create) [un|il|l'|la|una|lo|a|an|the] [nuovo|nuova|altro|altra|new] {what}
  (puoi|potresti|mi puoi|vorrei|voglio|devo|dobbiamo|bisogna|posso|dovrei|vorremmo|fammi) (registrare|segnare|annotare|inserire|aggiungere) [un|il|l'|la|una] [nuovo|nuova|altro|altra] {what}
  [ti|vi|le] (segnalo|comunico|informo|ricordo|dico|scrivo) che {what}
  (ricordati|ricorda|nota|sappi|tieni presente|prendi nota|considera) che {what}
`;

/** Only that a meeting is to be told. */
export const waysOfOpeningTheForm = `
  [un|una] [nuovo|nuova|altro|altra|new] (incontro|riunione|meeting)
`;
