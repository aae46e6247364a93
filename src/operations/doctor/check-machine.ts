// SPDX-License-Identifier: EUPL-1.2
import type { Settings } from "#settings";
import { type Asked, ask } from "./ask.ts";
import { type Finding, right, unknown, wrong } from "./finding.ts";

const leastNode = 24;
/** Tokens are good so many seconds around their times. */
const mostSecondsApart = 60;

/** Whether this is a Node that the program runs on. */
export function checkNode(version: string = process.versions.node): Finding {
  const major = Number(version.split(".", 1)[0]);
  if (major >= leastNode) return right("Node.js", version);
  return wrong("Node.js", `${version} è troppo vecchio`, `installa Node.js ${leastNode} o più recente.`);
}

/**
 * This machine's clock against that of whoever answers at an address: an hour that is wrong has every token refused, and
 * digests sent at the wrong hour.
 */
export async function checkClock(
  { clockStart }: Pick<Settings, "clockStart">,
  url: string | undefined,
): Promise<Finding> {
  const what = "Orologio";
  if (clockStart !== undefined) return unknown(what, "parte da CLOCK_START: è per le prove");
  if (url === undefined) return unknown(what, "senza MicrosoftAppId e senza Azure non c'è con che cosa confrontarlo");
  const before = Date.now();
  const answer: Asked = await ask(url);
  if ("fault" in answer || answer.at === undefined) return unknown(what, `${hostOf(url)} non dice che ora è`);
  const seconds = Math.round(((before + Date.now()) / 2 - answer.at.getTime()) / 1000);
  if (Math.abs(seconds) <= mostSecondsApart) return right(what, `d'accordo con ${hostOf(url)}`);
  const how = `${Math.abs(seconds)} secondi ${seconds > 0 ? "avanti" : "indietro"} rispetto a ${hostOf(url)}`;
  return wrong(what, how, "accendi la sincronizzazione dell'ora (NTP) di questa macchina.");
}

const hostOf = (url: string) => new URL(url).hostname;
