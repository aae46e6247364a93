// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from "node:http";

/** What is let in is an object read from JSON; what is not has the status to refuse it with. */
export type Gated = { readonly body: Readonly<Record<string, unknown>> } | { readonly status: number };

const mostBytes = 256 * 1024;
const mostMillisecondsToRead = 10_000;
const mostDepth = 64;

/**
 * Reads a message before anything else sees it: plain JSON, not compressed, at most 256 KiB counted as they come, at
 * most 64 levels deep, within 10 seconds. Keys that could reach an object's prototype are refused; every text is
 * well-formed Unicode.
 */
export async function readGated(request: IncomingMessage): Promise<Gated> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type)) return { status: 415 };
  const encoding = request.headers["content-encoding"];
  if (encoding !== undefined && encoding.toLowerCase() !== "identity") return { status: 415 };
  if (Number(request.headers["content-length"] ?? 0) > mostBytes) return { status: 413 };
  const bytes = await readBytes(request);
  return typeof bytes === "number" ? { status: bytes } : parse(bytes);
}

/** The bytes, or the status to refuse them with. */
async function readBytes(request: IncomingMessage): Promise<Buffer | number> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const timer = setTimeout(() => end(408), mostMillisecondsToRead);
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length > mostBytes) end(413);
      else chunks.push(chunk);
    };
    const end = (outcome: Buffer | number) => {
      clearTimeout(timer);
      request.off("data", take);
      if (typeof outcome === "number") request.pause();
      resolve(outcome);
    };
    request.on("data", take);
    request.once("end", () => end(Buffer.concat(chunks)));
    request.once("error", () => end(400));
    request.once("aborted", () => end(400));
  });
}

function parse(bytes: Buffer): Gated {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const body: unknown = JSON.parse(text, checked);
    const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
    return isObject && !isTooDeep(body, mostDepth) ? { body: body as Record<string, unknown> } : { status: 400 };
  } catch {
    return { status: 400 };
  }
}

/** Texts that are no Unicode could not be kept: what is half a character becomes the one that stands for it. */
function checked(key: string, value: unknown): unknown {
  if (key === "__proto__" || key === "constructor" || key === "prototype") throw new SyntaxError("A refused key");
  if (!key.isWellFormed()) throw new SyntaxError("A key that is no text");
  return typeof value === "string" ? value.toWellFormed() : value;
}

function isTooDeep(value: unknown, depthLeft: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depthLeft === 0 || Object.values(value).some((inner) => isTooDeep(inner, depthLeft - 1));
}
