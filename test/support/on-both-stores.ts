// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
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

/** A program on a store of its own, from before the tests to after them. */
export type OnAStore = {
  readonly name: string;
  /** That of the program that runs now. */
  readonly url: string;
  /** Stops the program, which ends well, and starts it again on the same store. */
  restart(env?: Readonly<Record<string, string>>): Promise<void>;
  /** Another program on the same store. Whoever starts it stops it. */
  startAnother(): Promise<Program>;
};

/** Tests of a program over HTTP, on Wednesday 28 July 2021 at 10:00 in Florence, on each of the two stores. */
export function describeOnBothStores(what: string, tests: (its: OnAStore) => void): void {
  for (const { name, open } of bothStores) {
    describe(`${what}, over HTTP, on ${name}`, () => {
      let store: StoreForTest;
      let program: Program;

      before(async () => {
        store = await open();
        program = await store.start();
      });
      after(async () => {
        await program.stop();
        await store.close();
      });

      tests({
        name,
        get url() {
          return program.url;
        },
        async restart(env) {
          assert.equal(await program.stop(), 0);
          program = await store.start(env);
        },
        startAnother: () => store.start(),
      });
    });
  }
}
