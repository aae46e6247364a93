// SPDX-License-Identifier: EUPL-1.2
import { keyOf } from "./key-of.ts";

/**
 * What a line says of what waits, in more words than a no: it is to be dropped, it is no meeting, or what is recorded is
 * to stay. Undefined when it says none of it.
 */
export function wayOfLeaving(key: string): "cancel" | "keep" | "no-meeting" | "leave" | undefined {
  const said = key.replace(hesitations, "");
  if (ofWhatWasWritten.test(said)) return "cancel";
  if (keeping.test(said) || (said !== key && stillRight.test(said))) return "keep";
  if (onlyAChat.test(key)) return "no-meeting";
  return leaving.some((one) => one.test(key)) ? "leave" : undefined;
}

/** "No aspetta", before a refusal. */
export const hesitations =
  /^(?:(?:no|anzi|aspetta|aspettate|un attimo|ferm[oa]|stop|scusa|scusate|ops|oddio|dai|ma|ok) )+/u;

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

/** "Già segnato da Chiara", "è quello che ha messo Chiara". */
const alreadyThere =
  /^(?:(?:si|ah|no|e|ma) )*(?:era )?(?:c'e gia|quell[oa] (?:di prima|che (?:ha|hanno|ho|abbiamo|avevo|avevamo) (?:gia )?(?:mess|segnat|registrat|inserit)[oa])|(?:l'(?:ha|hanno) )?gia (?:mess|segnat|registrat|inserit|scritt)[oa])(?: \p{L}+){0,2}$/u;

/** "Ripensandoci lascialo", "ho cambiato idea". */
const keeping =
  /^(?:(?:ripensandoci|pensandoci(?: bene)?|alla fine|meglio|ho cambiato idea|ci ho ripensato) )*(?:non (?:annullar|cancellar|eliminar)(?:e|l[oaie])|(?:lascia|tieni|mantieni)l[oaie](?: (?:pure|li|com'e|com'era|cosi|cosi com'e|dov'e))?|ho cambiato idea|ci ho ripensato)$/u;

/** "No, va bene così, era giusto". */
const stillRight =
  /^(?:(?:va bene|bene|giusto) cosi|(?:era|e) (?:tutto )?(?:giusto|giusta|corretto|corretta))(?: era giusto)?$/u;

/** "Aspetta che chiedo", "un attimo": no answer yet, and none of its words is one. */
export function asksToWait(line: string): boolean {
  return line.length <= mostCharacters && waiting.test(keyOf(line));
}

const waiting =
  /^(?:(?:no|ok|si|scusa|ah|eh|boh|anzi|ma) )*(?:aspetta|attendi|un (?:attimo|momento|secondo|minuto)|(?:fammi|devo|dovrei|dobbiamo|dovremmo) (?:pensare|pensarci|controllare|vedere|chiedere|verificare)|ci penso|(?:ora |adesso )?(?:chiedo|controllo|verifico|guardo))(?: (?:un (?:attimo|momento|secondo|minuto|po)|che (?:prima )?(?:ci |lo |la |le |gli |ne )?(?!ero )\p{L}{2,}o(?: (?!c'|era|erano|ma|e )\p{L}+'?){0,4}|(?:e|poi|che) (?:te lo|ti) (?:dico|faccio sapere)|(?:che )?(?:mi|ci) (?:squilla|suona|chiama|chiamano|cercano)(?: (?:il|al) (?:telefono|cellulare))?|in agenda|(?:a|al|alla) (?!\d)\p{L}+|solo))*$/u;

const asItWas =
  /^(?:no )*lasci(?:a|alo|ala|amo|are|ate) (?:tutto )?(?:com'?(?:e|era)|come (?:e|era|prima|stava)|cosi(?: com'?e(?:ra)?)?)$/u;

const onlyAChat = /^(?:(?:no|si) )*(?:era|e stat[oa]) (?:solo|soltanto|giusto) (?:un|una|un') \p{L}+(?: \p{L}+)?$/u;

const leaving = [asItWas, alreadyThere, ofSomethingElse, wrongChat, onlyAnAnswer];

/** None that asks to wait is longer. */
const mostCharacters = 60;

/** "È il consiglio di Sesto, noi non ci andiamo, te l'ho girato per conoscenza": of one that is not ours. */
const notOurs =
  /^(?:(?:ma|e|ed|pero|tanto) )*(?:noi )?(?:non ci (?:andiamo|siamo|saremo|riguarda)|non (?:partecipiamo|siamo (?:invitati|coinvolti|stati invitati)|c'entriamo)|(?:(?:te|ve) )?(?:l'ho|l'abbiamo|lo|la|era|e) ?(?:girat|mandat|inoltrat|inviat|giro|mando)?[oa]? ?(?:solo |soltanto )?per (?:conoscenza|tua conoscenza|vostra conoscenza|informazione)|e (?:roba|una cosa|cosa) loro)$/u;

/** Whether a part of a line says that what was written is none of ours, and no part tells a meeting. */
export function saysItIsNotOurs(line: string): boolean {
  return line.length <= mostCharactersOfARemark && line.split(/[,;.:]\s+/u).some((part) => notOurs.test(keyOf(part)));
}

const mostCharactersOfARemark = 200;
