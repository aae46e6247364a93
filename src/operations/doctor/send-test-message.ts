// SPDX-License-Identifier: EUPL-1.2
import { createConversations } from "#adapters/store/conversations.ts";
import type { Rows } from "#adapters/store/rows.ts";
import { createMessenger } from "#adapters/teams/messenger.ts";
import type { Settings } from "#settings";
import { type Finding, right, wrong } from "./finding.ts";

const what = "Messaggio di prova";
const cards = new URL("../../../cards/", import.meta.url);
const text = "Prova di **Diario PEG**: se leggi questo, i messaggi che mando da me arrivano.";

/** Sends one message, without being asked, to a person who has a chat with the bot: by the object id of Entra. */
export async function sendTestMessage(personId: string, settings: Settings, rows: Rows): Promise<Finding> {
  const conversations = createConversations(rows);
  const signal = AbortSignal.timeout(20_000);
  const chat = await conversations.ofPerson(personId, signal);
  if (chat === undefined) {
    return wrong(
      what,
      "quella persona non ha una chat con il bot",
      "scrivi al bot in Teams, poi ripeti; l'id è l'Object ID di Entra.",
    );
  }
  const { identity, serviceHosts } = settings;
  const messenger = createMessenger({ identity, serviceHosts, cards, conversations });
  const sent = await messenger.send(chat.chat.id, { kind: "text", text }, signal);
  if (sent.outcome === "sent") return right(what, "mandato: guarda in Teams se è arrivato");
  if (sent.outcome === "uncertain") return wrong(what, "forse non è arrivato", "guarda in Teams, e ripeti.");
  if (sent.outcome === "undeliverable") {
    return wrong(
      what,
      "Teams non lo accetta",
      "l'app non è più in quella chat, o il suo criterio la blocca: reinstallala.",
    );
  }
  return wrong(
    what,
    "non è partito",
    "controlla le righe di identità e token qui sopra, e la rete verso SERVICE_HOSTS.",
  );
}
