// SPDX-License-Identifier: EUPL-1.2
import { emptyAzurite } from "./azurite.ts";
import { type Program, startProgram, temporaryFolder } from "./program.ts";

/** A store of its own, empty at first: the program can be started on it again and again. */
export type StoreForTest = {
  start(env?: Readonly<Record<string, string>>): Promise<Program>;
  close(): Promise<void>;
};

const clock = { CLOCK_START: "2021-07-28T10:00:00+02:00" };

/** The whole program on the embedded store, and on Azure Tables: the same conversations hold on both. */
export const bothStores: readonly { readonly name: string; open(): Promise<StoreForTest> }[] = [
  {
    name: "the embedded store",
    async open() {
      const folder = temporaryFolder();
      return { start: (env) => startProgram({ folder, env: { ...clock, ...env } }), close: async () => {} };
    },
  },
  {
    name: "Azure Tables",
    async open() {
      const azurite = await emptyAzurite();
      const folder = temporaryFolder();
      const tables = { ...clock, TABLES_CONNECTION_STRING: azurite.connectionString };
      return {
        start: (env) => startProgram({ folder, env: { ...tables, ...env } }),
        close: async () => {},
      };
    },
  },
];
