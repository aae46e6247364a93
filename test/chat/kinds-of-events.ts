// SPDX-License-Identifier: EUPL-1.2
import type { AnyActivity } from "#test/support/activities.ts";

/**
 * One thing that comes: a line as it is typed, an activity that differs from such a line as told, a button of the last
 * card by its title, or the last message once more, changed.
 */
export type Turn =
  | string
  | AnyActivity
  | { readonly press: string; readonly data?: AnyActivity }
  | { readonly again: AnyActivity };

/** What the last turn is answered with; undefined: nothing, as nobody waits. */
type Expected = RegExp | undefined;

/** A kind of event by its name in the reports of faults, and what is said to four of it: the first is the reported one. */
export type Kind = {
  readonly id: string;
  readonly what: string;
  readonly cases: readonly (readonly [turns: readonly Turn[], expected: Expected, never?: RegExp])[];
};

const html = (content: string) => ({ contentType: "text/html", content });
const emoji = (alternative: string, id = "yes") =>
  `<p><img itemscope itemtype="http://schema.skype.com/Emoji" itemid="${id}" src="https://statics.teams.cdn.office.net/evergreen-assets/personal-expressions/v2/assets/emoticons/${id}/default/20_f.png" title="Sì" alt="${alternative}" style="width:20px;height:20px"></p>`;
const emojiOf = (alternative: string) => ({
  text: "",
  attachments: [
    { contentType: "image/*", contentUrl: "https://statics.teams.cdn.office.net/x.png" },
    html(emoji(alternative)),
  ],
});
const file = (name: string, contentType = "application/vnd.microsoft.teams.file.download.info") => ({
  contentType,
  contentUrl: `https://comune.sharepoint.com/sites/peg/${name}`,
  name,
  content: { downloadUrl: "https://comune.sharepoint.com/_layouts/download.aspx", uniqueId: "1", fileType: "pdf" },
});
const forwarded = (originalMessageContent: string) => ({
  text: '<attachment id="1786399119244"></attachment>',
  attachments: [
    {
      id: "1786399119244",
      contentType: "forwardedMessageReference",
      content: JSON.stringify({ originalMessageId: "1786399119244", originalMessageContent }),
    },
  ],
});
const edited = (text: string) => ({
  again: { type: "messageUpdate", text, channelData: { eventType: "editMessage" } },
});
const deleted = { again: { type: "messageDelete", text: undefined, channelData: { eventType: "softDeleteMessage" } } };
const back = { again: { type: "messageUpdate", text: undefined, channelData: { eventType: "undeleteMessage" } } };
const privately = { recipient: { id: "28:bot", isTargeted: true } };
const status = /^A che punto siamo/;
const asked = (body: string, day = "15") => `${day}/07/2021 ${body}: prova`;
const done = /Incontro \d+ registrato/;

export const kinds: readonly Kind[] = [
  {
    id: "B15",
    what: "somebody without an Entra id",
    cases: [
      [
        ["/incontro 1/7 Signa: acqua", { text: "annulla", from: { id: "29:B", aadObjectId: "", name: "B" } }],
        /Non c'è niente da annullare/,
      ],
      [
        ["/incontro 2/7 Signa: acqua", { text: "annulla", from: { id: "29:C", name: "C" } }],
        /Non c'è niente da annullare/,
      ],
      [
        ["/incontro 3/7 Signa: acqua", { text: "annulla", from: { id: "29:D", aadObjectId: null, name: "D" } }],
        /Non c'è niente da annullare/,
      ],
      [["/incontro 4/7 Signa: acqua", "annulla"], /L'ultima cosa che hai fatto/],
    ],
  },
  {
    id: "B16",
    what: "a day of a form that is an instant",
    cases: [
      [
        ["/incontro", { press: "Registra", data: { day: "2021-07-07T22:00:00+0000", bodies: "fiesole" } }],
        /giovedì 8 luglio 2021/,
      ],
      [
        ["/incontro", { press: "Registra", data: { day: "2021-07-08T22:00:00.000Z", bodies: "fiesole" } }],
        /venerdì 9 luglio 2021/,
      ],
      [
        ["/incontro", { press: "Registra", data: { day: "2021-07-10T00:00:00+02:00", bodies: "fiesole" } }],
        /sabato 10 luglio 2021/,
      ],
      [
        ["/incontro", { press: "Registra", data: { day: "2021-07-11T00:00:00", bodies: "fiesole" } }],
        /domenica 11 luglio 2021/,
      ],
    ],
  },
  {
    id: "B18",
    what: "a message that quotes another",
    cases: [
      [['<quoted messageId="1772050244572"/> /stato'], status],
      [['<quoted messageId="1772050244572"></quoted>\r\n/stato'], status],
      [[asked("Pelago"), '<quoted messageId="1"/>sì'], done],
      [
        [
          '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong>Anna</strong><p itemprop="preview">ieri <b>Signa</b></p></blockquote><p>/stato</p>',
        ],
        status,
        /Signa/,
      ],
    ],
  },
  {
    id: "B19",
    what: "an emoji that comes as a picture",
    cases: [
      [[asked("Londa"), emojiOf("👍")], done],
      [[asked("Rufina", "16"), emojiOf("👍🏽")], done],
      [[asked("Vicchio", "17"), emojiOf("👎")], /[Nn]on ho registrato/],
      [
        [asked("Marradi", "18"), { text: "sì ", attachments: [html(`<p>sì </p>${emoji("🙂", "smile")}`)] }],
        done,
        /immagine/,
      ],
    ],
  },
  {
    id: "B20",
    what: "a yes that is an emoji",
    cases: [
      [[asked("Reggello"), "👍🏻"], done],
      [[asked("Vinci", "16"), "✔️"], done],
      [[asked("Empoli", "17"), "✅👍🏿"], done],
      [[asked("Fucecchio", "18"), "👎🏽"], /[Nn]on ho registrato/, /vuoto/],
    ],
  },
  {
    id: "B21",
    what: "a message with no words of its own",
    cases: [
      [
        [
          {
            text: "",
            attachments: [
              {
                contentType: "image/png",
                contentUrl: "https://smba.trafficmanager.net/emea/v3/attachments/1/views/original",
              },
            ],
          },
        ],
        /Non leggo e non conservo l'immagine.*prova manda il file/s,
        /vuoto/,
      ],
      [
        [
          {
            text: "",
            attachments: [{ contentType: "audio/mp4", contentUrl: "https://x.example/voce.m4a", name: "voce.m4a" }],
          },
        ],
        /il messaggio vocale/,
        /vuoto/,
      ],
      [
        [
          {
            text: "",
            attachments: [
              {
                contentType: "application/vnd.microsoft.card.fluidEmbedCard",
                content: { componentUrl: "https://loop.cloud.microsoft/p/1" },
              },
            ],
          },
        ],
        /il componente Loop/,
        /vuoto/,
      ],
      [[{ text: "", attachments: [html("<div>/stato</div>")] }], status],
    ],
  },
  {
    id: "B22",
    what: "a message that was forwarded",
    cases: [
      [[forwarded("<p>ieri riunione con Signa</p>"), "sì"], /martedì 27 luglio 2021 con Signa/],
      [[forwarded("<div>il 3 giugno riunione con <b>Vaglia</b></div>")], /Ho capito così.*Vaglia/s],
      [[forwarded("<p>annulla l'incontro 1</p>")], /non leggo un incontro/],
      [
        [
          {
            ...forwarded("<p>il 4 giugno riunione con Londa</p>"),
            text: '<p>registralo</p><attachment id="1786399119244"></attachment>',
          },
        ],
        /Ho capito così.*Londa/s,
      ],
    ],
  },
  {
    id: "B24",
    what: "a message that is edited, deleted or comes back",
    cases: [
      [
        ["/incontro 20/07/2021 Fiesole: bozza", edited("/incontro 20/07/2021 Signa: bozza")],
        /registro non è ancora cambiato.*da «Comune di Fiesole» a «Comune di Signa»/s,
      ],
      [["/incontro 19/07/2021 Vaglia: bozza", deleted], /resta nel registro.*puoi annullare/s],
      [["/incontro 18/07/2021 Vaglia: bozza", deleted, back], undefined],
      [["/incontro 17/07/2021 Vaglia: bozza", edited("scusate, ho sbagliato chat")], /resta nel registro come prima/],
    ],
  },
  {
    id: "B25",
    what: "a button that comes as a message",
    cases: [
      [["/incontro", { text: "|EMPTY|", press: "Registra", data: { day: "2021-07-23", bodies: "marradi" } }], done],
      [["/incontro", { text: "Registra", press: "Registra", data: { day: "2021-07-22", bodies: "marradi" } }], done],
      [["/incontro", { text: undefined, press: "Registra", data: { day: "2021-07-21", bodies: "marradi" } }], done],
      [
        [{ text: "|EMPTY|", value: { verb: "stato", msteams: { type: "messageBack", text: "Vedi lo stato" } } }],
        status,
      ],
      [[{ text: "|EMPTY|", value: { scelta: "1" } }], /^Questo pulsante non vale più/],
      [["/incontro", { text: "|EMPTY|" }], /^Il messaggio è vuoto/, /EMPTY/],
    ],
  },
  {
    id: "B26",
    what: "the app that comes and goes",
    cases: [
      [[{ type: "installationUpdate", action: "add-upgrade", text: undefined }], undefined],
      [[{ type: "installationUpdate", action: "add", text: undefined }], /Ciao! Tengo il diario/],
      [[{ type: "installationUpdate", action: "add", text: undefined }, { again: {} }], undefined],
      [[{ type: "installationUpdate", action: "remove", text: undefined }], undefined],
    ],
  },
  {
    id: "B28",
    what: "a private message in a chat of several",
    cases: [
      [
        [{ ...privately, text: "/stato", conversation: { id: "19:g1@thread.v2", conversationType: "groupChat" } }],
        status,
      ],
      [
        [{ ...privately, text: "stato", conversation: { id: "19:g2@thread.v2", conversationType: "groupChat" } }],
        status,
      ],
      [
        [
          {
            ...privately,
            text: "incontro",
            conversation: { id: "19:c@thread.tacv2;messageid=1", conversationType: "channel" },
          },
        ],
        /Registra un incontro/,
      ],
      [
        [
          {
            ...privately,
            text: "incontro 5/7 Calenzano: neve",
            conversation: { id: "19:c@thread.tacv2;messageid=2", conversationType: "channel" },
          },
        ],
        /Questa risposta la vedi solo tu/,
      ],
    ],
  },
  {
    id: "B29",
    what: "a text with elements around it",
    cases: [
      [["<div>/stato</div>"], status],
      [["<p>/incontro 2/7 <strong>Scandicci</strong>: sito</p>"], /con Scandicci/, /strong/],
      [["<p>/incontro 3/7 Pelago: <em>acqua &amp; fogne</em></p>"], /acqua & fogne/, /<em>|&amp;/],
      [["<p><at>Diario PEG</at>&nbsp;/stato</p>"], status],
      [
        ["<table><tbody><tr><td>il 4 luglio</td>\n<td>riunione con Bivigliano</td></tr></tbody></table>"],
        /domenica 4 luglio/,
        /luglioriunione/,
      ],
    ],
  },
  {
    id: "B30",
    what: "a text with Markdown",
    cases: [
      [
        ["/incontro 9/07/2021 [Scandicci](https://www.comune.example.it): sito"],
        /con Scandicci.*Manca la prova/s,
        /example|\[|\]/,
      ],
      [["/incontro 8/07/2021 Reggello: verbale <https://atti.example.it/12.pdf>"], /Incontro \d+ registrato/, /pdf>/],
      [["/incontro 7/07/2021 **Vaglia**: `prova`"], /con Vaglia/, /\*\*|`/],
      [["# /stato"], status],
    ],
  },
  {
    id: "B32",
    what: "a meeting that is put off",
    cases: [
      [
        ["/incontro 30/07/2021 Fiesole: scuola", "L'incontro con Fiesole del 30 luglio è stato differito al 4 agosto"],
        /da «venerdì 30 luglio 2021» a «mercoledì 4 agosto 2021»/,
      ],
      [
        ["/incontro 31/07/2021 Signa: scuola", "l'incontro con Signa del 31 luglio slitta al 5 agosto"],
        /a «giovedì 5 agosto 2021»/,
      ],
      [
        ["/incontro 29/07/2021 Dicomano: scuola", "l'incontro con Dicomano è rinviato al 6 agosto"],
        /a «venerdì 6 agosto 2021»/,
      ],
      [
        ["/incontro 2/08/2021 Vaglia: scuola", "l'incontro con Vaglia del 2 agosto è rinviato a data da destinarsi"],
        /^Annullare l'incontro \d+\?.*lunedì 2 agosto 2021 con Vaglia/s,
        /ente nuovo/,
      ],
    ],
  },
  {
    id: "B33",
    what: "an invitation that is pasted",
    cases: [
      [
        [
          "Oggetto: Incontro con il Comune di Impruneta\nQuando: mercoledì 21 luglio 2021 10:00-11:00.\nDove: Sala Giordano",
        ],
        /mercoledì 21 luglio 2021.*Impruneta/s,
      ],
      [
        [
          "Oggetto: Incontro con il Comune di Impruneta\nQuando: giovedì 22 luglio 2021 10:00-11:00.\nDove: Sala Giordano\nID riunione: 1",
        ],
        /giovedì 22 luglio 2021.*Impruneta/s,
      ],
      [
        [
          "Subject: Riunione con Signa\nWhen: venerdì 23 luglio 2021 10:00-11:00 (UTC+01:00) Amsterdam, Berlino, Berna, Roma.\nWhere: Riunione di Microsoft Teams",
        ],
        /venerdì 23 luglio 2021.*Signa/s,
        /Berlino/,
      ],
      [
        ["Oggetto: Annullato: incontro con il Comune di Barberino\nQuando: lunedì 19 luglio 2021 10:00-11:00."],
        /non ho registrato niente/i,
        done,
      ],
    ],
  },
  {
    id: "B34",
    what: "minutes that are pasted",
    cases: [
      [
        [
          "Verbale\nIl giorno 21 luglio 2021 alle ore 15.00, presso la sede della Città Metropolitana, si è tenuto l'incontro con i Comuni di Fiesole e Signa sul seguente ordine del giorno: 1. bozza di convenzione; 2. varie ed eventuali.",
        ],
        /mercoledì 21 luglio 2021.*Fiesole.*Signa/s,
      ],
      [
        ["Verbale n. 3\nIl giorno 20 luglio 2021 si è tenuto l'incontro con il Comune di Londa."],
        /martedì 20 luglio 2021.*Londa/s,
      ],
      [
        ["Verbale della riunione del 19 luglio 2021\nPresenti: Comune di Rufina (Bianchi), Comune di Signa (Verdi)"],
        /lunedì 19 luglio 2021.*Rufina/s,
      ],
      [
        [
          "/incontro 1/7 Vaglia: x",
          "Verbale n. 1\nIl giorno 16 luglio 2021 si è tenuto l'incontro con il Comune di Signa",
        ],
        /venerdì 16 luglio 2021.*Signa/s,
      ],
    ],
  },
  {
    id: "B36",
    what: "a file with words",
    cases: [
      [
        ["/incontro 13/07/2021 Signa: altro", { text: "verbale del 13 luglio", attachments: [file("verbale.pdf")] }],
        /verbale\.pdf/,
        /incontro 13/,
      ],
      [
        [
          "/incontro 12/07/2021 Signa: altro",
          "/incontro 11/07/2021 Impruneta: scuola",
          { text: "verbale prot. n. 1 dell'incontro con Impruneta", attachments: [file("v1.pdf")] },
        ],
        /v1\.pdf.*Impruneta|Impruneta.*v1\.pdf/s,
      ],
      [[{ text: "/incontro 10/07/2021 Londa: neve", attachments: [file("foglio.pdf")] }], /registrato.*foglio\.pdf/s],
      [["/incontro 9/07/2021 Rufina: acqua", { text: "", attachments: [file("v2.pdf", "reference")] }], /v2\.pdf/],
    ],
  },
  {
    id: "B37",
    what: "a word of both languages, from an Italian client",
    cases: [
      [[{ text: "meeting Fiesole", locale: "it-IT" }], /Quando, con Fiesole\?/],
      [[{ text: "status", locale: "it-IT" }], status],
      [
        [{ text: "meeting", entities: [{ type: "clientInfo", locale: "it-IT", country: "IT", platform: "Web" }] }],
        /^Registra un incontro/,
      ],
      [[{ text: "/status", locale: "it-IT" }], /^Where we stand/],
    ],
  },
  {
    id: "B43",
    what: "a form with a list, or with what Teams adds",
    cases: [
      [
        ["/incontro", { press: "Registra", data: { day: "2021-07-06", bodies: ["fiesole", "signa"] } }],
        /con Fiesole e Signa/,
      ],
      [
        ["/incontro", { press: "Registra", data: { day: "2021-07-05", bodies: "signa", msteams: { type: "invoke" } } }],
        /con Signa/,
      ],
      [
        ["/incontro", { press: "Registra", data: { day: "2021-07-04", bodies: [], others: "Londa", subject: null } }],
        /con Londa/,
      ],
      [
        [
          "/incontro",
          { press: "Registra", data: { day: "2021-07-03", bodies: ["vaglia"], notes: 7, isPrivate: true } },
        ],
        /con Vaglia/,
      ],
    ],
  },
  {
    id: "B50",
    what: "a day of a form as it is written",
    cases: [
      [
        ["/incontro", { press: "Registra", data: { day: "10/07/2021", bodies: "pontassieve" } }],
        /sabato 10 luglio 2021/,
      ],
      [["/incontro", { press: "Registra", data: { day: "9.7.2021", bodies: "pontassieve" } }], /venerdì 9 luglio 2021/],
      [["/incontro", { press: "Registra", data: { day: "8 luglio", bodies: "pontassieve" } }], /giovedì 8 luglio 2021/],
      [["/incontro", { press: "Registra", data: { day: "31/02/2021", bodies: "pontassieve" } }], /31\/02\/2021/, done],
    ],
  },
];
