// SPDX-License-Identifier: EUPL-1.2
import { startCountingProxy } from "#test/support/counting-proxy.ts";
import type { BenchConnector } from "./bench-connector.ts";
import type { Scenario } from "./scenarios.ts";
import { type Started, startServer } from "./server-process.ts";
import type { TablesStore } from "./stores.ts";
import { sendTurn } from "./turns.ts";

type Counted = { readonly start: Started; readonly scenarios: readonly Scenario[] };

/** Requests to the store of one message of each scenario, each of them sent a few times. */
export async function countRequests(
  store: TablesStore,
  connector: BenchConnector,
  contender: (env: Readonly<Record<string, string>>) => Counted,
): Promise<ReadonlyMap<string, number>> {
  const proxy = await startCountingProxy(store.connectionString);
  const { start, scenarios } = contender({ TABLES_CONNECTION_STRING: proxy.connectionString });
  const server = await startServer(start);
  const counted = new Map<string, number>();
  try {
    for (const { name, script } of scenarios) {
      const send = async (times: number) => {
        let turns = 0;
        for (let time = 0; time < times; time += 1) {
          for (const turn of script(0)) {
            await sendTurn(turn, 0, { server, connector, isConnected: true });
            turns += 1;
          }
        }
        return turns;
      };
      await send(2);
      proxy.requests.length = 0;
      const turns = await send(5);
      counted.set(name, proxy.requests.length / turns);
    }
  } finally {
    await server.stop();
    await proxy.stop();
  }
  return counted;
}
