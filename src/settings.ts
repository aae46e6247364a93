// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { conflicts, type Environment, nearMisses, type SettingsFault } from "./settings-conflicts.ts";
import { settingsFields, type WeeklySlot } from "./settings-fields.ts";
import { type SettingName, settingsTable } from "./settings-table.ts";

export type { Environment, SettingsFault };

/** Who the bot is for Microsoft. `appPassword` is there with SingleTenant only. Ids are in lower case. */
export type Identity = {
  readonly type: "SingleTenant" | "UserAssignedMSI";
  readonly appId: string;
  readonly appPassword?: string;
  readonly tenantId: string;
};

/** Where the log is kept. `folder` is as it was written; `endpoint` is signed in with the default Azure credential. */
export type StoreSettings =
  | { readonly kind: "embedded"; readonly folder: string }
  | { readonly kind: "azure-tables"; readonly connectionString: string }
  | { readonly kind: "azure-tables"; readonly endpoint: string };

/** What the program was told from outside, checked and frozen. */
export type Settings = {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly store: StoreSettings;
  /** Undefined: nobody is authenticated, and `host` is this machine only. */
  readonly identity: Identity | undefined;
  /** Tenant ids in lower case; empty only without an identity. */
  readonly allowedTenants: readonly string[];
  /** Hosts that the bot may write to, in lower case; `*.` before a name stands for every name below it too. */
  readonly serviceHosts: readonly string[];
  /** Undefined: where the platform tells its signing keys. On this machine, for tests. */
  readonly openIdMetadataUrl: string | undefined;
  /** An IANA name. */
  readonly timeZone: string;
  /** Wall time of `timeZone`. */
  readonly digestAt: WeeklySlot;
  /** Messages a second that this process sends by itself, at most: 1 to 1000. */
  readonly sendsPerSecond: number;
  /** What one person may send in a minute; 0: as much as they like. */
  readonly messagesPerMinute: number;
  /** Who sends it reads the whole of `/healthz` from outside. Undefined: nobody does. */
  readonly healthKey: string | undefined;
  /** Entra object ids in lower case. */
  readonly admins: readonly string[];
  /** What somebody is to whom nobody gave a role: a manager only without an identity, when nothing else was said. */
  readonly newPeople: "none" | "reader" | "editor" | "manager";
  /** Pages that the help tells of; undefined where none was given. */
  readonly sourceUrl: string | undefined;
  readonly privacyUrl: string | undefined;
  /** Undefined: the real clock. Never there with an identity. */
  readonly clockStart: Temporal.Instant | undefined;
  /** Where metrics are sent, without `/v1/metrics`; undefined: none are made. */
  readonly metricsAddress: string | undefined;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
};

/**
 * Where the platform takes what the bot writes: the hosts of the Bot Framework and of Teams, those of the government
 * clouds too (Microsoft Learn, "Send proactive messages"). Of trafficmanager.net only this one: anybody can have
 * another there.
 */
const platformHosts: readonly string[] = Object.freeze([
  "smba.trafficmanager.net",
  "*.botframework.com",
  "*.teams.microsoft.com",
  "*.teams.microsoft.us",
  "*.botframework.us",
  "*.botframework.azure.us",
]);

/** Everything that is wrong with the settings; `message` can be shown as it is to whoever starts the program. */
export class SettingsFaults extends Error {
  override readonly name = "SettingsFaults";
  readonly faults: readonly SettingsFault[];

  constructor(faults: readonly SettingsFault[]) {
    const title = faults.length === 1 ? "Un'impostazione non va:" : `${faults.length} impostazioni non vanno:`;
    super([title, ...faults.map(({ name, message }) => `  ${name}: ${message}`)].join("\n"));
    this.faults = faults;
  }
}

/**
 * The process's environment, with the file's settings where the environment has none: what is set outside wins.
 * Without a file, `.env` of the current folder, when there is one. Throws SettingsFaults when the file named cannot be
 * read. Calling it twice changes nothing.
 */
export function readEnvironment(file?: string): Environment {
  const path = file ?? (existsSync(".env") ? ".env" : undefined);
  if (path === undefined) return process.env;
  try {
    process.loadEnvFile(path);
  } catch {
    throw new SettingsFaults([
      { name: "--env-file", message: `non riesco a leggere «${path}». Controlla che ci sia.` },
    ]);
  }
  return process.env;
}

/**
 * The settings of `environment`, where an empty text is a setting not given. Throws SettingsFaults with every fault.
 */
export function loadSettings(environment: Environment): Settings {
  const given: Partial<Record<SettingName, string>> = {};
  for (const { name } of settingsTable) {
    const text = environment[name]?.trim();
    if (text) given[name] = text;
  }
  const read = z.object(settingsFields).safeParse(given);
  const wrong = read.success ? [] : toFaults(read.error);
  const faults = [...wrong, ...conflicts(given, wrong), ...nearMisses(environment, given)];
  if (!read.success || faults.length > 0) throw new SettingsFaults(faults);
  return toSettings(read.data);
}

function toFaults(error: z.ZodError): readonly SettingsFault[] {
  const told = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const name = String(path[0]);
    if (!told.has(name)) told.set(name, message);
  }
  return [...told].map(([name, message]) => ({ name, message }));
}

type Read = z.output<z.ZodObject<typeof settingsFields>>;

function toSettings(read: Read): Settings {
  const identity = toIdentity(read);
  return Object.freeze({
    host: read.HOST ?? (identity === undefined ? "127.0.0.1" : "0.0.0.0"),
    port: read.PORT ?? 3978,
    store: Object.freeze(toStore(read)),
    identity,
    allowedTenants: Object.freeze(read.ALLOWED_TENANTS ?? (identity === undefined ? [] : [identity.tenantId])),
    serviceHosts: read.SERVICE_HOSTS === undefined ? platformHosts : Object.freeze(read.SERVICE_HOSTS),
    openIdMetadataUrl: read.OPENID_METADATA_URL,
    timeZone: read.TIME_ZONE ?? "Europe/Rome",
    digestAt: Object.freeze(read.DIGEST_AT ?? { weekday: 1, hour: 8, minute: 0 }),
    sendsPerSecond: read.SENDS_PER_SECOND ?? 10,
    messagesPerMinute: read.MESSAGES_PER_MINUTE ?? (identity === undefined ? 0 : 60),
    healthKey: read.HEALTH_KEY,
    admins: Object.freeze(read.ADMINS ?? []),
    newPeople: read.NEW_PEOPLE ?? (identity === undefined && read.ADMINS === undefined ? "manager" : "editor"),
    sourceUrl: read.SOURCE_URL,
    privacyUrl: read.PRIVACY_URL,
    clockStart: read.CLOCK_START,
    metricsAddress: read.OTEL_EXPORTER_OTLP_ENDPOINT,
    logLevel: read.LOG_LEVEL ?? "info",
  });
}

function toIdentity(read: Read): Identity | undefined {
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId, MicrosoftAppPassword: appPassword } = read;
  if (appId === undefined || tenantId === undefined) return undefined;
  const type = read.MicrosoftAppType ?? "SingleTenant";
  return Object.freeze({ type, appId, tenantId, ...(appPassword === undefined ? {} : { appPassword }) });
}

function toStore(read: Read): StoreSettings {
  if (read.TABLES_CONNECTION_STRING !== undefined) {
    return { kind: "azure-tables", connectionString: read.TABLES_CONNECTION_STRING };
  }
  if (read.TABLES_ENDPOINT !== undefined) return { kind: "azure-tables", endpoint: read.TABLES_ENDPOINT };
  return { kind: "embedded", folder: read.DATA_DIR ?? "./data" };
}
