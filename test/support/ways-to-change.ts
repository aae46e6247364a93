// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { type Answered, type AnyActivity, aMessage, aPress } from "./activities.ts";

export type Send = (activity: AnyActivity) => Promise<Answered>;

/** A meeting with Scandicci on that day, "YYYY-MM-DD", under the number it has or will have. */
export type MeetingTold = { readonly number: number; readonly day: string };

/** One way to change the log, up to its last step: the one that a fault of the store may spoil. */
export type WayToChange = {
  readonly name: string;
  /** Does everything before the last step, and gives the last step, to be sent. */
  begin(send: Send, meeting: MeetingTold): Promise<AnyActivity>;
  /** What is said of it once it is recorded, here and in the history. */
  recorded(meeting: MeetingTold): string;
  /** What the meeting's card shows from then on, and not before. */
  readonly shows: RegExp;
  /** Whether the meeting is there only from then on. */
  readonly isNew: boolean;
  /** How many more meetings count from then on. */
  readonly counts: number;
};

export const waysToChange: readonly WayToChange[] = [
  {
    name: "a meeting logged by a line",
    begin: async (_send, meeting) => aLine(meeting),
    recorded: ({ number }) => `Incontro ${number} registrato`,
    shows: /Dichiarato: manca la prova/,
    isNew: true,
    counts: 1,
  },
  {
    name: "a meeting corrected by its form",
    async begin(send, meeting) {
      const logged = await send(aLine(meeting));
      const form = await send(press(logged, "Correggi"));
      const fields = { day: meeting.day, bodies: "scandicci", subject: "bozza corretta" };
      return press(form, "Salva la correzione", fields);
    },
    recorded: ({ number }) => `Incontro ${number} corretto`,
    shows: /bozza corretta/,
    isNew: false,
    counts: 0,
  },
  {
    name: "a meeting annulled",
    async begin(send, meeting) {
      await send(aLine(meeting));
      const shown = await send(aMessage(`/incontro ${meeting.number}`));
      const reason = await send(press(shown, "Annulla l'incontro"));
      return press(reason, "Annulla l'incontro", { text: "prova" });
    },
    recorded: ({ number }) => `Incontro ${number} annullato`,
    shows: /Annullato: non conta/,
    isNew: false,
    counts: -1,
  },
  {
    name: "a meeting undone",
    begin: async (send, meeting) => press(await send(aLine(meeting)), "Annulla la registrazione"),
    recorded: ({ number }) => `Incontro ${number}: ultima modifica annullata`,
    shows: /Annullato: non conta/,
    isNew: false,
    counts: -1,
  },
];

/** The press of a card's button, with what was written in the card's fields. */
export function press({ buttons, card }: Answered, title: string, fields: AnyActivity = {}): AnyActivity {
  const button = buttons.get(title);
  assert.ok(button, `no button «${title}» on: ${card}`);
  return aPress(button.verb, { ...button.data, ...fields });
}

function aLine({ day }: MeetingTold): AnyActivity {
  return aMessage(`/incontro ${day.split("-").reverse().join("/")} Scandicci: bozza`);
}
