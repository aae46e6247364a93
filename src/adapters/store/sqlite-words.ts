// SPDX-License-Identifier: EUPL-1.2
import type { WentBack } from "./held-file.ts";
import { fullDisk } from "./sqlite-fault.ts";

/** Why the file of the embedded store is refused, and what to do, for whoever starts the program. */
type Words = (path: string) => string;

const recovery =
  "Sposta altrove diario.sqlite e, se c'è, diario.sqlite-wal; poi rimetti una copia, oppure riavvia: il programma ne comincerà uno nuovo.";
export const empty: Words = (path) => `Il file del diario è vuoto: ${path}. ${recovery}`;
export const foreign: Words = (path) =>
  `Il file ${path} non è un diario di questo programma. Spostalo, o scegli un'altra cartella con DATA_DIR.`;
export const damaged: Words = (path) => `Il file del diario è incompleto o rovinato: ${path}. ${recovery}`;
export const halfMissing: Words = (path) =>
  `Manca ${path}, ma accanto c'è ancora diario.sqlite-wal, che ne è una parte. Rimettili insieme, oppure sposta anche il secondo: il programma comincerà un diario nuovo.`;
export const foreignLog: Words = (path) =>
  `Accanto a ${path} c'è un diario.sqlite-wal che non è il suo: il primo è una copia più vecchia. Rimetti insieme i due che lo erano, oppure sposta altrove il secondo: il programma partirà dalla copia.`;
export const notWritable: Words = (path) =>
  `Non posso scrivere in ${path}. Controlla i permessi, o scegli un'altra cartella con DATA_DIR.`;
const inUse: Words = (path) =>
  `Il diario è già aperto da un altro programma: ${path}. Chiudi quello, o scegli un'altra cartella con DATA_DIR.`;
export const diskFull: Words = (path) => `Il disco è pieno: non posso aprire ${path}. Libera spazio e riprova.`;

/** Why the file holds less than it did, and what to do. The instant is in UTC, as the log has it. */
export function wentBackWords(folder: string, { missing, lastWriteAt }: WentBack): string {
  const last = lastWriteAt === undefined ? "" : `, fino a quella del ${lastWriteAt}`;
  const what =
    missing === 1 ? "manca l'ultima scrittura confermata" : `mancano le ultime ${missing} scritture confermate`;
  return `Il diario in ${folder} è tornato indietro: ${what}${last}. È una copia più vecchia, o è andato perso diario.sqlite-wal. Se non l'hai voluto tu, ferma il programma e rimetti i file giusti prima di registrare altro.`;
}

/** By SQLite's primary result codes: https://www.sqlite.org/rescode.html */
const refusals: ReadonlyMap<number, Words> = new Map([
  [3, notWritable],
  [5, inUse],
  [6, inUse],
  [8, notWritable],
  [fullDisk, diskFull],
  [14, notWritable],
]);

/** The words for a result code of SQLite, extended or not; those of a damaged file for any other. */
export function wordsFor(code: number): Words {
  return refusals.get(code & 0xff) ?? damaged;
}
