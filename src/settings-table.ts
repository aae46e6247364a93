// SPDX-License-Identifier: EUPL-1.2
/** One setting, as the README tells it, in Italian. Markdown in `default` and `meaning`. */
type SettingRow = {
  readonly name: string;
  /** Empty when the setting has none. */
  readonly default: string;
  readonly meaning: string;
};

/** Every setting that the program reads from its environment, in the order in which it is told. */
export const settingsTable = [
  {
    name: "PORT",
    default: "`3978`",
    meaning: "la porta su cui ascolta; 0: una libera qualsiasi",
  },
  {
    name: "HOST",
    default: "`127.0.0.1` senza `MicrosoftAppId`, `0.0.0.0` con",
    meaning: "l'indirizzo su cui ascolta",
  },
  {
    name: "DATA_DIR",
    default: "`./data`",
    meaning: "la cartella dei dati, se non usi Azure Tables",
  },
  {
    name: "TABLES_CONNECTION_STRING",
    default: "",
    meaning: "la stringa di connessione di Azure Tables (o Azurite)",
  },
  {
    name: "TABLES_ENDPOINT",
    default: "",
    meaning: "l'indirizzo dell'account di Azure Tables: si accede con l'identità di Azure",
  },
  {
    name: "MicrosoftAppId",
    default: "",
    meaning: "l'id dell'app registrata in Entra; senza, il bot risponde solo su questa macchina",
  },
  {
    name: "MicrosoftAppType",
    default: "`SingleTenant`",
    meaning: "`SingleTenant` o `UserAssignedMSI`",
  },
  {
    name: "MicrosoftAppPassword",
    default: "",
    meaning: "il segreto dell'app, solo con `SingleTenant`",
  },
  {
    name: "MicrosoftAppTenantId",
    default: "",
    meaning: "l'id del tenant dell'app",
  },
  {
    name: "ALLOWED_TENANTS",
    default: "il tenant dell'app",
    meaning: "gli id dei tenant che possono parlare al bot, separati da virgole",
  },
  {
    name: "SERVICE_HOSTS",
    default: "quelli di Teams e del Bot Framework, anche governativi",
    meaning: "i server a cui il bot può scrivere, separati da virgole; `*.nome` vale anche per i nomi sotto",
  },
  {
    name: "OPENID_METADATA_URL",
    default: "l'indirizzo di Microsoft",
    meaning: "per le prove: dove leggere le chiavi che firmano i messaggi; solo su questa macchina",
  },
  {
    name: "TIME_ZONE",
    default: "`Europe/Rome`",
    meaning: "il fuso orario di date e riepiloghi",
  },
  {
    name: "DIGEST_AT",
    default: "`mon 08:00`",
    meaning: "il giorno e l'ora del riepilogo settimanale, per chi non ne sceglie altri",
  },
  {
    name: "SENDS_PER_SECOND",
    default: "`10`",
    meaning: "quanti messaggi al secondo manda da sé, al massimo, ogni copia del programma",
  },
  {
    name: "ADMINS",
    default: "senza `MicrosoftAppId` e senza `NEW_PEOPLE`, tutti",
    meaning:
      "gli id (Object ID di Entra) dei primi gestori, separati da virgole: lo restano finché `/ruolo` non dà loro un altro ruolo",
  },
  {
    name: "NEW_PEOPLE",
    default: "`editor`",
    meaning:
      "che cos'è chi non ha avuto un ruolo: `editor` registra e corregge, `reader` legge, riceve il riepilogo e chiede, `none` non può niente e gli si dice chi può farlo entrare",
  },
  {
    name: "MESSAGES_PER_MINUTE",
    default: "`60` con `MicrosoftAppId`, `0` senza",
    meaning: "quanti messaggi e pulsanti al minuto legge di ogni persona, ogni copia del programma; 0: tutti",
  },
  {
    name: "HEALTH_KEY",
    default: "solo da questa macchina",
    meaning: "la chiave con cui leggere tutto `/healthz` anche da fuori, nell'intestazione `x-health-key`",
  },
  {
    name: "SOURCE_URL",
    default: "",
    meaning: "l'indirizzo del codice sorgente di questa copia, che `/aiuto` dice a chi la usa (lo chiede la licenza)",
  },
  {
    name: "PRIVACY_URL",
    default: "quella nei dettagli dell'app",
    meaning: "l'indirizzo dell'informativa sulla privacy, che `/aiuto` dice a chi la usa",
  },
  {
    name: "CLOCK_START",
    default: "l'ora vera",
    meaning: "per le prove: l'orologio parte da qui e va avanti, per esempio `2021-07-28T10:00:00+02:00`",
  },
  {
    name: "OTEL_EXPORTER_OTLP_ENDPOINT",
    default: "niente metriche",
    meaning:
      "dove mandare le metriche, ogni minuto (OpenTelemetry, OTLP su HTTP), per esempio `http://127.0.0.1:4318`; vuole `npm ci --prefix metrics`",
  },
  {
    name: "LOG_LEVEL",
    default: "`info`",
    meaning: "quanto scrivere nel log: `fatal`, `error`, `warn`, `info`, `debug`, `trace` o `silent`",
  },
] as const satisfies readonly SettingRow[];

/** A setting that the program knows. */
export type SettingName = (typeof settingsTable)[number]["name"];
