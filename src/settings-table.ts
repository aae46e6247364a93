/** One setting, as the README and `.env.example` tell it. Markdown in `default` and `meaning`. */
export type SettingRow = {
  readonly name: string;
  /** Empty when the setting has none. */
  readonly default: Readonly<Record<"it" | "en", string>>;
  readonly meaning: Readonly<Record<"it" | "en", string>>;
};

const none = { it: "", en: "" };
const same = (text: string) => ({ it: text, en: text });

/** Every setting that the program reads from its environment, in the order in which it is told. */
export const settingsTable = [
  {
    name: "PORT",
    default: same("`3978`"),
    meaning: { it: "la porta su cui ascolta; 0: una libera qualsiasi", en: "the port it listens on; 0: any free one" },
  },
  {
    name: "HOST",
    default: {
      it: "`127.0.0.1` senza `MicrosoftAppId`, `0.0.0.0` con",
      en: "`127.0.0.1` without `MicrosoftAppId`, `0.0.0.0` with",
    },
    meaning: { it: "l'indirizzo su cui ascolta", en: "the address it listens on" },
  },
  {
    name: "DATA_DIR",
    default: same("`./data`"),
    meaning: {
      it: "la cartella dei dati, se non usi Azure Tables",
      en: "the folder of the data, when Azure Tables is not used",
    },
  },
  {
    name: "TABLES_CONNECTION_STRING",
    default: none,
    meaning: {
      it: "la stringa di connessione di Azure Tables (o Azurite)",
      en: "the connection string of Azure Tables (or Azurite)",
    },
  },
  {
    name: "TABLES_ENDPOINT",
    default: none,
    meaning: {
      it: "l'indirizzo dell'account di Azure Tables: si accede con l'identità di Azure",
      en: "the account URL of Azure Tables, signed in with the default Azure credential",
    },
  },
  {
    name: "MicrosoftAppId",
    default: none,
    meaning: {
      it: "l'id dell'app registrata in Entra; senza, il bot risponde solo su questa macchina",
      en: "the id of the app registered in Entra; without it the bot answers on this machine only",
    },
  },
  {
    name: "MicrosoftAppType",
    default: same("`SingleTenant`"),
    meaning: { it: "`SingleTenant` o `UserAssignedMSI`", en: "`SingleTenant` or `UserAssignedMSI`" },
  },
  {
    name: "MicrosoftAppPassword",
    default: none,
    meaning: { it: "il segreto dell'app, solo con `SingleTenant`", en: "the app's secret, with `SingleTenant` only" },
  },
  {
    name: "MicrosoftAppTenantId",
    default: none,
    meaning: { it: "l'id del tenant dell'app", en: "the id of the app's tenant" },
  },
  {
    name: "ALLOWED_TENANTS",
    default: { it: "il tenant dell'app", en: "the app's tenant" },
    meaning: {
      it: "gli id dei tenant che possono parlare al bot, separati da virgole",
      en: "the ids of the tenants that may talk to the bot, with commas between",
    },
  },
  {
    name: "TIME_ZONE",
    default: same("`Europe/Rome`"),
    meaning: { it: "il fuso orario di date e riepiloghi", en: "the time zone of days and digests" },
  },
  {
    name: "DIGEST_AT",
    default: same("`mon 08:00`"),
    meaning: {
      it: "il giorno e l'ora del riepilogo settimanale, per chi non ne sceglie altri",
      en: "the day and time of the weekly digest, for those who choose no other",
    },
  },
  {
    name: "SENDS_PER_SECOND",
    default: same("`10`"),
    meaning: {
      it: "quanti messaggi al secondo manda da sé, al massimo, ogni copia del programma",
      en: "how many messages a second each copy of the program sends by itself, at most",
    },
  },
  {
    name: "ADMINS",
    default: { it: "senza `MicrosoftAppId`, tutti", en: "without `MicrosoftAppId`, everyone" },
    meaning: {
      it: "gli id (Object ID di Entra) di chi gestisce il bot, separati da virgole",
      en: "the Entra object ids of the managers, with commas between",
    },
  },
  {
    name: "CLOCK_START",
    default: { it: "l'ora vera", en: "the real time" },
    meaning: {
      it: "per le prove: l'orologio parte da qui e va avanti, per esempio `2021-07-28T10:00:00+02:00`",
      en: "for trying: the clock starts here and runs on, for example `2021-07-28T10:00:00+02:00`",
    },
  },
  {
    name: "LOG_LEVEL",
    default: same("`info`"),
    meaning: {
      it: "quanto scrivere nel log: `fatal`, `error`, `warn`, `info`, `debug`, `trace` o `silent`",
      en: "how much to log: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`",
    },
  },
] as const satisfies readonly SettingRow[];

export type SettingName = (typeof settingsTable)[number]["name"];

/** The rows of the README's table, without its head, in the table's order. */
export function settingsTableRows(language: "it" | "en"): readonly string[] {
  return settingsTable.map(
    (setting) => `| \`${setting.name}\` | ${setting.default[language]} | ${setting.meaning[language]} |`,
  );
}
