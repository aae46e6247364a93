// SPDX-License-Identifier: EUPL-1.2
import { wordsIn } from "./lists.ts";
/**
 * The words by which a line tells a meeting, or only seems to: in lower case, without accents, one way a line; "(a|b)"
 * is one of these, "[a]" may be missing.
 */

/** One of these, with a day or with bodies, tells a meeting. */
export const waysOfNamingAMeeting = `
  (<meeting>|<meeting-or-topic>|riunioni|riunito|riuniti|riunite|cabina di regia|gruppo di lavoro)
  (venuto|venuta|venuti|venute) [a trovarci|in visita|da noi]
  non si e (collegato|presentato|visto|fatto vivo) nessuno
  nessuno si e (collegato|presentato|visto|fatto vivo)
  (ricevuto|ricevuta|ricevuti|ricevute|accolto|accolta|accolti|accolte)
  (abbiamo|ho|avevamo|avevo|si e|sono stati|sono state) [gia] (<seen>)
  ci siamo [gia] (<together>)
  (<seen>|rivisto|rivista|rivisti|riviste|reincontrato|reincontrati)
  (vedremo|vedro|vediamo|incontreremo|incontrero|incontriamo)
  con … (<there>|cera|cerano) (<also>)
  (il|la) (prossimo|prossima) (e|sara|si fa|si tiene)
  ci si (vede|incontra|trova|riunisce|rivede|ritrova|riprova)
  si (riunisce|riuniscono)
  ci (vediamo|incontriamo|troviamo|ritroviamo|rivediamo|riproviamo|riuniamo|vedremo|rivedremo|troveremo|ritroveremo|riuniremo)
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
export const wordsOfBeingTogether = wordsIn("con coi col abbiamo avremo");

/** Between the parts of a meeting they say nothing of it. */
export const wordsBetweenSlots = wordsIn(
  "il lo la i gli le l' in nel nella nell' a ad al alla all' alle presso e ed di del dello della dell' dei delle per",
);

/** They lead to what was talked of. */
export const wordsAboutATopic = wordsIn(
  "si e' s'e' abbiamo parlato discusso trattato ragionato esaminato analizzato approfondito affrontato insieme su sul sullo sulla sull' sui sugli sulle merito tema argomento oggetto",
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

/** A meeting on a screen, though in the words of a call. */
export const waysOfMeetingOnAScreen = `
  ci siamo [gia] (sentiti|sentite) (in|su|via) (videoconferenza|videocall|videochiamata|video|teams|zoom|meet|webex)
`;

/** Before bodies, after a colon: they are who was there, and not the subject. */
export const waysOfTellingWhoWasThere = `
  (<meeting>|call) [tecnico|operativo|operativa] (con|with)
  abbiamo (incontrato|visto|ricevuto|ospitato)
  (presenti|partecipanti|presente|convocati|convocate|invitati|c' erano|c' era|erano presenti|era presente|con|hanno partecipato|ha partecipato|anche|pure)
`;

/** Between a sign and bodies, at the end of a subject: they were there too. */
export const wordsOfAttendance: readonly string[] =
  "erano presenti,era presente,sono presenti,pres\\.,presenti,presente,partecipanti,convocati,convocate,invitati,hanno partecipato,ha partecipato,c'erano,c'era,present".split(
    ",",
  );

/** Told by telephone or in writing: it may not have been a meeting. */
export const waysOfNamingAContact = `
  (<contact>|telefonato|telefonico|telefonica|telefoniche|telefonicamente|telefonando)
  (chiamato|chiamati|sentito|sentita|sentiti|sentite|scritto)
  (phoned|called|wrote|emailed)
`;

/** A question begins with one of these, also without its mark. */
export const waysOfOpeningAQuestion = `
  (chi|cosa|quando|dove|come|perche|quale|quali|quanto|quanta|quanti|quante|com'|cos'|dov'|che cosa)
  (con|a|da|di|per) (chi|quale|quali|che)
  (who|what|when|where|why|which|how|did|do|does)
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
