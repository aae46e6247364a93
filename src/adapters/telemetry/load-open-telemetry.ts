// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const folder = new URL("../../../metrics/", import.meta.url);

type Attributes = Readonly<Record<string, string | number>>;
type Observable = {
  addCallback(callback: (result: { observe(value: number, attributes?: Attributes): void }) => void): void;
};
type Described = { readonly unit?: string; readonly description: string };

/** What of OpenTelemetry's meter is used (OpenTelemetry, "Metrics API"). */
export type Meter = {
  createHistogram(name: string, options: Described): { record(value: number, attributes: Attributes): void };
  createCounter(name: string, options: Described): { add(value: number, attributes: Attributes): void };
  createObservableCounter(name: string, options: Described): Observable;
  createObservableGauge(name: string, options: Described): Observable;
};

type Exporter = { export(metrics: unknown, done: (result: { readonly code: number }) => void): void };

/** What of OpenTelemetry's packages is used. */
export type OpenTelemetry = {
  readonly OTLPMetricExporter: new (options: { readonly url: string }) => Exporter;
  readonly PeriodicExportingMetricReader: new (options: {
    readonly exporter: Exporter;
    readonly exportIntervalMillis: number;
  }) => object;
  readonly MeterProvider: new (options: {
    readonly resource: object;
    readonly readers: readonly object[];
  }) => {
    getMeter(name: string, version: string): Meter;
    shutdown(): Promise<void>;
  };
  readonly resourceFromAttributes: (attributes: Attributes) => object;
};

/**
 * The packages, which are installed only where somebody collects metrics, in a folder of their own; undefined where they
 * are not. Their types are told here, so that the program is checked without them too.
 */
export function loadOpenTelemetry(): OpenTelemetry | undefined {
  if (!existsSync(new URL("node_modules/@opentelemetry", folder))) return undefined;
  const load = createRequire(new URL("package.json", folder));
  return {
    ...load("@opentelemetry/resources"),
    ...load("@opentelemetry/sdk-metrics"),
    ...load("@opentelemetry/exporter-metrics-otlp-http"),
  };
}
