// SPDX-License-Identifier: EUPL-1.2
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import { type HttpServer, openHttpServer, PortInUse } from "#adapters/http/server.ts";
import { LocalChatFault, openLocalChat } from "#adapters/playground/local-chat.ts";
import { openBrowser } from "#adapters/playground/open-browser.ts";
import { type MinuteTick, startMinuteTick } from "#adapters/scheduler/minute-tick.ts";
import { createPace } from "#adapters/scheduler/pace.ts";
import { journalOfRoles, journalOfYear } from "#adapters/store/chain/journals.ts";
import { startChain } from "#adapters/store/chain/start-chain.ts";
import { createConversations } from "#adapters/store/conversations.ts";
import { rememberRows } from "#adapters/store/remembered-rows.ts";
import { StoreRefused } from "#adapters/store/rows.ts";
import { timedRows } from "#adapters/store/timed-rows.ts";
import { noteEditions } from "#adapters/store/upgrade-note.ts";
import { watchRows } from "#adapters/store/watched-rows.ts";
import { createTeamsDoor } from "#adapters/teams/door.ts";
import { createMessenger } from "#adapters/teams/messenger.ts";
import { followTurns } from "#adapters/telemetry/follow-turns.ts";
import { openLog } from "#adapters/telemetry/log.ts";
import type { Metrics } from "#adapters/telemetry/metrics.ts";
import { createAnswer } from "#application/answering/answer.ts";
import { createGreet } from "#application/answering/greet.ts";
import { createMeetingEnded } from "#application/answering/meeting-ended.ts";
import { createNotHere } from "#application/answering/not-here.ts";
import { commands } from "#application/commands/index.ts";
import { createChatPresence } from "#application/digests/chat-presence.ts";
import { createDigestHealth } from "#application/digests/digest-health.ts";
import { createDigestJob } from "#application/jobs/digest-job.ts";
import type { Clock } from "#application/ports/clock.ts";
import { causeOf, ofTheSettings } from "#application/ports/log.ts";
import { plainReply } from "#application/views/plain-reply.ts";
import { tooManyReply } from "#application/views/too-many.ts";
import { it } from "#application/wording/it.ts";
import { wordingIn } from "#application/wording/wording.ts";
import { createServices } from "#operations/create-services.ts";
import { endWell } from "#operations/end-well.ts";
import { openStore } from "#operations/open-store.ts";
import { startMetrics } from "#operations/start-metrics.ts";
import { loadSettings, readEnvironment, type Settings, SettingsFaults } from "./settings.ts";

/** What was interrupted goes on before the first message: a start waits for it no longer than this. */
const mostMillisecondsToResume = 8000;

/** A journal of a program before there were chains gets its own once: however long it is, it is waited for. */
const mostMillisecondsToChain = 600_000;

try {
  const { values: options } = parseArgs({
    options: { chat: { type: "boolean", default: false }, "env-file": { type: "string" } },
  });
  await run(loadSettings(readEnvironment(options["env-file"])), options.chat);
} catch (error) {
  console.error(`\n${wordsFor(error)}\n`);
  process.exit(1);
}

/** Throws it again when it is none of those that whoever starts the program can mend. */
function wordsFor(error: unknown): string {
  const faults = [SettingsFaults, StoreRefused, PortInUse, LocalChatFault];
  if (error instanceof Error && faults.some((fault) => error instanceof fault)) return error.message;
  const { code } = error as { readonly code?: unknown };
  if (typeof code !== "string" || !code.startsWith("ERR_PARSE_ARGS")) throw error;
  return "Un'opzione non la conosco. Ci sono --env-file=<file>, con le impostazioni, e --chat, che apre la chat di prova.";
}

async function run(settings: Settings, hasChat: boolean): Promise<void> {
  let metrics: Metrics | undefined;
  const log = openLog({
    level: hasChat && settings.logLevel === "info" ? "warn" : settings.logLevel,
    onFault: (code) => metrics?.fault(code),
  });
  const ending = endWell(log);
  const stored = await openStore(settings.store, log);
  const isTimed = settings.metricsAddress !== undefined;
  const watched = watchRows(isTimed ? timedRows(stored, (...call) => metrics?.storeCall(...call)) : stored, log);
  // A file has one program; of tables others may write too.
  const rows = rememberRows(watched, settings.store.kind === "embedded" ? Number.POSITIVE_INFINITY : 60_000);
  const clock = createClock(settings);
  const cards = new URL("../cards/", import.meta.url);
  const conversations = createConversations(rows);
  let tick: MinuteTick | undefined;
  const services = createServices(rows, {
    clock,
    conversations,
    slot: settings.digestAt,
    wake: () => tick?.wake(),
    firstManagers: settings.admins,
    newPeople: settings.newPeople,
    pages: { source: settings.sourceUrl, privacy: settings.privacyUrl },
  });
  const { editions } = services;
  const followed = [editions.current(), ...editions.earlier()];
  await noteEditions(
    rows,
    followed.map(({ code }) => code),
    AbortSignal.timeout(mostMillisecondsToResume),
  );
  await startChain(rows, journalOfRoles(editions.current()), AbortSignal.timeout(mostMillisecondsToChain));
  for (const edition of [...followed, editions.ofYear(editions.current().year + 1)]) {
    if (edition === undefined) continue;
    await startChain(rows, journalOfYear(edition.code), AbortSignal.timeout(mostMillisecondsToChain));
    const signal = AbortSignal.timeout(mostMillisecondsToResume);
    await services.log.resumeRemovals(edition, signal).catch((error: unknown) => {
      log.fault("REMOVAL_UNFINISHED", { year: edition.year, cause: causeOf(error) });
    });
    await services.log.resumeMoves(edition, editions.ofYear, signal).catch((error: unknown) => {
      log.fault("MOVE_UNFINISHED", { year: edition.year, cause: causeOf(error) });
    });
  }
  const messenger = createMessenger({
    identity: settings.identity,
    serviceHosts: settings.serviceHosts,
    cards,
    conversations,
  });
  const job = createDigestJob({ services, messenger, pace: createPace(settings.sendsPerSecond), log });
  const answer = createAnswer(commands, services);
  const door = createTeamsDoor({
    identity: settings.identity,
    allowedTenants: settings.allowedTenants,
    serviceHosts: settings.serviceHosts,
    openIdMetadataUrl: settings.openIdMetadataUrl,
    messagesPerMinute: settings.messagesPerMinute,
    cards,
    answer: settings.clockStart === undefined ? answer : ({ sentAt: _, ...request }) => answer(request),
    greet: createGreet(commands, services),
    conversations,
    ...createChatPresence(services),
    meetingEnded: createMeetingEnded(commands, services),
    notHere: createNotHere(services),
    surprise: ({ language }) => plainReply("surprise", wordingIn(language)),
    tooMany: tooManyReply,
    log,
  });
  metrics = await startMetrics(settings, { sendings: () => job.watch.outcomes, log });
  const server = await openServer(settings, hasChat, {
    host: settings.host,
    port: settings.port,
    deliver: followTurns(door.deliver, log, (end) => metrics?.turn(end)),
    isReady: (signal) => rows.check(signal).then(() => true),
    health: createDigestHealth(services, job.watch),
    healthKey: settings.healthKey,
    isLoopbackOnly: settings.identity === undefined,
  });
  tick = startMinuteTick({ pass: job.pass, now: () => clock().toInstant(), log });
  const stops = [() => server.close(), tick.stop, () => rows.close(), async () => metrics?.stop()];
  ending.by(stops);
  const objective = editions.current();
  log.info("Diario PEG è in ascolto", {
    url: ofTheSettings(server.url),
    store: ofTheSettings(settings.store.kind),
    objective: ofTheSettings(objective.code),
  });
  if (hasChat) await openChat(settings, server, stops);
}

function createClock({ timeZone, clockStart }: Settings): Clock {
  const shift = clockStart?.since(Temporal.Now.instant());
  return () => {
    const now = Temporal.Now.instant();
    return (shift === undefined ? now : now.add(shift)).toZonedDateTimeISO(timeZone);
  };
}

/** With the chat beside it, a port in use is no matter: nobody else needs to know the bot's. */
async function openServer(
  settings: Settings,
  hasChat: boolean,
  options: Parameters<typeof openHttpServer>[0],
): Promise<HttpServer> {
  try {
    return await openHttpServer(options);
  } catch (error) {
    if (!(error instanceof PortInUse)) throw error;
    if (hasChat) return openHttpServer({ ...options, port: 0 });
    throw new PortInUse(`La porta ${settings.port} è già in uso: scegline un'altra con PORT.`, { cause: error });
  }
}

async function openChat(settings: Settings, server: HttpServer, stops: (() => Promise<void>)[]): Promise<void> {
  const folder = settings.store.kind === "embedded" ? settings.store.folder : "./data";
  const chat = await openLocalChat({
    botEndpoint: `${server.url}/api/messages`,
    folder: join(folder, "chat"),
    onEnd: () => process.kill(process.pid, "SIGTERM"),
  });
  stops.unshift(() => chat.close());
  const data = settings.store.kind === "embedded" ? resolve(settings.store.folder) : "Azure Tables";
  console.log(`
Diario PEG è pronto.

  La chat:  ${chat.url}
  I dati:   ${data}

Apri l'indirizzo della chat nel browser e prova a scrivere:

  ${it.commands.meeting.example}
  ${it.commands.status.example}
  ${it.commands.help.example}

Per chiudere: Ctrl+C. Quello che hai registrato resta.
`);
  openBrowser(chat.url);
}
