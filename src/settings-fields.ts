// SPDX-License-Identifier: EUPL-1.2
import { isIPv4, isIPv6 } from "node:net";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { SettingName } from "./settings-table.ts";

/** A weekly moment of wall time. `weekday` is 1 (Monday) to 7, `hour` 0 to 23, `minute` 0 to 59. */
export type WeeklySlot = { readonly weekday: number; readonly hour: number; readonly minute: number };

const guidPattern = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const guidExample = "11112222-3333-4444-5555-666677778888";
const weekdays = [
  ["mon", "monday", "lun", "lunedì"],
  ["tue", "tuesday", "mar", "martedì"],
  ["wed", "wednesday", "mer", "mercoledì"],
  ["thu", "thursday", "gio", "giovedì"],
  ["fri", "friday", "ven", "venerdì"],
  ["sat", "saturday", "sab", "sabato"],
  ["sun", "sunday", "dom", "domenica"],
];

/** What was written, cut and on one line. */
function quoted(input: unknown): string {
  const line = String(input).replace(/\p{C}+/gu, " ");
  return `«${line.length > 60 ? `${line.slice(0, 60)}…` : line}»`;
}

/** What was written where a secret may have been pasted by mistake: shown only when it surely is not one. */
function quotedIfHarmless(input: unknown): string {
  return /^[0-9a-f-]{1,36}$/i.test(String(input)) ? quoted(input) : "quello che hai scritto";
}

const isName = (text: string) => /^(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i.test(text) && !/^[\d.]+$/.test(text);

function isTimeZone(text: string): boolean {
  try {
    return /^[a-z]/i.test(text) && new Intl.DateTimeFormat("en", { timeZone: text }) !== undefined;
  } catch {
    return false;
  }
}

function isTablesEndpoint(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === "https:" && !url.username && !url.password && !url.search && !url.hash;
}

function isConnectionString(text: string): boolean {
  const names = text.split(";").map((part) => part.split("=", 1)[0]?.trim().toLowerCase() ?? "");
  const has = (name: string) => names.includes(name);
  return (
    /^usedevelopmentstorage=true;?$/i.test(text) ||
    (has("accountname") && has("accountkey")) ||
    (has("sharedaccesssignature") && has("tableendpoint"))
  );
}

function toWeeklySlot(text: string): WeeklySlot | undefined {
  const [, day = "", hour = "", minute = ""] = /^(\p{L}+)\s+(\d{1,2})[:.](\d{2})$/u.exec(text) ?? [];
  const weekday = weekdays.findIndex((names) => names.includes(day.toLowerCase())) + 1;
  const inDay = hour !== "" && Number(hour) < 24 && Number(minute) < 60;
  return weekday > 0 && inDay ? { weekday, hour: Number(hour), minute: Number(minute) } : undefined;
}

function toInstant(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}

function toServiceHosts(text: string): readonly string[] | undefined {
  const hosts = text.split(/[\s,;]+/).filter((host) => host !== "");
  const isEachAName = hosts.every((host) => isName(host.replace(/^\*\./, "")) && host.includes("."));
  return hosts.length > 0 && isEachAName ? hosts.map((host) => host.toLowerCase()) : undefined;
}

function isLoopbackUrl(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null && /^https?:$/.test(url.protocol) && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
  );
}

const guid = z
  .string()
  .regex(guidPattern, {
    error: ({ input }) =>
      `${quotedIfHarmless(input)} non è un id. Copialo dal portale di Azure: ha la forma ${guidExample}.`,
  })
  .toLowerCase();

const guids = z
  .string()
  .transform((text) => text.split(/[\s,;]+/).filter((id) => id !== ""))
  .pipe(
    z
      .array(guid)
      .min(1, { error: "non c'è nessun id. Scrivine uno o più, separati da virgole, oppure togli la riga." }),
  );

/** A text turned into a value; `undefined` from `to` is a fault, told by `fault`. */
function readAs<Value>(to: (text: string) => Value | undefined, fault: (input: string) => string) {
  return z.string().transform((text, context) => {
    const value = to(text);
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", message: fault(text) });
    return z.NEVER;
  });
}

/** The address of a page that people open. */
const page = z
  .string()
  .refine((text) => URL.parse(text)?.protocol === "https:" && !/[\s()<>]/u.test(text), {
    error: ({ input }) =>
      `${quoted(input)} non è l'indirizzo di una pagina. Scrivilo con https, per esempio https://www.comune.fi.it/privacy.`,
  })
  .optional();

/** How each setting is read, one by one. Their faults say in Italian what was wrong and what to write. */
export const settingsFields = {
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, {
      error: ({ input }) => `${quoted(input)} non è una porta. Scrivi un numero da 0 a 65535, per esempio PORT=3978.`,
    })
    .transform(Number)
    .optional(),
  HOST: z
    .string()
    .refine((text) => isIPv4(text) || isIPv6(text) || isName(text), {
      error: ({ input }) => `${quoted(input)} non è un indirizzo. Scrivi per esempio HOST=127.0.0.1.`,
    })
    .optional(),
  DATA_DIR: z.string().optional(),
  TABLES_CONNECTION_STRING: z
    .string()
    .refine(isConnectionString, {
      error:
        "non è una stringa di connessione. Copiala dal portale di Azure (Account di archiviazione, Chiavi di accesso): contiene AccountName=…;AccountKey=….",
    })
    .optional(),
  TABLES_ENDPOINT: z
    .string()
    .refine(isTablesEndpoint, {
      error:
        "non è l'indirizzo di un account. Scrivilo con https e senza altro in fondo, per esempio https://miocomune.table.core.windows.net. Una stringa di connessione va in TABLES_CONNECTION_STRING.",
    })
    .optional(),
  MicrosoftAppId: guid.optional(),
  MicrosoftAppType: readAs(
    (text) => (["SingleTenant", "UserAssignedMSI"] as const).find((type) => type.toLowerCase() === text.toLowerCase()),
    (input) =>
      input.toLowerCase() === "multitenant"
        ? "MultiTenant farebbe entrare qualsiasi organizzazione, e Microsoft non lo offre più ai bot nuovi. Scrivi SingleTenant, oppure UserAssignedMSI."
        : `${quoted(input)} non è un tipo di app. Scrivi SingleTenant, oppure UserAssignedMSI.`,
  ).optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppTenantId: guid.optional(),
  ALLOWED_TENANTS: guids.optional(),
  SERVICE_HOSTS: readAs(
    toServiceHosts,
    (input) =>
      `${quoted(input)} non va. Scrivi nomi di server separati da virgole, per esempio SERVICE_HOSTS=smba.trafficmanager.net,*.botframework.com.`,
  ).optional(),
  OPENID_METADATA_URL: z
    .string()
    .refine(isLoopbackUrl, {
      error: ({ input }) =>
        `${quoted(input)} non è su questa macchina, e serve solo per le prove. Togli la riga, oppure scrivi per esempio http://127.0.0.1:9000/openid.`,
    })
    .optional(),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, {
      error: ({ input }) => `${quoted(input)} non è un fuso orario. Scrivi per esempio TIME_ZONE=Europe/Rome.`,
    })
    .optional(),
  DIGEST_AT: readAs(
    toWeeklySlot,
    (input) => `${quoted(input)} non è un giorno con un'ora. Scrivi per esempio DIGEST_AT=mon 08:00 (o lun 08:00).`,
  ).optional(),
  SENDS_PER_SECOND: z
    .string()
    .refine((text) => /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 1000, {
      error: ({ input }) => `${quoted(input)} non va. Scrivi un numero da 1 a 1000, per esempio SENDS_PER_SECOND=10.`,
    })
    .transform(Number)
    .optional(),
  MESSAGES_PER_MINUTE: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 10_000, {
      error: ({ input }) =>
        `${quoted(input)} non va. Scrivi un numero da 0 (nessun limite) a 10000, per esempio MESSAGES_PER_MINUTE=60.`,
    })
    .transform(Number)
    .optional(),
  HEALTH_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{16,200}$/, {
      error: "deve avere da 16 a 200 caratteri, senza spazi né lettere accentate. Scrivine una lunga e a caso.",
    })
    .optional(),
  ADMINS: guids.optional(),
  NEW_PEOPLE: readAs(
    (text) => (["editor", "reader", "none"] as const).find((role) => role === text.toLowerCase()),
    (input) => `${quoted(input)} non è uno dei ruoli di chi è nuovo. Scrivi NEW_PEOPLE=editor, reader oppure none.`,
  ).optional(),
  SOURCE_URL: page,
  PRIVACY_URL: page,
  CLOCK_START: readAs(
    toInstant,
    (input) =>
      `${quoted(input)} non è un istante. Scrivi giorno, ora e fuso, per esempio CLOCK_START=2021-07-28T10:00:00+02:00.`,
  ).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({
      protocol: /^https?$/,
      error: ({ input }) =>
        `${quotedIfHarmless(input)} non è un indirizzo. Scrivi per esempio OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4318.`,
    })
    .optional(),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: ({ input }) =>
        `${quoted(input)} non è un livello. Scrivi fatal, error, warn, info, debug, trace oppure silent.`,
    })
    .optional(),
} satisfies Record<SettingName, z.ZodType>;
