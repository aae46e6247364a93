// SPDX-License-Identifier: EUPL-1.2
import type { FaultCode } from "#application/ports/fault-codes.ts";
import type { Log } from "#application/ports/log.ts";
import type { TurnEnd } from "./follow-turns.ts";
import { loadOpenTelemetry, type Meter } from "./load-open-telemetry.ts";

/** What is counted and timed: no name, no text, no id of anybody. */
export type Metrics = {
  turn(end: TurnEnd): void;
  /** One call to the store. */
  storeCall(call: "get" | "page" | "transact", outcome: "done" | "conflict" | "fault", seconds: number): void;
  fault(code: FaultCode): void;
  /** Sends what was counted since the last time, for 3 seconds at most, and ends. */
  stop(): Promise<void>;
};

export type MetricsOptions = {
  /** Where the collector listens, without `/v1/metrics`. */
  readonly address: string;
  /** Of this program. */
  readonly version: string;
  /** How many messages of each outcome the bot has sent by itself, since it started. */
  readonly sendings: () => Readonly<Record<string, number>>;
  readonly log: Pick<Log, "fault">;
};

const millisecondsBetweenExports = 60_000;
const mostMillisecondsToStop = 3000;

/**
 * Metrics in the manner of OpenTelemetry, sent every minute with OTLP over HTTP. Undefined, with a line in the log, where
 * the packages were not installed: `npm ci --prefix metrics`.
 */
export function openMetrics({ address, version, sendings, log }: MetricsOptions): Metrics | undefined {
  const loaded = loadOpenTelemetry();
  if (loaded === undefined) {
    log.fault("METRICS_MISSING");
    return undefined;
  }
  const exporter = new loaded.OTLPMetricExporter({ url: `${address.replace(/\/+$/, "")}/v1/metrics` });
  let isTold = false;
  const send = exporter.export.bind(exporter);
  exporter.export = (metrics, done) =>
    send(metrics, (result) => {
      const isLost = result.code !== 0;
      if (isLost && !isTold) log.fault("METRICS_NOT_SENT");
      isTold = isLost;
      done(result);
    });
  const reader = new loaded.PeriodicExportingMetricReader({
    exporter,
    exportIntervalMillis: millisecondsBetweenExports,
  });
  const resource = loaded.resourceFromAttributes({ "service.name": "diario-peg", "service.version": version });
  const provider = new loaded.MeterProvider({ resource, readers: [reader] });
  return { ...instruments(provider.getMeter("diario-peg", version), sendings), stop: () => stop(provider) };
}

function instruments(meter: Meter, sendings: MetricsOptions["sendings"]): Omit<Metrics, "stop"> {
  const turns = meter.createHistogram("diario.turn.duration", { unit: "s", description: "Durata dei turni" });
  const calls = meter.createHistogram("diario.store.duration", {
    unit: "s",
    description: "Durata delle chiamate all'archivio",
  });
  const faults = meter.createCounter("diario.faults", { description: "Guasti, per codice" });
  const sent = meter.createObservableCounter("diario.sendings", {
    description: "Messaggi mandati dal bot da sé, per esito",
  });
  sent.addCallback((result) => {
    for (const [outcome, count] of Object.entries(sendings())) result.observe(count, { outcome });
  });
  const memory = meter.createObservableGauge("process.memory.usage", {
    unit: "By",
    description: "Memoria del processo",
  });
  memory.addCallback((result) => result.observe(process.memoryUsage.rss()));
  return {
    turn: ({ kind, status, seconds }) => turns.record(seconds, { kind, status }),
    storeCall: (call, outcome, seconds) => calls.record(seconds, { call, outcome }),
    fault: (code) => faults.add(1, { code }),
  };
}

async function stop(provider: { shutdown(): Promise<void> }): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const isLate = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, mostMillisecondsToStop);
  });
  await Promise.race([provider.shutdown().catch(() => {}), isLate]);
  clearTimeout(timer);
}
