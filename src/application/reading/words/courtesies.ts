// SPDX-License-Identifier: EUPL-1.2
/** What people say before and after what they want, folded: patterns, " | " between them. It changes nothing. */

export const courtesiesBefore = `
  @peg | @diario peg | @diario | @bot | (?:ciao|salve|buon ?giorno|buona ?sera|buon pomeriggio)(?: a (?:tutt[ie]|voi))? | gentile collega | gent\\.?(?:ma|mo|mi|me)
  facendo seguito (?:a quanto concordato|agli accordi(?: presi)?|alle intese) | come da oggetto | gentili colleghi
  gentilissimi | gentilissima | gentilissimo | caro collega | cara collega | cari colleghi | cari tutti | colleghi
  ascolta | ascoltami | (?:per|x) il diario | con la presente | si comunica(?: che)? | si segnala(?: che)?
  si informa(?: che)? | si rende noto(?: che)? | si d[a]['’]? atto(?: che)? | promemoria(?=:) | invito(?=: siete) | appunt[oi](?=:)
  (?:(?:vi|ti|le) )?(?:riassum(?:o|endo)|ricapitol(?:o|ando)|riepilogando|sintesi|in sintesi|in breve)(?=[:,])
  (?:(?:vi|ti|le) )?(?:riassum|riassunt|riepilog|ricapitol|resocont|sintes|report)[oi]?(?= (?:la|della|il|del|l'|dell'|di)(?! ?\\d) ?[^:?]{1,60}:)
  resoconto(?=:) | aggiornamento(?=:) | report(?=:) | info(?=:) | novita(?=:) | (?:piccolo )?cambio (?:di )?programma(?=[:,]) | (?:vi|ti) aggiorno(?=[:,]) | fyi
  come da intese | come d'accordo | come da accordi | come concordato | per opportuna conoscenza | per conoscenza
  ecco(?:mi|l[aeio])?(?=[,.!]) | (?:ricevut|arrivat)[oa](?=[,.!;:]) | visto(?=[,.!;]) | capito(?=[,.!;]) | hey | ehi
  (?:e )?(?:buon (?:anno|lunedi|venerdi|natale|inizio settimana|rientro)|buone (?:feste|vacanze|ferie))
  (?:(?:ah|eh|oh|ue|oddio|mannaggia|accidenti|uffa|o?ops|quasi|proprio|me|mi|lo|la|ne|m'|l'|n'|er[oa]|sono|per)(?: |(?<='))){0,5}(?:dimentic|scord|sfugg)\\p{L}+(?=[,:])
  (?:ah|eh|oh|ue|oddio|mannaggia)(?=,? (?:ciao|senti|scusa)) | grazie (?:dell'|per l')aiuto | (?:quando|se|appena) puoi
  quando hai tempo | (?:per|x) (?:ora|adesso) | intanto
  se non te l'(?:ho|avevo) (?:gia )?detto | a proposito
  scusa(?:te)? (?:il ritardo|il disturbo|se disturbo) | scusa | scusami | scusate | senti | allora | dunque | ok
  bene | perfetto(?! cosi) | grazie | grazie mille | mille grazie | per favore | per piacere | per cortesia | gentilmente
  mi puoi dire | mi sai dire | sai dirmi | puoi dirmi | mi dici | dimmi | vorrei sapere | volevo sapere
  (?:con la presente )?(?:vi|ti|le|la|si) (?:informo|informiamo|confermo|confermiamo|comunico|comunichiamo|segnalo|segnaliamo) che
  volevo chiedere | volevo chiederti | ti chiedo | mi serve sapere | hello | hi | please | tell me | can you tell me
`;

/** Beside what is told, wherever they stand, they say nothing of it. */
export const asides = `
  (?<=[.!?;\\n]\\s?)(?:ah|eh|oh|dimenticavo)(?=,) | per la verita | mi raccomando | (?<=ci siamo )gia(?= (?:visti|viste|incontrati|incontrate|riuniti|riunite|trovati|trovate|sentiti))
  ^(?:al suo posto|al posto suo|in sua vece|in sostituzione)(?= (?:(?:il|per il|vediamo|incontriamo|facciamo|sentiamo|domani|lun|mar|mer|gio|ven|sab|dom)|l'(?=\\d)))
  ^(?:lo|nello) stesso giorno(?= (?:anche|pure|c'era))
  come (?:da )?(?:previsto|programma|calendario|agenda|concordato|stabilito|accordi|intese) | come d'accordo
  (?:(?:erano|eravamo|siamo|sono) )?tutt[ie] d'accordo(?! (?:di|che|per|con)) | (?:per|x) (?:favore|piacere|cortesia) | alla fine(?= (?:ci siamo|abbiamo|si e)) | as (?:planned|agreed|scheduled)
`;

export const courtesiesAfter = `
  cordiali saluti | distinti saluti | cari saluti | un saluto | un caro saluto | saluti | buona giornata | tutto ok
  (?:per|x) (?:ora|adesso) | (?:segna|registra|annota|scrivi|metti|inserisci) pure | (?:segna|registra|annota|scrivi)(?:l|mel)[oaie](?: pure)? | (?:metti|inserisci)(?:l|mel)[oaie] pure | me l[oai] segni | (?<=[,.;] )fine
  (?:(?:poi|dopo|appena posso) )?(?:ti|vi|le) (?:mando|invio|giro|mandero|inviero) (?:poi |dopo )?(?:(?:il|lo|la|un|i|gli|le) |l')?(?:verbale|documento|resoconto|link|prova|protocollo|foglio firme|file|materiale)
  si (?:prosegue|va avanti|procede|continua)(?: cosi)?
  tutto bene | tutto a posto | tutto qui
  (?:che )?non (?:(?:me |ce )?lo |(?:me |ce )?l')(?:ho|avevo|ero|avevamo|eravamo) (?:(?:ancora|mai) )?(?:segnat|registrat|annotat|inserit|scritt)[oai]
  (?:(?:mi|me) )?(?:l'|n'|lo |ne |li )?(?:ero|era|erano|avevo|avevamo) (?:proprio |completamente )?(?:dimenticat|scordat|sfuggit)[oaie](?: di (?:segnar|registrar|annotar|scriver)l[oa])? | buona serata
  scusa | scusami | scusate | pardon
  buon lavoro | a presto | (?<=(?:^|[,.;:!\\n]|ciao|grazie|saluti) ?)ci (?:vediamo|sentiamo) presto | per favore | per piacere | per cortesia | grazie | grazie (?:lo stesso|comunque) | grazie mille | mille grazie | ciao
  please | thanks | thank you
`;

/** Before a name, which is of whom they address. */
export const openingsOfLetters = `
  gentile | gentilissimo | gentilissima | gent\\.?(?:ma|mo) | caro | cara | carissimo | carissima | egregio | egregia
`;

/** The same, where only a person's name follows for sure. */
export const greetingsWithAName = `
  ciao | salve | buongiorno | buon giorno | buonasera | buona sera | buon pomeriggio | hey | ehi | hi | hello
  grazie | grazie mille | scusa | scusami | scusate | senti | ascolta
`;

/** Before a name, which is of whom they are signed by. */
export const closingsOfLetters = `
  (?:cordiali|distinti|cari|i migliori|i piu cordiali) saluti | un saluto | un caro saluto | un cordiale saluto | saluti | cordialmente
`;

/** The same, where only a person's name follows for sure. */
export const closingsWithAName = `
  buona giornata | buona serata | buon lavoro | a presto | ci (?:vediamo|sentiamo) presto | grazie mille | mille grazie | grazie | ciao
`;
