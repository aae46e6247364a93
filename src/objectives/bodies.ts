// SPDX-License-Identifier: EUPL-1.2
import type { Body, BodyKind, BodyRegister } from "#domain/body.ts";

type Names = readonly string[];

function body(
  kind: BodyKind,
  id: string,
  officialName: string,
  shortName: string,
  codes: Names,
  isLikely: boolean,
  aliases: Names = [],
): Body {
  return { id, kind, officialName, shortName, codes, aliases, isLikely };
}

function comune(id: string, name: string, codes: Names, isLikely: boolean, aliases: Names = []): Body {
  return body("comune", id, `Comune di ${name}`, name, codes, isLikely, aliases);
}

/**
 * The bodies of the Florentine area: ISTAT, catasto and IPA codes, where verified. `true`: one of the bodies of the
 * real project. Codes from ISTAT's list of 1 January 2020 and PA digitale 2026's open data (CC BY 4.0).
 */
const bodies: readonly Body[] = [
  comune("bagno-a-ripoli", "Bagno a Ripoli", ["048001", "A564", "c_a564"], true, ["B. a Ripoli"]),
  comune("barberino-di-mugello", "Barberino di Mugello", ["048002", "A632", "c_a632"], false, [
    "Barberino del Mugello",
    "Barberino Mugello",
  ]),
  comune("borgo-san-lorenzo", "Borgo San Lorenzo", ["048004", "B036", "c_b036"], false),
  comune("calenzano", "Calenzano", ["048005", "B406", "c_b406"], true),
  comune("campi-bisenzio", "Campi Bisenzio", ["048006", "B507", "c_b507"], true, ["Campi B.zio", "Campi"]),
  comune("capraia-e-limite", "Capraia e Limite", ["048008", "B684", "c_b684"], false),
  comune("castelfiorentino", "Castelfiorentino", ["048010", "C101", "c_c101"], false),
  comune("cerreto-guidi", "Cerreto Guidi", ["048011", "C529", "c_c529"], false),
  comune("certaldo", "Certaldo", ["048012", "C540", "c_c540"], false),
  comune("dicomano", "Dicomano", ["048013", "D299", "c_d299"], false),
  comune("empoli", "Empoli", ["048014", "D403", "c_d403"], false),
  comune("fiesole", "Fiesole", ["048015", "D575", "c_d575"], true),
  comune("firenze", "Firenze", ["048017", "D612", "c_d612"], false),
  comune("firenzuola", "Firenzuola", ["048018", "D613", "c_d613"], false),
  comune("fucecchio", "Fucecchio", ["048019", "D815", "c_d815"], false),
  comune("gambassi-terme", "Gambassi Terme", ["048020", "D895", "c_d985"], false),
  comune("greve-in-chianti", "Greve in Chianti", ["048021", "E169", "c_e169"], false, ["Greve"]),
  comune("impruneta", "Impruneta", ["048022", "E291", "c_e291"], true, ["L'Impruneta"]),
  comune("lastra-a-signa", "Lastra a Signa", ["048024", "E466", "c_e466"], true, ["Lastra"]),
  comune("londa", "Londa", ["048025", "E668", "c_e668"], false),
  comune("marradi", "Marradi", ["048026", "E971"], false),
  comune("montaione", "Montaione", ["048027", "F398", "c_f398"], false),
  comune("montelupo-fiorentino", "Montelupo Fiorentino", ["048028", "F551", "c_f551"], false, ["Montelupo"]),
  comune("montespertoli", "Montespertoli", ["048030", "F648", "c_f648"], false),
  comune("palazzuolo-sul-senio", "Palazzuolo sul Senio", ["048031", "G270", "c_g270"], false, ["Palazzuolo"]),
  comune("pelago", "Pelago", ["048032", "G420", "c_g420"], false),
  comune("pontassieve", "Pontassieve", ["048033", "G825", "c_g825"], true),
  comune("reggello", "Reggello", ["048035", "H222", "c_h222"], false),
  comune("rignano-sull-arno", "Rignano sull'Arno", ["048036", "H286", "c_h286"], false),
  comune("rufina", "Rufina", ["048037", "H635", "c_h635"], false, ["La Rufina"]),
  comune("san-casciano-in-val-di-pesa", "San Casciano in Val di Pesa", ["048038", "H791", "c_h791"], false, [
    "San Casciano",
    "S. Casciano VP",
    "San Casciano V.P.",
    "San Casciano VP",
    "San Casciano Val di Pesa",
  ]),
  comune("san-godenzo", "San Godenzo", ["048039", "H937", "c_h937"], false),
  comune("scandicci", "Scandicci", ["048041", "B962", "c_b962"], true),
  comune("sesto-fiorentino", "Sesto Fiorentino", ["048043", "I684", "c_i684"], true, ["Sesto F.no", "Sesto"]),
  comune("signa", "Signa", ["048044", "I728", "c_i728"], true),
  comune("vaglia", "Vaglia", ["048046", "L529", "c_l529"], true),
  comune("vicchio", "Vicchio", ["048049", "L838", "c_l838"], false),
  comune("vinci", "Vinci", ["048050", "M059", "c_m059"], false),
  comune("figline-e-incisa-valdarno", "Figline e Incisa Valdarno", ["048052", "M321", "c_fiv"], false, [
    "Figline Incisa",
    "Figline e Incisa",
    "Figline Incisa Valdarno",
  ]),
  comune("scarperia-e-san-piero", "Scarperia e San Piero", ["048053", "M326", "c_m326"], false),
  comune("barberino-tavarnelle", "Barberino Tavarnelle", ["048054", "M408", "c_m408"], false, ["Tavarnelle"]),
  body(
    "citta-metropolitana",
    "citta-metropolitana-firenze",
    "Città Metropolitana di Firenze",
    "Città Metropolitana",
    ["cmfi"],
    true,
    [
      "Città Metropolitana",
      "Città metr.",
      "Città metr. di Firenze",
      "Metropolitan City",
      "Metropolitan City of Florence",
      "Metrocittà",
      "Metro città",
      "Città Metro",
      "CMFI",
    ],
  ),
  body("regione", "regione-toscana", "Regione Toscana", "Regione Toscana", ["r_toscan"], false, [
    "Regione",
    "Toscana",
    "Tuscany Region",
    "Region of Tuscany",
    "la Regione",
  ]),
  body(
    "unione",
    "unione-chianti-fiorentino",
    "Unione Comunale del Chianti Fiorentino",
    "Unione Chianti Fiorentino",
    ["uccf"],
    false,
    [
      "Unione del Chianti",
      "Unione del Chianti Fiorentino",
      "Unione Chianti",
      "Unione dei Comuni del Chianti Fiorentino",
      "UCCF",
    ],
  ),
  body(
    "unione",
    "unione-valdarno-e-valdisieve",
    "Unione di Comuni Valdarno e Valdisieve",
    "Unione Valdarno e Valdisieve",
    [],
    false,
    ["Unione Valdarno Valdisieve", "UCVV", "Valdarno e Valdisieve", "Unione Valdisieve"],
  ),
  body(
    "unione",
    "unione-montana-mugello",
    "Unione Montana dei Comuni del Mugello",
    "Unione montana Mugello",
    [],
    false,
    ["Unione del Mugello", "Unione Mugello", "Unione dei Comuni del Mugello", "Unione montana del Mugello"],
  ),
  body(
    "unione",
    "circondario-empolese-valdelsa",
    "Unione dei Comuni Circondario dell'Empolese Valdelsa",
    "Circondario Empolese Valdelsa",
    [],
    false,
    [
      "Circondario Empolese",
      "Circondario",
      "Unione Empolese Valdelsa",
      "Empolese Valdelsa",
      "Unione dei Comuni Empolese Valdelsa",
    ],
  ),
  body("altro", "usl-toscana-centro", "Azienda USL Toscana Centro", "USL Toscana Centro", ["ausltc"], false, [
    "USL",
    "ASL",
    "Ausl Toscana Centro",
    "Asl Toscana Centro",
    "Azienda USL",
    "USL Centro",
  ]),
  body("altro", "universita-firenze", "Università degli Studi di Firenze", "Università di Firenze", ["USFir"], false, [
    "Università",
    "Università di Firenze",
    "Unifi",
    "Ateneo fiorentino",
  ]),
  body("altro", "prefettura-firenze", "Prefettura - UTG - Firenze", "Prefettura di Firenze", ["m_it-A6B2B11"], false, [
    "Prefettura",
    "Prefettura di Firenze",
    "UTG Firenze",
  ]),
  body(
    "altro",
    "camera-commercio-firenze",
    "Camera di Commercio di Firenze",
    "Camera di Commercio",
    ["cciaa_fi"],
    false,
    ["Camera di commercio", "CCIAA", "CCIAA Firenze"],
  ),
];

/** The register the program starts with, in the order of the official lists. */
export const florentineBodies: BodyRegister = new Map(bodies.map((one) => [one.id, one]));
