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
export const notWritable: Words = (path) =>
  `Non posso scrivere in ${path}. Controlla i permessi, o scegli un'altra cartella con DATA_DIR.`;
const inUse: Words = (path) =>
  `Il diario è già aperto da un altro programma: ${path}. Chiudi quello, o scegli un'altra cartella con DATA_DIR.`;
export const diskFull: Words = (path) => `Il disco è pieno: non posso aprire ${path}. Libera spazio e riprova.`;

/** SQLite's result code for a disk with no room left. */
export const fullDisk = 13;

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
