// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from "node:zlib";
import type { Dice } from "./dice.ts";
import { canary, type Dress, hostileActivity } from "./hostile-activity.ts";

/** What is written on one connection, a piece after the other. */
export type HostileRequest = {
  readonly pieces: readonly Buffer[];
  /** The client goes away before the answer. */
  readonly isAbandoned: boolean;
};

/** Who they go to. */
export type Target = {
  readonly dress: Dress;
  /** What the requests are signed with; undefined for none. */
  readonly authorization: (dice: Dice) => string | undefined;
};

/** One connection of somebody who means harm: bytes of any kind, most of them nearly right. */
export function hostileRequest(dice: Dice, { dress, authorization }: Target): HostileRequest {
  const post = (body: Buffer | string, headers: readonly string[] = [], isLast = true) =>
    aPost(body, [...withAuthorization(authorization(dice)), ...headers], isLast);
  const anActivity = () => JSON.stringify(hostileActivity(dice, dress));
  const whole = (...pieces: readonly (Buffer | string)[]): HostileRequest => ({
    pieces: pieces.map((piece) => Buffer.from(piece as string)),
    isAbandoned: false,
  });
  const make: readonly (() => HostileRequest)[] = [
    ...Array.from({ length: 8 }, () => () => whole(post(anActivity()))),
    () => whole(post(withOddKeys(anActivity(), dice))),
    () => whole(post(oddBytes(anActivity(), dice))),
    () => whole(post(`${dice.one(['{"a":', "[", '{"text":['])}`.repeat(dice.one([70, 5000, 30_000])))),
    () => whole(post(`{"text":"${"x".repeat(dice.one([30_000, 150_000, 260_000]))}"}`)),
    () => whole(post(anActivity(), [dice.one(oddHeaders)])),
    () => whole(post(gzipSync("0".repeat(100_000)), ["Content-Encoding: gzip"])),
    () => whole(dice.one(oddHeads)),
    () => {
      const count = 2 + dice.roll(6);
      return whole(
        Buffer.concat(Array.from({ length: count }, (_, index) => post(anActivity(), [], index === count - 1))),
      );
    },
    () => {
      const bytes = post(anActivity());
      const cuts = [dice.roll(bytes.length), dice.roll(bytes.length)].sort((one, other) => one - other);
      return whole(bytes.subarray(0, cuts[0]), bytes.subarray(cuts[0], cuts[1]), bytes.subarray(cuts[1]));
    },
    () => {
      const bytes = post(anActivity());
      return { pieces: [bytes.subarray(0, 1 + dice.roll(bytes.length))], isAbandoned: true };
    },
  ];
  return dice.one(make)();
}

const withAuthorization = (header: string | undefined) => (header === undefined ? [] : [`Authorization: ${header}`]);

function aPost(body: Buffer | string, headers: readonly string[], isLast: boolean): Buffer {
  const bytes = Buffer.from(body as string);
  const type = headers.some((header) => /^content-type/i.test(header)) ? [] : ["Content-Type: application/json"];
  const length = headers.some((header) => /^(?:content-length|transfer)/i.test(header))
    ? []
    : [`Content-Length: ${bytes.length}`];
  const all = ["Host: 127.0.0.1", ...type, ...length, ...headers, `Connection: ${isLast ? "close" : "keep-alive"}`];
  return Buffer.concat([Buffer.from(`POST /api/messages HTTP/1.1\r\n${all.join("\r\n")}\r\n\r\n`, "latin1"), bytes]);
}

function withOddKeys(json: string, dice: Dice): string {
  const key = dice.one(["__proto__", "constructor", "prototype", "\\ud800", "\\u005f_proto__", "toString", "then", ""]);
  const value = dice.one(['{"isAdmin":true}', "null", '{"prototype":{"x":1}}', "[]"]);
  return dice.roll(2) === 0
    ? `{"${key}":${value},${json.slice(1)}`
    : json.replace(/"from":\{/, `"from":{"${key}":${value},`);
}

function oddBytes(json: string, dice: Dice): Buffer {
  const bytes = Buffer.from(json);
  const make: readonly (() => Buffer)[] = [
    () => bytes.subarray(0, dice.roll(bytes.length)),
    () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
    () => Buffer.from(json, "utf16le"),
    () => Buffer.concat([bytes, Buffer.from([0, 0])]),
    () => Buffer.concat([bytes, bytes]),
    () => {
      const changed = Buffer.from(bytes);
      for (let count = 0; count < 5; count += 1) changed[dice.roll(changed.length)] = dice.roll(256);
      return changed;
    },
    () => Buffer.alloc(0),
    () => Buffer.from(dice.one(["null", "[]", "1", '"x"', "{}", "{", "{'a':1}", "NaN"])),
  ];
  return dice.one(make)();
}

const oddHeaders = [
  ...[
    "Content-Type: text/plain",
    "Content-Type: multipart/form-data; boundary=x",
    "Content-Type: application/json;charset=latin1",
  ],
  ...[
    "Content-Encoding: gzip",
    "Content-Encoding: br",
    "Content-Length: -1",
    "Content-Length: 99999999",
    "Content-Length: 1e3",
  ],
  ...[
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: x",
    "Expect: 100-continue",
    "Upgrade: websocket",
    "Host: example.org",
  ],
  ...[
    `X-Forwarded-For: ${canary}`,
    "X-HTTP-Method-Override: DELETE",
    "Accept-Version: ~9",
    `Cookie: ${"x".repeat(9000)}`,
  ],
];

const oddHeads = [
  ...[
    "GET /api/messages",
    "PUT /api/messages",
    "TRACE /healthz",
    "OPTIONS *",
    "POST /",
    "POST /api/messages/..",
    "GET /%",
  ],
  ...[
    "GET /healthz?x=%ff",
    "GET /../../etc/passwd",
    "HEAD /readyz",
    "POST /api//messages",
    `GET /${"a".repeat(20_000)}`,
  ],
].map((start) => `${start} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
