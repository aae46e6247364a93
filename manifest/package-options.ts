// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from "node:util";
import type { AppOptions } from "./app-package.ts";

/** What can be written after `npm run package --`. */
export const usage = `Uso: npm run package -- --app-id <id> --domain <host> [altre opzioni]

  --app-id <id>        l'id dell'app in Teams, della forma 11112222-3333-4444-5555-666677778888
  --domain <host>      il nome con cui il bot si raggiunge, per esempio diario.comune.example
  --bot-id <id>        l'id del bot (MicrosoftAppId), se è diverso da --app-id
  --out <file>         dove scrivere l'archivio: diario-peg.zip, se non lo dici
  --developer <nome>   chi pubblica l'app, al massimo 32 caratteri: Comune di Firenze, se non lo dici
  --website <url>      il sito di chi la pubblica: https://www.comune.fi.it, se non lo dici
  --privacy <url>      l'informativa sulla privacy: il sito, se non la dici
  --terms <url>        le condizioni d'uso: il sito, se non le dici`;

const texts = ["app-id", "domain", "bot-id", "out", "developer", "website", "privacy", "terms"] as const;
const isGuid = (text: string) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
const isHost = (text: string) => /^(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text);
const isHttps = (text: string) => URL.parse(text)?.protocol === "https:";

/** What was asked for: help, a package, or something that cannot be done, with every fault in Italian. */
export type Asked =
  | { readonly kind: "help" }
  | { readonly kind: "package"; readonly app: AppOptions; readonly out: string }
  | { readonly kind: "refused"; readonly faults: readonly string[] };

/** Reads the words typed after the command, with the defaults that `usage` tells. */
export function readOptions(words: readonly string[], version: string): Asked {
  const { values, tokens } = parseArgs({
    args: [...words],
    options: {
      ...Object.fromEntries(texts.map((name) => [name, { type: "string" } as const])),
      help: { type: "boolean" },
    },
    strict: false,
    tokens: true,
  });
  if (values.help) return { kind: "help" };
  const faults = tokens.flatMap((token) => {
    if (token.kind === "positional") return [`«${token.value}» non è un'opzione.`];
    const isKnown = token.kind !== "option" || texts.some((name) => name === token.name);
    return isKnown ? [] : [`${token.rawName} non è un'opzione.`];
  });
  const text = (name: (typeof texts)[number], fallback?: string): string => {
    const value = values[name];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
    if (value !== undefined || fallback === undefined) faults.push(`--${name}: manca.`);
    return fallback ?? "";
  };
  const check = (name: (typeof texts)[number], value: string, isRight: (value: string) => boolean, words: string) => {
    if (values[name] !== undefined && value !== "" && !isRight(value)) faults.push(`--${name}: «${value}» ${words}`);
    return value;
  };
  const guid = "non è un id: ha la forma 11112222-3333-4444-5555-666677778888.";
  const https = "non è un indirizzo che comincia con https://.";
  const appId = check("app-id", text("app-id"), isGuid, guid);
  const host = "non è un nome di host: scrivilo senza https:// e senza altro, per esempio diario.comune.example.";
  const website = check("website", text("website", "https://www.comune.fi.it"), isHttps, https);
  const short = "è troppo lungo: al massimo 32 caratteri.";
  const app: AppOptions = {
    appId,
    botId: check("bot-id", text("bot-id", appId), isGuid, guid),
    domain: check("domain", text("domain"), isHost, host),
    version,
    developer: check("developer", text("developer", "Comune di Firenze"), (name) => name.length <= 32, short),
    website,
    privacy: check("privacy", text("privacy", website), isHttps, https),
    terms: check("terms", text("terms", website), isHttps, https),
  };
  const out = text("out", "diario-peg.zip");
  return faults.length > 0 ? { kind: "refused", faults: [...new Set(faults)] } : { kind: "package", app, out };
}
