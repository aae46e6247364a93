// SPDX-License-Identifier: EUPL-1.2
import { wordsIn } from "./lists.ts";

/** What becomes of a meeting: where nothing else is named, it is said of the meeting. */
export const wordsOfHappening = wordsIn(`
  conta contano contare vale valgono
  fatto fatta fatti fatte tenuto tenuta svolto svolta avvenuto avvenuta avuto stato stata stati state sia siano fosse
  fossero esserci essere annullato annullata annullati annullate cancellato cancellata disdetto disdetta saltato saltata
  salta slitta slittato slittata rinviato rinviata rimandato rimandata posticipato posticipata anticipato anticipata
  spostato spostata differito differita sospeso sospesa previsto prevista programmato programmata fissato fissata
  confermato confermata convocato convocata organizzato organizzata andato andata andati andate presentato presentata
  presentati presentate nessuno cancelled canceled postponed called off happen happened take place took held`);

/** The same, of what is still to be done with it, and of how sure it is: they are of the meeting only where nothing else is said. */
export const wordsOfWhether = wordsIn(`
  fare farla farlo farli rifare rifarla rifarlo rifacciamo fissare fissarla rifissare confermare verificare definire
  organizzare programmare vedere vederci vederli incontrare incontrarci incontrarli tenere svolgere riuscito riuscita
  riusciti riuscite possibile doveva dovevano dovevamo dovuto dovuta potuto voluto volevo volevamo voleva volevano vuole
  vogliono vorrei vorremmo dobbiamo devo deve devono dovrei dovremmo dovrebbe dovrebbero sicuro sicura sicuri certo
  certa so sapevo ricordo ricordiamo vero credo forse probabilmente probabile eventuale eventualmente magari boh mah
  penso pensavo pensiamo sembra sembrava pare parrebbe dice dicono detto risulta se che a hanno ha avrebbe avrebbero
  avremmo avrei sarebbe era erano maybe perhaps ero eravamo ancora fine purtroppo ormai infine poi piu io tu lui lei solo
  soltanto neanche nemmeno nessun nessuna mai nulla anzi cosi sbagliato giorno data registrare registrarlo registrarla
  segnare segnarlo segnarla contare contarlo did was were supposed would should`);
