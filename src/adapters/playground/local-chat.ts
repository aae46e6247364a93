// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { findFreePort } from "./free-port.ts";
import { playgroundConfiguration } from "./playground-configuration.ts";

export type LocalChatOptions = {
  /** Where the bot takes its messages: "http://127.0.0.1:3978/api/messages". */
  readonly botEndpoint: string;
  /** Where the chat keeps its own files. */
  readonly folder: string;
  /** Called when the chat ends by itself. */
  readonly onEnd: () => void;
};

export type LocalChat = {
  readonly url: string;
  /** Ends the chat. Safe to repeat. */
  close(): Promise<void>;
};

/** The chat is not installed, or does not start: `message` says what to do. */
export class LocalChatFault extends Error {
  override readonly name = "LocalChatFault";
}

const inTheChat = new URL("in-the-chat.ts", import.meta.url).href;

const usualPort = 56150;
const mostMillisecondsToStart = 30_000;

/**
 * Starts a Teams-like chat for the browser (Microsoft's Agents Playground, telemetry off) as a child process that ends
 * with this one. Throws LocalChatFault.
 */
export async function openLocalChat({ botEndpoint, folder, onEnd }: LocalChatOptions): Promise<LocalChat> {
  const program = findProgram();
  const directory = resolve(folder);
  mkdirSync(directory, { recursive: true });
  const configuration = join(directory, "playground.yml");
  writeFileSync(configuration, playgroundConfiguration);
  const wanted = await findFreePort(usualPort);
  const words = ["start", "--app-endpoint", botEndpoint, "--channel-id", "msteams", "--port", String(wanted)];
  const child = spawn(process.execPath, ["--import", inTheChat, program, ...words, "--disable-telemetry"], {
    cwd: directory,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true,
    env: {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: "none",
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configuration,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(directory, "playground.log"),
      SEND_INSTALLATION_ACTIVITY: "true",
    },
  });
  const lastWords = remember(child);
  let isClosing = false;
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const close = async () => {
    isClosing = true;
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 2000);
    await ended;
    clearTimeout(timer);
  };
  const url = await waitUntilItAnswers(child, lastWords).catch(async () => {
    await close();
    throw new LocalChatFault(`La chat di prova non parte. Ecco che cosa ha detto:\n${lastWords()}`);
  });
  child.once("exit", () => {
    if (!isClosing) onEnd();
  });
  return { url, close };
}

function findProgram(): string {
  try {
    return createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/cli.js");
  } catch (error) {
    throw new LocalChatFault(
      "La chat di prova non è installata: scrivi «npm ci» e riprova, oppure «npm run bot» per avviare solo il bot.",
      { cause: error },
    );
  }
}

/** Its address, from its own words: where the wanted port was taken in the meantime it takes another by itself. */
async function waitUntilItAnswers(child: ChildProcess, lastWords: () => string): Promise<string> {
  const end = performance.now() + mostMillisecondsToStart;
  while (performance.now() < end && child.exitCode === null) {
    const port = /Listening on (\d+)/.exec(lastWords())?.[1];
    const url = `http://localhost:${port}`;
    const isAnswering =
      port !== undefined &&
      (await fetch(url, { signal: AbortSignal.timeout(2000) }).then(
        ({ ok }) => ok,
        () => false,
      ));
    if (isAnswering) return url;
    await delay(150);
  }
  throw new Error("The chat does not answer");
}

/** The last lines the child wrote, for when it does not start. */
function remember(child: ChildProcess): () => string {
  let lines = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      lines = `${lines}${text}`.slice(-2000);
    });
  }
  return () => lines.trim();
}
