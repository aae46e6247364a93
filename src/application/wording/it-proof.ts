// SPDX-License-Identifier: EUPL-1.2
import type { JournalName } from "#domain/chain-state.ts";

const range = (from: number, to: number, one: string, many: string) =>
  from === to ? `${one} ${from}` : `${many} da ${from} a ${to}`;

/** What is said of verifying the diary. */
export const itProof = {
  whole: (of: JournalName) =>
    of === "roles" ? "Il registro dei ruoli è come è stato scritto" : `Il diario del ${of} è come è stato scritto`,
  broken: (of: JournalName, count: number) => {
    const where = of === "roles" ? "Nel registro dei ruoli" : `Nel diario del ${of}`;
    return count === 1
      ? `${where} una cosa non è come è stata scritta`
      : `${where} ${count} cose non sono come sono state scritte`;
  },
  empty: "Non c'è ancora niente.",
  size: (entries: number, meetings: number) =>
    `${entries === 1 ? "1 voce" : `${entries} voci`} del registro, ${meetings === 1 ? "1 incontro" : `${meetings} incontri`}: nessuna voce cambiata, aggiunta o tolta, e i conti tornano.`,
  sizeOfRoles: (entries: number) =>
    `${entries === 1 ? "1 voce" : `${entries} voci`}: nessuna cambiata, aggiunta o tolta, e ciascuno ha il ruolo che gli è stato dato.`,
  sameAs: (head: string, more: number) =>
    `Fino alla voce ${head} è lo stesso di allora${more === 0 ? "" : more === 1 ? "; da allora c'è una voce in più" : `; da allora ci sono ${more} voci in più`}.`,
  before: (count: number) =>
    count === 1
      ? "La prima voce c'era già quando è iniziata la catena: è provata da quel giorno."
      : `Le prime ${count} voci c'erano già quando è iniziata la catena: sono provate da quel giorno.`,
  head: (head: string) => `Impronta: ${head}`,
  keep: (head: string) => `Conservala fuori da qui: «/verifica ${head}» dice anche se qualcuno ne toglie la fine.`,
  others: (count: number) => (count === 1 ? "E un'altra." : `E altre ${count}.`),
  whatToDo: "Non correggere niente a mano: avvisa chi gestisce i sistemi, che lo confronti con una copia.",
  /** The line of the digest. */
  digest: (head: string) => `Impronta del registro: ${head}`,
  found: {
    changed: (sequence: number) => `La voce ${sequence} è stata cambiata.`,
    unlinked: (sequence: number) =>
      sequence === 1
        ? "La voce 1 non è la prima che fu scritta."
        : `La voce ${sequence} non segue più la ${sequence - 1}: la ${sequence - 1} è stata riscritta.`,
    unexplained: (sequence: number) =>
      `Dalla voce ${sequence} mancano parole, e nessuna voce dice che è stato tolto un nome.`,
    missing: (from: number, to: number) => `${range(from, to, "Manca la voce", "Mancano le voci")}.`,
    cut: (from: number, to: number) => `La fine è stata tolta: ${range(from, to, "manca la voce", "mancano le voci")}.`,
    added: (place: string, copyOf: number | undefined) =>
      copyOf === undefined
        ? `La voce ${place} è stata aggiunta o riscritta da fuori.`
        : `La voce ${place} è stata aggiunta da fuori: è una copia della ${copyOf}.`,
    head: "L'ultima voce è stata riscritta: la sua impronta non è quella conservata con i conti.",
    "no-counts": "Ci sono voci, ma i conti non ci sono più.",
    "no-roles": "Ci sono voci, ma i ruoli che hanno dato non ci sono più.",
    "roles-told": (sequence: number) =>
      `Fino alla voce ${sequence} non è il registro che c'era quando è stata scritta: è stato riscritto.`,
    role: (name: string) => `Il ruolo o la sostituzione di ${name} non è come li dice il registro.`,
    "told-cut": (sequence: number) => `L'impronta che hai scritto arriva alla voce ${sequence}: la fine è stata tolta.`,
    "told-other": (sequence: number) =>
      `Fino alla voce ${sequence} non è il registro dell'impronta che hai scritto: è stato riscritto.`,
    meeting: (number: number) => `L'incontro ${number} non è come lo dice il registro.`,
    phase: (number: number) => `La fase ${number} non è come la dice il registro.`,
    body: (id: string) => `L'ente «${id}» non è come lo dice il registro.`,
    year: "La chiusura o la conferma dell'anno non è come la dice il registro.",
    index: (number: number) => `L'incontro ${number} non è al suo posto nell'elenco.`,
    counts: {
      meetings: "Gli incontri contati non sono quelli registrati.",
      planned: "Gli incontri in programma contati non sono quelli registrati.",
      bodies: "Gli enti contati non sono quelli degli incontri.",
      latest: "Gli ultimi incontri dello stato non sono quelli registrati.",
      numbers: "I numeri degli incontri non sono quelli dati.",
    },
    "body-days": (id: string) => `Gli incontri contati con «${id}» non sono quelli registrati.`,
  },
  not: {
    busy: {
      heading: "Il diario cambia mentre lo leggo",
      hint: "Riprova tra poco: non ho trovato niente di sbagliato.",
    },
    "too-long": {
      heading: "Il diario è troppo lungo per verificarlo da qui",
      hint: "Chi gestisce i sistemi può farlo con «npm run verify».",
    },
    "not-a-head": {
      heading: "Non è un'impronta del registro",
      hint: "È fatta così: 2021/47-3f9a12cd88e107b4. La trovi nel riepilogo e in «/verifica».",
    },
  },
};
