// SPDX-License-Identifier: EUPL-1.2
import { ask } from "./ask.ts";
import { type Finding, right, unknown, wrong } from "./finding.ts";

const what = "Indirizzo pubblico";
const isOfThisMachine = (host: string) => /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);

/**
 * Whether the bot answers at the address that Teams writes to, and answers as the bot: a GET is not for it, and a message
 * that nobody signed is refused. Plain http only on this machine, for tests.
 */
export async function checkEndpoint(address: string | undefined): Promise<Finding> {
  if (address === undefined) return unknown(what, "non so qual è: aggiungi --endpoint https://<host>/api/messages");
  const url = URL.parse(address);
  const isPlain = url?.protocol === "http:" && isOfThisMachine(url.hostname);
  if (url === null || (url.protocol !== "https:" && !isPlain)) {
    return wrong(
      what,
      "non comincia con https://",
      "Teams scrive solo in https: metti davanti al bot un proxy con un certificato.",
    );
  }
  if (url.pathname !== "/api/messages") {
    return wrong(
      what,
      `finisce con ${url.pathname}`,
      "il bot risponde a /api/messages: scrivi quello, qui e nel portale.",
    );
  }
  const read = await ask(url.href);
  if ("fault" in read) return wrong(what, `${url.hostname} non risponde (${read.fault})`, remedyFor(read.fault));
  const headers = { "content-type": "application/json" };
  const body = '{"type":"message","text":"/aiuto"}';
  const written = await ask(url.href, { method: "POST", headers, body });
  const status = "status" in written ? written.status : 0;
  if (read.status === 405 && status === 401) return right(what, `${url.hostname} risponde, e respinge chi non è Teams`);
  if (read.status === 405 && (status === 400 || status === 403)) {
    return wrong(
      what,
      "risponde un bot senza identità",
      "avvia il bot con MicrosoftAppId: così com'è non sa chi scrive.",
    );
  }
  const remedy = "controlla che il proxy passi /api/messages al bot, con il nome dell'host, e che il bot sia avviato.";
  return wrong(what, `risponde qualcos'altro (GET ${read.status}, POST ${status})`, remedy);
}

function remedyFor(fault: string): string {
  if (/CERT|SELF_SIGNED|UNABLE_TO|TLS|SSL/.test(fault)) {
    return "il certificato non va: Teams ne vuole uno valido, di un'autorità nota e con tutta la catena.";
  }
  if (/ENOTFOUND|EAI_AGAIN/.test(fault)) return "il nome non c'è nel DNS: controllalo, o aggiungilo.";
  return "apri la porta 443 da fuori verso il proxy, e controlla che il bot sia avviato.";
}
