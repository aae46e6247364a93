// SPDX-License-Identifier: EUPL-1.2
/** The words of dates and numbers that are no day of a meeting, folded. */

/** A date right after these is part of a name, a number or a limit, and not the day of the meeting: it is asked. */
export const wordsBeforeOtherDates: readonly string[] = [
  ..."via viale piazza piazzale piazzetta largo corso vicolo lungarno".split(" "),
  ..."legge decreto dpcm dl dlgs d.lgs d.l d.p.c.m dpr d.p.r dgr delibera deliberazione determina".split(" "),
  ..."determinazione ordinanza regolamento circolare prot protocollo art articolo comma punto pagina pag".split(" "),
  ..."n nr num numero versione euro entro prima dopo".split(" "),
  ..."sul,sulla,sull'".split(","),
  ..."verso il,verso la,intorno al,attorno al,circa il,dopo il,prima del,prima di,prima dell',fino a,fino al,fino all',sino al,a partire dal,a partire da".split(
    ",",
  ),
];

/** The same for a date that "del" joins to one of these: the date of a paper ("verbale del 22/6"). */
export const papersWithDates: readonly string[] = `legge decreto dpcm delibera deliberazione determina determinazione
  ordinanza circolare nota pec lettera mail email verbale prot protocollo convenzione bozza scheda bando avviso
  documento`.split(/\s+/);

/** A number before these counts them, and is no day: "il 12 comuni". */
export const countedThings: readonly string[] =
  "comuni\\b enti\\b sindaci\\b assessori\\b persone partecipanti\\b incontri\\b riunioni\\b or[ae]\\b minut giorn settiman mes[ie]\\b ann[io]\\b euro".split(
    " ",
  );
