// SPDX-License-Identifier: EUPL-1.2
import { wordsIn } from "./lists.ts";
/**
 * How adjectives and adverbs end, folded, that only say what a meeting was like: "proficua", "costruttivo", "lunghissima",
 * "cordiale", "mensile", "brevemente". No participle: "annullata", "rinviato" and "deserta" say more.
 */
export const formOfAsides =
  /^\p{L}{2,}(?:os[oaie]|iv[oaie]|al[ei]|evol[ei]|issim[oaie]|ic[oa]|ic[ih][ei]?|ari[oae]?|ent[ei]|ant[ei]|ul[ei]|il[ei]|mente|ett[oa]|in[oa]|ier[oa]|bell[oa]|buon[oa]|gran|grande)$/u;

/** Made like them, and they put in doubt that it took place, or say with whom. */
export const adjectivesThatMatter: ReadonlySet<string> = new Set(
  `assente assenti verbale verbali tribunale ospedale giornale locale mancante eventuale eventualmente possibile possibilmente probabile probabilmente ipotetica ipotetico
  presunto presunta potenziale virtuale teorica teorico solita precedente seguente futura futuro inesistente
  apparentemente evidentemente presumibilmente teoricamente ufficiosamente regionale provinciale nazionale comunale
  metropolitana metropolitano sindacale aziendale parziale segreta personale generale altrui niente neanche nemmeno
  interna interno interni fiorentina fiorentino toscana toscano pistoiese privata privato annuale notarile
  dirigente dirigenti presidente presidenti comandante comandanti docente docenti studente studenti agente agenti
  cittadini bambini funzionari segretari notai operai impiegati rappresentante rappresentanti consulente consulenti
  assistente utente utenti cliente clienti abitanti commercianti insegnanti militanti migranti volontari
  proprietari commissari parlamentari consiliare consiliari giornalisti medico medica medici tecnico`.split(/\s+/u),
);

/** Between a noun and its adjectives. */
export const particlesOfAsides = wordsIn("molto assai piuttosto davvero veramente un una il la l' po' abbastanza cosi");
