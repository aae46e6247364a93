// SPDX-License-Identifier: EUPL-1.2
import type { Metrics, MetricsOptions } from "#adapters/telemetry/metrics.ts";
import type { Settings } from "#settings";
import { programVersion } from "./program-version.ts";

/** The metrics, where the settings say whom to send them to; otherwise nothing of them is loaded. */
export async function startMetrics(
  { metricsAddress: address }: Pick<Settings, "metricsAddress">,
  told: Pick<MetricsOptions, "sendings" | "log">,
): Promise<Metrics | undefined> {
  if (address === undefined) return undefined;
  const { openMetrics } = await import("#adapters/telemetry/metrics.ts");
  return openMetrics({ ...told, address, version: programVersion() });
}
