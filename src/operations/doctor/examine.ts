// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { type StoreLog, StoreRefused } from "#adapters/store/rows.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import type { Settings } from "#settings";
import { openForBackup } from "../open-for-backup.ts";
import { programVersion } from "../program-version.ts";
import { checkDigests } from "./check-digests.ts";
import { checkEndpoint } from "./check-endpoint.ts";
import { checkKeys, checkTenants, checkToken } from "./check-identity.ts";
import { checkClock, checkNode } from "./check-machine.ts";
import { checkPackage } from "./check-package.ts";
import { checkStore } from "./check-store.ts";
import { type Finding, unknown, wrong } from "./finding.ts";
import { sendTestMessage } from "./send-test-message.ts";

/** What is looked at beside the settings, where it was said. */
export type Asked = {
  /** The address that Teams writes to. */
  readonly endpoint: string | undefined;
  /** The app that was packaged for Teams. */
  readonly package: string | undefined;
  /** Whom to send a message to: an object id of Entra. */
  readonly send: string | undefined;
};

/** Where Microsoft answers. */
export type Places = { readonly login: string; readonly metadata: string };

const places: Places = {
  login: "https://login.microsoftonline.com",
  metadata: "https://login.botframework.com/v1/.well-known/openidconfiguration",
};

/** Every check, one after the other, each told as soon as it is made. Nothing is left changed but the message sent. */
export async function* examine(
  settings: Settings,
  asked: Asked,
  log: StoreLog,
  { login, metadata }: Places = places,
): AsyncGenerator<Finding> {
  const { identity, store, openIdMetadataUrl = metadata } = settings;
  yield checkNode();
  yield checkClock(settings, placeOfClock(settings, openIdMetadataUrl));
  yield checkToken(identity, login);
  yield checkTenants(settings, login);
  yield checkKeys(settings, openIdMetadataUrl);
  const found = await checkStore(settings, log);
  yield found;
  if (found.state === "right") yield* examineRows(settings, asked, log);
  yield checkEndpoint(asked.endpoint);
  yield checkPackage(asked.package, { identity, version: programVersion(), endpoint: asked.endpoint });
  if (store.kind === "embedded" && identity !== undefined) {
    yield unknown(
      "Copie",
      "una sola copia del bot può usare l'archivio incorporato; per averne due serve Azure Tables",
    );
  }
}

function placeOfClock({ identity, store }: Settings, metadata: string): string | undefined {
  if (identity !== undefined) return metadata;
  if (store.kind === "embedded") return undefined;
  return "endpoint" in store ? store.endpoint : /TableEndpoint=([^;]+)/i.exec(store.connectionString)?.[1];
}

/** What the rows say, of a copy where the bot holds them. */
async function* examineRows(settings: Settings, { send }: Asked, log: StoreLog): AsyncGenerator<Finding> {
  const what = "Riepiloghi";
  try {
    const opened = await openForBackup(settings.store, log, AbortSignal.timeout(60_000));
    try {
      const { clockStart, timeZone } = settings;
      yield checkDigests(opened.rows, (clockStart ?? Temporal.Now.instant()).toZonedDateTimeISO(timeZone));
      if (send !== undefined) yield sendTestMessage(send, settings, opened.rows);
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (error instanceof StoreRefused && error.isAbsent) yield unknown(what, "l'archivio non c'è ancora");
    else if (error instanceof StoreRefused) yield wrong(what, "non li leggo", error.message);
    else if (error instanceof StoreFault) yield wrong(what, `l'archivio non risponde (${error.code})`, "riprova.");
    else throw error;
  }
}
