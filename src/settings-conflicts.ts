// SPDX-License-Identifier: EUPL-1.2
import type { SettingName } from "./settings-table.ts";

/** Names and texts, as the process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings that were written, as they were written; those left empty are not there. */
export type Given = Readonly<Partial<Record<SettingName, string>>>;

/** Something is wrong with one setting: in Italian, what was written and what to write. Never holds a secret. */
export type SettingsFault = { readonly name: string; readonly message: string };

const isLoopback = (host: string) => /^(?:localhost|::1|127\.\d+\.\d+\.\d+)$/i.test(host);

/** What is wrong between settings, whatever each of them holds. Nothing is said twice of a setting already at fault. */
export function conflicts(given: Given, wrong: readonly SettingsFault[]): readonly SettingsFault[] {
  const found: SettingsFault[] = [];
  const say = (isWrong: boolean, name: SettingName, message: string) => {
    if (isWrong && !wrong.some((fault) => fault.name === name)) found.push({ name, message });
  };
  const { MicrosoftAppId: appId, MicrosoftAppPassword: password, MicrosoftAppTenantId: tenant } = given;
  const isManaged = given.MicrosoftAppType?.toLowerCase() === "userassignedmsi";
  const isTypeKnown = !wrong.some(({ name }) => name === "MicrosoftAppType");
  say(
    given.TABLES_CONNECTION_STRING !== undefined && given.TABLES_ENDPOINT !== undefined,
    "TABLES_ENDPOINT",
    "c'è anche TABLES_CONNECTION_STRING. Lasciane una sola.",
  );
  if (appId === undefined) {
    for (const name of ["MicrosoftAppType", "MicrosoftAppPassword", "MicrosoftAppTenantId"] as const) {
      say(given[name] !== undefined, name, "manca MicrosoftAppId. Scrivi anche quello, oppure togli questa.");
    }
    say(
      given.HOST !== undefined && !isLoopback(given.HOST),
      "HOST",
      "senza MicrosoftAppId il bot risponde a chiunque: può ascoltare solo su questa macchina. Scrivi HOST=127.0.0.1, oppure MicrosoftAppId.",
    );
    return found;
  }
  say(
    tenant === undefined,
    "MicrosoftAppTenantId",
    "manca, e con MicrosoftAppId serve: dice quale organizzazione può entrare. Copialo dal portale di Azure.",
  );
  say(
    isTypeKnown && !isManaged && password === undefined,
    "MicrosoftAppPassword",
    "manca, e con SingleTenant serve. Scrivi il segreto dell'app, oppure MicrosoftAppType=UserAssignedMSI.",
  );
  say(
    isManaged && password !== undefined,
    "MicrosoftAppPassword",
    "con UserAssignedMSI non serve. Togli il segreto, oppure scrivi MicrosoftAppType=SingleTenant.",
  );
  say(
    given.CLOCK_START !== undefined,
    "CLOCK_START",
    "è solo per le prove, e con MicrosoftAppId il bot è in servizio. Toglila.",
  );
  return found;
}

const distinctive: readonly SettingName[] = [
  ...([
    "TABLES_CONNECTION_STRING",
    "TABLES_ENDPOINT",
    "MicrosoftAppId",
    "MicrosoftAppType",
    "MicrosoftAppPassword",
  ] as const),
  ...(["MicrosoftAppTenantId", "ALLOWED_TENANTS", "SERVICE_HOSTS", "OPENID_METADATA_URL"] as const),
  ...(["DIGEST_AT", "SENDS_PER_SECOND", "NEW_PEOPLE", "MESSAGES_PER_MINUTE", "HEALTH_KEY", "CLOCK_START"] as const),
];

/** Names that differ from one of ours, not given, by case, underscores or a plural only. */
export function nearMisses(environment: Environment, given: Given): readonly SettingsFault[] {
  const bare = (name: string) => name.toLowerCase().replaceAll(/[_s]/g, "");
  const ours = new Map(distinctive.filter((name) => given[name] === undefined).map((name) => [bare(name), name]));
  return Object.keys(environment).flatMap((name) => {
    const meant = ours.get(bare(name));
    return meant === undefined || meant === name || !environment[name]?.trim()
      ? []
      : [{ name, message: `non la conosco. Volevi scrivere ${meant}?` }];
  });
}
