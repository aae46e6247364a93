// SPDX-License-Identifier: EUPL-1.2
/** Words that put a meeting in the past or ahead, folded. */

export const wordsOfWhatWas: readonly string[] = `visto vista visti viste rivisto rivista rivisti incontrato incontrata
  incontrati incontrate fatto fatta fatti accolto ricevuto tenuto tenuta tenuti svolto svolta svolti stato stata stati effettuato effettuata tenutosi tenutasi
  svoltosi svoltasi avvenuto avvenuta avutosi avuto avuta riunito
  riuniti c'era c'erano era erano partecipato andato andati met held had was were saw`.split(/\s+/u);

export const wordsOfWhatWillBe: readonly string[] =
  `vedremo vedro incontreremo incontrero faremo avremo terremo troviamo rivediamo ritroviamo riuniamo rivedremo troveremo ritroveremo riuniremo saremo sara
  saranno vediamo incontriamo facciamo andremo parteciperemo prossimo prossima fissato fissata fissati previsto prevista previsti programmato
  programmata convocato convocata agenda calendario scheduled will`.split(/\s+/u);
