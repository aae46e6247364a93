// SPDX-License-Identifier: EUPL-1.2
import type { Identity, Settings } from "#settings";
import { type Asked, ask, fieldsOf } from "./ask.ts";
import { type Finding, right, unknown, wrong } from "./finding.ts";

const network = "controlla che questa macchina esca in https (rete, proxy, DNS).";
const scope = "https://api.botframework.com/.default";

/** Entra's codes (Microsoft Learn, "Microsoft Entra authentication and authorization error codes"), and what to do. */
const remedies: Readonly<Record<string, string>> = {
  AADSTS700016: "MicrosoftAppId non è un'app di quel tenant: ricopia l'id dell'app e MicrosoftAppTenantId dal portale.",
  AADSTS7000215: "MicrosoftAppPassword è sbagliato: copia il valore del segreto, non il suo id, o fanne uno nuovo.",
  AADSTS7000222:
    "il segreto è scaduto: fanne uno nuovo nel portale (Certificati e segreti) e scrivilo in MicrosoftAppPassword.",
  AADSTS90002: "MicrosoftAppTenantId non è un tenant che c'è: ricopialo dal portale.",
  AADSTS900023: "MicrosoftAppTenantId non è un tenant: ricopialo dal portale.",
  AADSTS7000112: "l'app è disattivata in Entra: riattivala.",
};

/** The identity, and whether Entra gives it a token to write to Teams with. */
export async function checkToken(identity: Identity | undefined, login: string): Promise<Finding> {
  const what = "Identità e token";
  if (identity === undefined) {
    return unknown(what, "senza MicrosoftAppId il bot risponde solo su questa macchina, e non serve");
  }
  if (identity.type === "UserAssignedMSI") return checkManaged(identity.appId);
  const answer = await ask(`${login}/${identity.tenantId}/oauth2/v2.0/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: identity.appId,
      client_secret: identity.appPassword ?? "",
      scope,
    }),
  });
  if ("fault" in answer) return wrong(what, `non raggiungo ${new URL(login).hostname} (${answer.fault})`, network);
  const fields = fieldsOf(answer.text);
  if (answer.status === 200 && typeof fields.access_token === "string") {
    return right(what, `l'app ${identity.appId} riceve il token`);
  }
  const code = /AADSTS\d+/.exec(String(fields.error_description))?.[0] ?? `risposta ${answer.status}`;
  return wrong(
    what,
    `Entra rifiuta il token (${code})`,
    remedies[code] ?? `cerca ${code} nella documentazione di Entra.`,
  );
}

/** Loaded only here: it takes long. */
async function checkManaged(clientId: string): Promise<Finding> {
  const what = "Identità e token";
  try {
    const { ManagedIdentityCredential } = await import("@azure/identity");
    const abortSignal = AbortSignal.timeout(10_000);
    await new ManagedIdentityCredential({ clientId }).getToken(scope, { abortSignal });
    return right(what, `l'identità gestita ${clientId} riceve il token`);
  } catch {
    const remedy =
      "assegna a questa macchina o app web l'identità gestita di MicrosoftAppId. Fuori da Azure non ce ne sono: usa SingleTenant.";
    return wrong(what, "nessun token per l'identità gestita", remedy);
  }
}

/** Whether every tenant that may talk to the bot exists, and that of the app is among them. */
export async function checkTenants(
  { identity, allowedTenants }: Pick<Settings, "identity" | "allowedTenants">,
  login: string,
): Promise<Finding> {
  const what = "Tenant";
  if (identity === undefined) return unknown(what, "senza MicrosoftAppId non serve");
  for (const tenant of allowedTenants) {
    const answer = await ask(`${login}/${tenant}/v2.0/.well-known/openid-configuration`);
    if ("fault" in answer) return wrong(what, `non raggiungo ${new URL(login).hostname} (${answer.fault})`, network);
    if (answer.status !== 200)
      return wrong(what, `${tenant} non c'è`, "ricopia MicrosoftAppTenantId e ALLOWED_TENANTS dal portale.");
  }
  if (allowedTenants.includes(identity.tenantId)) return right(what, allowedTenants.join(", "));
  const remedy =
    "aggiungi MicrosoftAppTenantId ad ALLOWED_TENANTS, se chi scrive al bot è della stessa organizzazione.";
  return wrong(what, "quello dell'app non può parlare al bot", remedy);
}

/** Whether the keys that Teams signs with can be read. */
export async function checkKeys({ identity }: Pick<Settings, "identity">, metadata: string): Promise<Finding> {
  const what = "Chiavi di Teams";
  if (identity === undefined) return unknown(what, "senza MicrosoftAppId non servono");
  const document: Asked = await ask(metadata);
  if ("fault" in document)
    return wrong(what, `non raggiungo ${new URL(metadata).hostname} (${document.fault})`, network);
  const { jwks_uri: address } = fieldsOf(document.text);
  const keys = typeof address === "string" && URL.canParse(address) ? await ask(address) : undefined;
  const found = keys !== undefined && "text" in keys ? fieldsOf(keys.text).keys : undefined;
  if (Array.isArray(found) && found.length > 0) return right(what, `lette da ${new URL(metadata).hostname}`);
  return wrong(
    what,
    `${new URL(metadata).hostname} non le dà (risposta ${document.status})`,
    `${network} Controlla OPENID_METADATA_URL, se l'hai scritta.`,
  );
}
