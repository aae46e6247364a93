// SPDX-License-Identifier: EUPL-1.2
import { odata, TableClient, type TableServiceClientOptions, type TransactionAction } from "@azure/data-tables";
import { type AzureFault, callAzure, codeOf, describeFault, mostMilliseconds } from "./azure-call.ts";
import { checkKey, checkPage, checkTransaction } from "./limits.ts";
import {
  type ForeignValue,
  type Row,
  type RowOperation,
  type Rows,
  type RowValues,
  StoreRefused,
  type TransactOutcome,
} from "./rows.ts";

/** Where the tables are: with a key inside, or signed in with the default Azure credential. */
export type AzureTablesPlace = { readonly connectionString: string } | { readonly endpoint: string };

const options: TableServiceClientOptions = { retryOptions: { maxRetries: 0 } };

/**
 * Rows in Azure Tables, in the table of that name, made when it is not there. An endpoint is signed in with the
 * default Azure credential. Throws StoreRefused when the account cannot be reached or does not let us in.
 */
export async function openAzureTables(place: AzureTablesPlace, table = "DiarioPeg"): Promise<Rows> {
  try {
    const client = await createClient(place, table);
    await client.createTable({ abortSignal: AbortSignal.timeout(10_000) });
    return createRows(client);
  } catch (error) {
    throw new StoreRefused(
      `Non riesco ad aprire le tabelle di Azure (${describeFault(error as AzureFault)}). Controlla TABLES_CONNECTION_STRING o TABLES_ENDPOINT, la rete e i permessi.`,
      { cause: error },
    );
  }
}

async function createClient(place: AzureTablesPlace, table: string): Promise<TableClient> {
  if ("connectionString" in place) {
    const isLocal = /UseDevelopmentStorage=true|TableEndpoint=http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/i;
    const allowInsecureConnection = isLocal.test(place.connectionString);
    return TableClient.fromConnectionString(place.connectionString, table, { ...options, allowInsecureConnection });
  }
  const { DefaultAzureCredential } = await import("@azure/identity");
  return new TableClient(place.endpoint, table, new DefaultAzureCredential(), options);
}

function createRows(client: TableClient): Rows {
  const find = async (partition: string, row: string, signal: AbortSignal): Promise<Row | undefined> => {
    try {
      const entity = await callAzure(signal, isAbsent, (abortSignal) =>
        client.getEntity(partition, row, { abortSignal }),
      );
      return toRow(entity);
    } catch (error) {
      if (isAbsent(error as AzureFault)) return undefined;
      throw error;
    }
  };

  return {
    async get(partition, row, signal) {
      checkKey(partition);
      checkKey(row);
      return find(partition, row, signal);
    },

    async page(query, signal) {
      checkPage(query);
      const { partition, from, to, limit, after = "" } = query;
      const filter = odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${to} and RowKey gt ${after}`;
      const never = () => false;
      return callAzure(signal, never, async (abortSignal) => {
        const rows: Row[] = [];
        const pages = client.listEntities({ queryOptions: { filter }, abortSignal }).byPage({ maxPageSize: limit });
        for await (const page of pages) {
          rows.push(...page.map(toRow));
          if (rows.length >= limit) break;
        }
        return rows.slice(0, limit);
      });
    },

    async nextPartition(after, signal) {
      const filter = odata`PartitionKey gt ${after}`;
      const never = () => false;
      return callAzure(signal, never, async (abortSignal) => {
        const options = { queryOptions: { filter, select: ["PartitionKey"] }, abortSignal };
        for await (const page of client.listEntities(options).byPage({ maxPageSize: 1 })) {
          if (page[0] !== undefined) return String(page[0].partitionKey);
        }
        return undefined;
      });
    },

    async transact(partition, operations, signal) {
      checkTransaction(partition, operations);
      const within = AbortSignal.any([signal, AbortSignal.timeout(mostMilliseconds)]);
      return submit(partition, operations, within);
    },

    async check(signal) {
      await find("check", "check", signal);
    },

    async close() {},
  };

  /** Azure refuses a whole transaction for a row to delete that is not there; the port does not. */
  async function submit(
    partition: string,
    operations: readonly RowOperation[],
    signal: AbortSignal,
  ): Promise<TransactOutcome> {
    const actions = operations.map((operation) => toAction(partition, operation));
    try {
      await callAzure(signal, isConflict, (abortSignal) => client.submitTransaction(actions, { abortSignal }));
      return "done";
    } catch (error) {
      if (!isConflict(error as AzureFault)) throw error;
      if ((error as AzureFault).statusCode !== 404) return "conflict";
    }
    const present = await withoutMissingDeletes(partition, operations, signal);
    if (present.length === operations.length) return "conflict";
    return present.length === 0 ? "done" : submit(partition, present, signal);
  }

  async function withoutMissingDeletes(
    partition: string,
    operations: readonly RowOperation[],
    signal: AbortSignal,
  ): Promise<readonly RowOperation[]> {
    const isPresent = await Promise.all(
      operations.map(async (one) => one.kind !== "delete" || (await find(partition, one.row, signal)) !== undefined),
    );
    return operations.filter((_, index) => isPresent[index]);
  }
}

function toAction(partition: string, operation: RowOperation): TransactionAction {
  const keys = { partitionKey: partition, rowKey: operation.row };
  if (operation.kind === "delete") return ["delete", keys];
  const entity = { ...operation.values, ...keys };
  if (operation.kind === "insert") return ["create", entity];
  if (operation.kind === "upsert") return ["upsert", entity, "Replace"];
  return ["update", entity, "Replace", { etag: operation.etag }];
}

function toRow(entity: Record<string, unknown>): Row {
  const { partitionKey: _, rowKey, etag, timestamp: __, "odata.metadata": ___, ...values } = entity;
  for (const name in values) if (isForeign(values[name])) values[name] = toForeign(values[name]);
  return { row: String(rowKey), etag: String(etag), values: values as RowValues };
}

/** A number that is whole is read as one of ours: only its type may become another. */
function isForeign(value: unknown): boolean {
  return typeof value === "number" ? (value | 0) !== value : typeof value === "object" || typeof value === "bigint";
}

/** As the library tells them -> as it takes them. */
function toForeign(value: unknown): ForeignValue {
  if (typeof value === "bigint") return { type: "Int64", value: String(value) };
  if (typeof value === "number") return { type: "Double", value: String(value) };
  if (value instanceof Date) return { type: "DateTime", value: value.toISOString() };
  if (value instanceof Uint8Array) return { type: "Binary", value: Buffer.from(value).toString("base64") };
  return value as ForeignValue;
}

/** A table that is gone is a fault, not a row that is not there. */
function isAbsent(fault: AzureFault): boolean {
  return fault.statusCode === 404 && codeOf(fault) !== "TableNotFound";
}

/** A row to insert that is there, or a row to replace that is gone or has changed. */
function isConflict(fault: AzureFault): boolean {
  return fault.statusCode === 409 || fault.statusCode === 412 || isAbsent(fault);
}
