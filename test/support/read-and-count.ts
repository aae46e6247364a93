// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { readIntention } from "#application/reading/intentions/read-intention.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";
import { florentineBodies } from "#objectives/bodies.ts";
import { messageFiles, messageRows } from "./message-rows.ts";

/** Reads every message of the fixtures; prints how many, and whatever was folded or read more than once for one. */
const now = Temporal.ZonedDateTime.from("2021-07-28T10:00[Europe/Rome]");
const context = { now, register: florentineBodies, objective: grandeFirenze };
readIntention("ieri riunione con Vaglia", context);
const messages = messageFiles.flatMap((file) => messageRows(file)).map(({ text }) => text);
const state = globalThis as { counted?: string[] };
const twice: string[] = [];
let most = 0;
for (const text of messages) {
  state.counted = [];
  readIntention(text, context);
  const counted = state.counted.filter((one) => !one.startsWith("bodies "));
  most = Math.max(most, counted.filter((one) => one.startsWith("/reading/meeting-line.ts")).length);
  twice.push(...counted.filter((one, at) => counted.indexOf(one) !== at));
}
console.log(JSON.stringify({ messages: messages.length, most, twice }));
