// SPDX-License-Identifier: EUPL-1.2
import { commands } from "#application/commands/index.ts";
import { type AnyActivity, aMessage, anInstallation, aPress } from "#test/support/activities.ts";
import type { Dice } from "./dice.ts";

/** In every name and text that is sent: it is to be in no log, and in no file but the store's. */
export const canary = "canarino-7391";

const steps = [
  ...["", "form", "submit", "save", "show", "several", "held", "annul", "annulled", "restore", "undo", "redact"],
  ...["document", "evidence", "name", "check", "keep", "merge", "merged", "create", "reply", "subscribe", "resend"],
  ...["constructor", "__proto__", "toString", "..", "\ud800"],
];
const fieldNames = [
  ...["argument", "language", "day", "bodies", "others", "subject", "mode", "who", "note", "evidence", "number"],
  ...["revision", "operation", "draft", "objective", "reason", "text", "id", "nonce", "toString", "hasOwnProperty"],
];
const lines = [
  ...["/incontro oggi Fiesole", "/stato", "/incontri", "/enti unisci Signa a Vaglia", "/storia", "sì", "no", "annulla"],
  ...[
    "/enti aggiungi",
    "/riepilogo iscrivi",
    "/fasi",
    "/lingua en",
    "ieri riunione con Fiesole e Vaglia",
    "incontro 2",
  ],
];

/** What is done to an activity before something of it goes wrong. */
export type Dress = (activity: AnyActivity, dice: Dice) => AnyActivity;

/** Something of any shape but the one that is wanted. */
function oddValue(dice: Dice): unknown {
  const make: readonly (() => unknown)[] = [
    () => null,
    () => dice.roll(2) === 0,
    () => dice.one([0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, 2 ** 53]),
    () => dice.one(["", " ", "\ud800", "\udfff\ud800", "a\u0000b", "\u001b[31m", "\u202e", "null", "__proto__"]),
    () =>
      dice.one([
        `$${"{$root}"}`,
        "<at>x</at>",
        "&#1114112;",
        "'; drop table rows; --",
        "../../etc/passwd",
        "%00",
        "\r\nX: y",
      ]),
    () => dice.one(["x", "é", "𝒳", "\ud800", "<at>", "&#x41;", "a ", "1/1 "]).repeat(dice.one([10, 501, 5000, 30_000])),
    () => [],
    () => [null, [], {}, 7],
    () => Array.from({ length: dice.one([3, 500, 5000]) }, () => dice.roll(10)),
    () => ({}),
    () => JSON.parse('{"id":{"id":{}},"toString":1,"valueOf":null,"then":"x","toJSON":"y","length":1e9}'),
    () => nested(dice.one([5, 60, 70, 500])),
  ];
  return dice.one(make)();
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? { a: value } : [value];
  return value;
}

function aFormOfOddFields(dice: Dice): Record<string, unknown> {
  const names = Array.from({ length: dice.roll(8) }, () => dice.one(fieldNames));
  return Object.fromEntries(
    names.map((name) => [name, dice.roll(3) === 0 ? oddValue(dice) : `${canary} ${dice.one(lines)}`]),
  );
}

function aDecentActivity(dice: Dice): AnyActivity {
  const person = `${canary}-${dice.roll(50)}`;
  const over = {
    from: { id: `29:${person}`, aadObjectId: person, name: `Anna ${canary}` },
    conversation: { id: `chat-${dice.roll(200)}`, conversationType: dice.one(["personal", "groupChat", "channel"]) },
  };
  const text = `${dice.one(lines)}${dice.one(["", `: ${canary}`, " e Signa", ` con ${JSON.stringify(oddValue(dice)).slice(0, 2000)}`])}`;
  const verb = `${dice.one(commands).name}.${dice.one(steps)}`;
  const make: readonly (() => AnyActivity)[] = [
    () => aMessage(text, over),
    () => aPress(verb, aFormOfOddFields(dice), over),
    () => aMessage("", { ...over, value: { verb, ...aFormOfOddFields(dice) } }),
    () => anInstallation({ ...over, action: dice.one(["add", "remove", "add-upgrade", "x"]) }),
    () =>
      aMessage(text, {
        ...over,
        type: dice.one(["messageUpdate", "messageDelete", "messageReaction", "typing", "event", "trace"]),
      }),
    () => ({
      ...aPress(verb, {}, over),
      name: dice.one(["composeExtension/query", "task/fetch", "application/search", "x"]),
    }),
    () =>
      aMessage(text, {
        ...over,
        attachments: [{ contentType: "reference", contentUrl: oddValue(dice), name: canary }],
      }),
    () =>
      aMessage(`<at>Diario PEG</at> ${text}`, {
        ...over,
        entities: [{ type: "mention", text: oddValue(dice), mentioned: oddValue(dice) }],
      }),
  ];
  return dice.one(make)();
}

/**
 * An activity with up to 3 of its fields gone wrong, at any level; about two in five are well-formed. How its answer goes
 * back is left as it is: from a bot in service it would go out to the platform.
 */
export function hostileActivity(dice: Dice, dress: Dress): AnyActivity {
  const activity: AnyActivity = structuredClone(dress(aDecentActivity(dice), dice));
  for (let count = dice.one([0, 0, 0, 1, 1, 2, 3]); count > 0; count -= 1)
    spoil(activity as Record<string, unknown>, dice);
  return activity;
}

const moreNames = [
  "locale",
  "textFormat",
  "localTimestamp",
  "channelData",
  "replyToId",
  "membersAdded",
  "callerId",
  "relatesTo",
];

function spoil(target: Record<string, unknown>, dice: Dice): void {
  const given = Object.keys(target).filter((known) => known !== "deliveryMode");
  const name = dice.one([...given, ...(dice.roll(3) === 0 ? moreNames : [])]);
  if (name === undefined) return;
  const inner = target[name];
  const isDeeper = typeof inner === "object" && inner !== null && dice.roll(2) === 0;
  if (isDeeper) spoil(inner as Record<string, unknown>, dice);
  else if (dice.roll(5) === 0) delete target[name];
  else target[name] = oddValue(dice);
}
