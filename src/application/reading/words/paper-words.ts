// SPDX-License-Identifier: EUPL-1.2
import { papersOfMeetings } from "./line-words.ts";

/** The words of what people paste: mails, invitations, convocations, minutes. Folded patterns, one a line. */

/** Before a colon, at the beginning of a line: what the rest of it tells. */
export const labelsOfPapers = {
  day: "quando|giorno|data e ora|data/ora|when|inizio|data inizio|data di inizio|start|starts|(?:data (?:della |dell')?)?(?:riunione|incontro|seduta|tavolo)(?: del)?",
  /** When the meeting was; of a letter, when that was written. */
  date: "data|date",
  sent: "inviato|inviata|inviato il|ricevuto|sent|spedito|spedita",
  from: "da|from|mittente",
  hour: "ora|ore|orario|time|ora (?:di )?inizio",
  place: "dove|luogo|sede|where|location",
  subject:
    "oggetto|argomento|argomenti|tema|temi|(?:temi|argomenti|punti) (?:trattati|discussi|affrontati)|topic|odg|o\\.d\\.g\\.|ordine del giorno|all'ordine del giorno|subject|summary",
  present:
    "presenti|presente|partecipanti|partecipante|sono presenti|erano presenti|(?:ha|hanno) partecipato|intervenuti|sono intervenuti|enti|ente|enti coinvolti|enti presenti|enti partecipanti|comuni|present|attendees",
  /** Who was to come: those who are met where nobody says who came. */
  invited:
    "convocati|invitati|enti invitati|enti convocati|partecipanti obbligatori|partecipanti richiesti|obbligatori|destinatari|chi|who|required|required attendees|invitees",
  organizer: "organizzatore|organizer|organizzato da",
  absent: "assent[ei](?: giustificat[oaie])?|(?:ha|hanno) giustificato(?: l'assenza)?|giustificat[oaie]|absent",
  evidence: "prot|prot\\.|protocollo|n\\. prot\\.|verbale|verbale prot\\.|delibera|link|evidence",
  /** Of the letter, and not of the meeting. */
  letter:
    "note|nota|annotazioni|calendario|calendar|classifica|classificazione|titolario|fascicolo|ricevuta da|consegnato a|cig|cup|decisioni|esito|conclusioni|a|al|alla|ai|agli|cc|ccn|bcc|p\\. ?c\\.|per conoscenza|to|destinatario|rif|riferimento|allegati|allegato|importanza|priorita|facoltativi|partecipanti facoltativi|fine|data fine|data di fine|end|ends|promemoria|ricorrenza|id(?: \\p{L}+){1,4}|passcode|pin|codice(?: \\p{L}+)*|meeting id|(?:phone )?conference id|tel|telefono|fax|pec|e-mail|email|segretario verbalizzante|verbalizzante|presiede",
} as const;

/** Lines that a mail program or Teams writes by itself. */
export const linesOfService = `
  riunione (?:di|in|su) microsoft teams
  microsoft teams (?:meeting|riunione)
  partecipa (?:alla riunione|da|con|tramite|ora|su|dal)
  join (?:the meeting|on|now|microsoft)
  fai clic (?:qui|per)
  fare clic (?:qui|per)
  click here
  (?:opzioni|dettagli|informazioni) (?:della )?riunione
  scarica teams
  oppure chiama
  (?:or )?call in
  trova un numero
  find a local number
  reimposta (?:il )?pin
  \\+\\d
  serve aiuto
  hai bisogno di assistenza
  altre informazioni
  ulteriori informazioni
  accettato da
  accettata da
  rifiutato da
  provvisorio da
  nessuna risposta
  in attesa di risposta
  https?://
  link ?:? ?https?://(?:[\\w-]+\\.)*(?:meet\\.google|zoom|teams\\.microsoft|teams\\.live|webex)\\.
  link alla (?:videochiamata|videoconferenza|riunione)
  informazioni per partecipare
  messaggio (?:originale|inoltrato)
  inizio messaggio inoltrato
  forwarded message
  original message
  [-_=*]{3,}
`;

/** At the beginning of a paper: to whom it is written, and who only has a copy of it. */
export const openingsOfAddressees = {
  invited: "(?:spett\\.?(?:le|li|bili)?\\s+)?(?:al|alla|ai|agli|alle|all'|to the)(?!\\p{L})",
  letter: "e?,? ?(?:p\\.? ?c\\.?|per conoscenza)[,:]?\\s",
} as const;

/** Over a paper they say whose it is. */
export const wordsOfOffices =
  "comune|citta metropolitana|unione|regione|provincia|consorzio|azienda|universita|segreteria|direzione|ufficio|area|settore|servizio";

/** Right before a name and a comma they open a letter. */
export const salutationsOfPapers =
  "gentil\\p{L}+|gent\\.(?:m[oaie]|l[ei]\\p{L}*)?|egregi\\p{L}*|spett\\p{L}*|car[oaie]|carissim[oaie]|buongiorno|buonasera|buon pomeriggio|salve|ciao|dear|hello|hi";

/** "Il giorno ven 23 lug 2021 alle 09:12 Anna ha scritto:": when what follows was written. */
export const openingOfQuoted = "(?:il|in data|on)\\s[^:\\n]{0,120}(?::\\d\\d)?[^:\\n]{0,120}(?:ha scritto|wrote)\\s*:";

/** What follows one of these, at the beginning of a line, is signed and no longer told. */
export const endsOfLetters = `
  (?:cordiali|distinti|cari|un|un cordiale|un caro|i migliori|i piu cordiali)? ?salut[oi]
  (?:a presto|buona giornata|buona serata|buon lavoro)[,.!]?$
  cordialmente
  cordialita
  in attesa di (?:un )?(?:vostro|tuo|suo|cortese)? ?riscontro
  (?:(?:ti|vi|la) )?(?:ringrazio|ringraziando|ringraziamo|grazie)(?:,? [\\p{L} ,]*)?[,.!]?$
  il (?:segretario|dirigente|sindaco|responsabile|direttore|funzionario|verbalizzante|presidente|vicesindaco)
  la (?:segretaria|dirigente|sindaca|responsabile|direttrice|verbalizzante|presidente|segreteria)
  l'assessor[ea]
  letto,? (?:approvato|confermato)
  best regards
  kind regards
  regards
  --$
`;

/** At the beginning of a message of a chat: the day that was named is the one. */
export const formsOfAgreeing =
  "(?:bene|allora|quindi|dai)?,? ?(?:ok(?:ay|ei)?|va bene|perfetto|confermo|confermat[oaie]|confermiamo|d'accordo|andata|benissimo|ottimo|si|certo|per (?:me|noi) va bene|ci (?:siamo|saremo)|fissat[oa]|segnat[oa]|aggiudicat[oa]|spostat[oa]|(?:ho|abbiamo) sentito \\p{L}+)";

/** In a message of a chat, before what is to be talked of. */
export const formsOfTopicsInChats =
  "tema|argomento|oggetto|odg|(?:parliamo|parleremo|discutiamo|si parla) (?:di|del|della|dei|delle|degli)";

/** Over what a newspaper or an office tells everybody. */
export const headingsOfPressNotes = "comunicato stampa|nota stampa|rassegna stampa";

/** Over minutes. */
export const headingsOfMinutes = `${papersOfMeetings.join("|")}|${headingsOfPressNotes}|estratto (?:del|dal) verbale|foglio (?:presenze|firme|di presenza)|registro presenze`;

/** A subject of nothing else says nothing of what was talked of. */
export const wordsOfTitles = `convocazione|convocazioni|invito|conferma|esito|appuntamento|appuntamenti|${papersOfMeetings.join("|")}|ringraziamento|ringraziamenti|grazie|disponibilita|riscontro|risposta|vs\\.?|trasmissione|indizione|sintetic[oa]|sommario|data|ordine|giorno|odg|informazioni|aggiornamento|promemoria|riunione|riunioni|incontro|incontri|tavolo|tecnico|tecnica|operativo|operativa|politico|politica|meeting|call|videoconferenza|seduta|di|del|della|dell'|al|alla|all'|a|per|il|la|l'|un|una|n\\.?|tra|con|ns\\.?`;

/** An hour beside them is that at which it ended. */
export const formsOfEnding =
  "(?:si )?(?:chiude|conclude|termina)|e'? (?:tolta|chiusa|conclusa|terminata|sciolta)|(?:chiusa|conclusa|terminata) alle";

/** Somebody was not there, or will not be. */
export const formsOfBeingAbsent =
  "^assenz[ae]|comunicazione (?:di )?assenza|(?:risulta(?:no)?|e'?|sono|era|erano) assent[ei]|assent[ei] giustificat[oaie]|non (?:potra|potranno|potremo|riuscira|riusciranno|riusciremo|puo|possono) (?:a )?(?:partecipare|intervenire|essere presente|essere presenti)|impossibilitat[oaie] a (?:partecipare|intervenire)|non (?:parteciper\\p{L}+|sar(?:a|anno) (?:presente|presenti))|non (?:ha|hanno) partecipato|giustifica(?:no)? la propria assenza|(?:ha|hanno) (?:mandato|inviato|fatto avere) (?:[^.,;]{0,20} )?scuse(?! per il ritardo)";

/** What the column of those who came is called; what one of its cells says of who did not, and of who did. */
export const namesOfSignatures = "firm[ae]|presenz[ae]|presente|p/a|p\\.?/a\\.?|signature|present|esito|note";
export const formsOfAbsentCells =
  "(?:risulta |e' )?assent[ei](?: \\p{L}+)*|ass\\.?(?: giust\\.?)?|a\\.?|a\\.?g\\.?|no|non (?:presente|intervenut[oa]|pervenut[oa])|absent|giustificat[oa]";
export const formsOfPresentCells = "present[ei](?: \\p{L}+)*|p\\.?|si|x|f\\.?to|firmato|firmata|✓|✔|present|yes";

/** In minutes and letters: of the meeting after this one. */
export const formsOfTheNext =
  "(?:la |il |l'|un |una )?(?:prossim[oa]|successiv[oa]|nuov[oa]|ulteriore|next) (?:riunione|incontro|seduta|appuntamento|tavolo|meeting)|(?:la |il )prossim[oa](?= (?:e'?|sara'?|si) )|ci (?:si )?(?:rivediamo|rivedremo|aggiorniamo|riaggiorniamo|vedremo|vediamo|rivede|aggiorna)|(?:ci )?(?:si )?(?:aggiorna|aggiornano|aggiorniamo|rinvia|rinviano) (?:la seduta |i lavori |la riunione )?(?:al|a|all')|(?:la seduta|i lavori|la riunione) (?:e|sono|viene|vengono) (?:aggiornat|rinviat)[oaie] (?:al|a|all')";

/** In a message of a chat: "la prossima il 3 agosto", "prossimo giro?". */
export const formsOfTheNextInChats = `${formsOfTheNext}|(?:la |il )?prossim[oa](?: volta| giro)?(?=\\s*[:?]|\\s(?:e'? |sara )?(?:il |l'|\\d|lun|mar|mer|gio|ven))`;

/** Before a subject they say that it was answered or sent on. */
export const marksOfReplies =
  "r|re|i|fw|fwd|rif|inoltra|inoltrat[oa]|inoltro|risposta|posta certificata|anomalia messaggio|protocollo|(?:invito )?aggiornat[oa]|(?:updated )?invitation|updated|spostat[oa]|promemoria|reminder";

/** What certified mail writes by itself: that a letter went out, or arrived. */
export const openingsOfReceipts =
  "ricevuta di (?:avvenuta )?(?:consegna|accettazione|presa in carico)|avviso di (?:mancata consegna|non accettazione)|(?:oggetto|subject)\\s*:\\s*(?:consegna|accettazione|posta certificata|avviso di mancata consegna)\\s*:|(?:il giorno|in data)[^\\n]{0,60}il messaggio(?!\\p{L})";

/** Over an act. */
export const openingsOfActs =
  "(?:comune di [^\\n]{2,40}\\n\\s*)?(?:verbale di )?(?:deliberazione|delibera|determinazione|determina|ordinanza|decreto)(?!\\p{L})";

/** Before a subject they take its meeting back, or leave it in doubt: no meeting is told by it. */
export const marksOfRefusals = {
  cancelled: "rifiutato|rifiutata|annullato|annullata|declined|canceled|cancelled|rinviato|rinviata",
  unsure: "provvisorio|provvisoria|tentative|nuov[oa] ora(?:rio)? propost[oa]|proposta (?:di )?nuov[oa] ora(?:rio)?",
} as const;

/** Before a subject they say that somebody comes: the meeting is told already, where it is recorded. */
export const marksOfAcceptances = "accettato|accettata|accepted|conferma (?:di )?(?:partecipazione|presenza)";

/** In the words of convocations and minutes, also on one line. */
export const formsOfPapers = `
  l'anno (?:due ?mila|\\d{4})
  si (?:terra|svolgera) il (?:giorno|prossimo)
  si (?:sono riuniti|riuniscono)(?:,? in (?:videoconferenza|presenza|modalita \\p{L}{3,12}),?)?(?:, [^,;.]{3,60},)? (?:(?:i|gli|le|il|la) |l')(?:rappresentant[ei]|(?:vice)?sindac[oai]|sindache|segretari[oa]?|delegat[oi]|assessor[ei]|assessora|tecnici|dirigenti|comuni)(?!\\p{L})
  e (?:convocat[oa]|indett[oa])
  si convocano
  (?:(?:sono|e'?) liet[oaie]|ha(?:nno)? il piacere) di invitar(?:la|vi|e (?:la|le) s\\.? ?v\\.?)
  (?:convoca|indice) (?:la riunione|l'incontro|una riunione|un incontro|il tavolo)
  si e (?:tenut|svolt|riunit)[oa] [^.]{0,120} (?:ordine del giorno|odg)
`;

/** What a meeting leaves behind: beside a file, the day or the body after it is the meeting's. One a line. */
export const papersOfAMeeting = `
  verbale
  resoconto
  minuta
  sintesi
  registrazione
  presenze
  foto
  slide
  appunti
  documento
  allegato
  file
`;

/** Something is given as what proves a meeting. */
export const formOfGivingEvidence =
  "(?:come|quale|a) prova(?! (?:che|di))|(?:la |una |altra )?prova ?:|(?:aggiungi|aggiungo|metti|mettici|inserisci|registra|carica|segna|usa|tieni)(?: \\p{L}+'?){0,3} (?:prova|prove|evidenza)|(?:ti )?alleg(?:a|o|ala|alo|ate|hiamo|hi|are)|alla documentazione|agli atti dell'incontro|(?:c'e|ci sono|abbiamo|ho|aggiungi|metti) (?:anche|pure) (?:il|la|lo|le|i|un|una)";
/** What has no number and proves a meeting all the same, up to the next sign. */
export const formOfPaperGiven =
  "(?:e-?mail|mail|pec|lettera|nota|messaggio|verbale|resoconto|minuta|foglio (?:firme|presenze)|foto|fotografia|registrazione|convocazione|invito)(?:[^,;:.]|(?<=\\d)[.](?=\\d))*";
