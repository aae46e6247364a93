// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { journalOfRoles } from "#adapters/store/chain/journals.ts";
import { countsRow, journalRow, rolesRow } from "#adapters/store/keys.ts";
import { createProofs } from "#adapters/store/proofs.ts";
import { createRoles } from "#adapters/store/roles.ts";
import type { RowOperation, Rows } from "#adapters/store/rows.ts";
import type { Finding } from "#application/ports/proofs.ts";
import { type ToldHead, toToldHead } from "#domain/chain-state.ts";
import { toDay } from "#domain/day.ts";
import { type RoleChange, withChange } from "#domain/role-book.ts";
import { aRegister } from "#test/fakes/a-register.ts";
import { aLog, chiara, now } from "#test/support/a-log.ts";
import type { OpenRows } from "#test/support/stores.ts";

const { signal } = new AbortController();
const anna = { id: "person-anna", name: "Anna Neri" };
const bruno = { id: "person-bruno", name: "Bruno Verdi" };
const changes: readonly RoleChange[] = [
  { kind: "role", person: anna, role: "reader" },
  { kind: "role", person: bruno, role: "manager" },
  { kind: "deputy", deputy: anna, principal: bruno, from: toDay("2021-08-01"), until: toDay("2021-08-31") },
  { kind: "role", person: anna, role: "editor" },
  { kind: "deputy", deputy: bruno, principal: chiara, from: toDay("2021-08-01"), until: toDay("2021-08-15") },
  { kind: "end", deputy: bruno },
];

/** What proving the roles promises. */
export function rolesProofContract(open: OpenRows): void {
  let rows: Rows;
  before(async () => {
    rows = await open();
  });

  /** Roles given in every way, and what goes through their journal. */
  async function theRoles() {
    const { objective } = aLog(rows);
    const { partition } = journalOfRoles(objective);
    const roles = createRoles(rows);
    const proofs = createProofs(rows, aRegister());
    const give = (change: RoleChange) =>
      roles.change(
        objective,
        (book) => ({ book: withChange(book, change), entry: { at: now.toInstant(), by: chiara, change } }),
        signal,
      );
    for (const change of changes) await give(change);
    const verify = async (told?: ToldHead) => {
      const proof = await proofs.verifyRoles(objective, told, signal);
      assert.ok(proof !== "busy");
      return proof;
    };
    return {
      give,
      verify,
      objective,
      findings: async (told?: ToldHead) => (await verify(told)).findings,
      rowAt: async (row: string, of = partition) => (await rows.get(of, row, signal)) ?? assert.fail(row),
      write: async (...operations: RowOperation[]) =>
        assert.equal(await rows.transact(partition, operations, signal), "done"),
    };
  }

  type TheRoles = Awaited<ReturnType<typeof theRoles>>;

  /** The row with its text changed, behind the program's back. */
  const spoil = async ({ rowAt, write }: TheRoles, row: string, from: string, to: string) => {
    const { values } = await rowAt(row);
    const json = String(values.json).replace(from, to);
    assert.notEqual(json, values.json);
    await write({ kind: "upsert", row, values: { ...values, json } });
  };

  it("finds nothing in roles given in every way, and tells how many changes there are and their head", async () => {
    const roles = await theRoles();
    const proof = await roles.verify();
    assert.deepEqual([proof.of, proof.entries, proof.before, proof.findings], ["roles", 6, 0, []]);
    assert.match(proof.head ?? "", /^ruoli\/6-[0-9a-f]{16}$/);
    const told = toToldHead(proof.head ?? "");
    await roles.give({ kind: "role", person: anna, role: "manager" });
    assert.deepEqual(await roles.findings(told), []);
  });

  it("finds nothing where no role was ever given, and no head", async () => {
    const { objective } = aLog(rows);
    const proof = await createProofs(rows, aRegister()).verifyRoles(objective, undefined, signal);
    assert.deepEqual(proof, { of: "roles", entries: 0, before: 0, meetings: 0, head: undefined, findings: [] });
  });

  it("names each entry that was changed, removed or doubled, and whose role is other than the entries say", async () => {
    for (let place = 1; place <= changes.length; place += 1) {
      const row = journalRow(place);
      const changed = await theRoles();
      await spoil(changed, row, '"person-chiara"', '"person-dario"');
      assert.deepEqual((await changed.findings())[0], { kind: "changed", sequence: place });

      const removed = await theRoles();
      await removed.write({ kind: "delete", row });
      const kind = place === changes.length ? "cut" : "missing";
      assert.deepEqual((await removed.findings())[0], { kind, from: place, to: place });

      const doubled = await theRoles();
      const { values } = await doubled.rowAt(row);
      await doubled.write({ kind: "insert", row: journalRow(7), values });
      assert.deepEqual(await doubled.findings(), [{ kind: "added", place: "7", copyOf: place }]);
    }
    const roles = await theRoles();
    await spoil(roles, rolesRow, '"editor"', '"manager"');
    assert.deepEqual(await roles.findings(), [{ kind: "role", name: "Anna Neri" }]);
    await spoil(roles, rolesRow, "2021-08-31", "2021-12-31");
    assert.deepEqual(await roles.findings(), [{ kind: "role", name: "Anna Neri" }]);
    await roles.write({ kind: "delete", row: rolesRow });
    const found: Finding[] = [{ kind: "no-roles" }, { kind: "added", place: "1" }];
    assert.deepEqual((await roles.findings()).slice(0, 2), found);
  });

  it("shows an end that was cut off, with the book set back as well, by the counts of the year and by a head", async () => {
    const roles = await theRoles();
    const book = await roles.rowAt(rolesRow);
    await roles.give({ kind: "role", person: bruno, role: "reader" });
    const told = toToldHead((await roles.verify()).head ?? "");
    await roles.write({ kind: "upsert", row: rolesRow, values: book.values }, { kind: "delete", row: journalRow(7) });
    assert.deepEqual(await roles.findings(), [{ kind: "cut", from: 7, to: 7 }]);
    assert.deepEqual(await roles.findings(told), [
      { kind: "told-cut", told },
      { kind: "cut", from: 7, to: 7 },
    ]);
    const counts = await roles.rowAt(countsRow, roles.objective.code);
    await roles.give({ kind: "role", person: bruno, role: "editor" });
    const { code } = roles.objective;
    await rows.transact(code, [{ kind: "upsert", row: countsRow, values: counts.values }], signal);
    assert.deepEqual(await roles.findings(), [{ kind: "roles-told", sequence: 7 }]);
    assert.deepEqual((await roles.findings(told))[0], { kind: "told-other", told });
  });

  it("begins a chain for roles that had none, from two programs at once", async () => {
    const roles = await theRoles();
    const { values } = await roles.rowAt(rolesRow);
    const entries = await Promise.all(changes.map((_, at) => roles.rowAt(journalRow(at + 1))));
    const withoutKind = (json: unknown) => String(json).replace('"kind":"role","at"', '"at"');
    await roles.write(
      { kind: "upsert", row: rolesRow, values: { json: values.json ?? "", shape: 2 } },
      ...entries.map(({ row, values }) => {
        return { kind: "upsert", row, values: { json: withoutKind(values.json), shape: 2 } } as const;
      }),
    );
    const other = createRoles(rows);
    await Promise.all([
      roles.give({ kind: "role", person: anna, role: "none" }),
      other.current(roles.objective, signal),
      roles.verify(),
    ]);
    const proof = await roles.verify();
    assert.deepEqual([proof.entries, proof.before], [7, 6]);
    assert.deepEqual(proof.findings, []);
    await spoil(roles, journalRow(2), "manager", "reader");
    assert.deepEqual((await roles.findings())[0], { kind: "changed", sequence: 2 });
  });

  it("holds the names as salted digests", async () => {
    const roles = await theRoles();
    const { values } = await roles.rowAt(journalRow(3));
    assert.deepEqual(Object.keys(JSON.parse(String(values.seals))).sort(), [
      "by.name",
      "change.deputy.name",
      "change.principal.name",
    ]);
  });
}
