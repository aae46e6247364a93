// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { type Environment, loadSettings, readEnvironment, SettingsFaults } from "#settings";
import { settingsTable } from "../src/settings-table.ts";

const app = "11112222-3333-4444-5555-66667777AAAA";
const tenant = "22223333-4444-5555-6666-777788889999";
const identity = { MicrosoftAppId: app, MicrosoftAppPassword: "s3cret-of-the-app", MicrosoftAppTenantId: tenant };
const connection =
  "DefaultEndpointsProtocol=https;AccountName=comune;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net";
const root = new URL("../", import.meta.url);

function faultsOf(environment: Environment): SettingsFaults {
  try {
    loadSettings(environment);
  } catch (error) {
    assert.ok(error instanceof SettingsFaults, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: `nothing wrong was found in ${JSON.stringify(environment)}` });
}

const faultyNames = (environment: Environment) => faultsOf(environment).faults.map(({ name }) => name);

describe("settings", () => {
  it("need nothing: on this machine, in a folder, at Italian time", () => {
    assert.deepEqual(loadSettings({}), {
      host: "127.0.0.1",
      port: 3978,
      store: { kind: "embedded", folder: "./data" },
      identity: undefined,
      allowedTenants: [],
      timeZone: "Europe/Rome",
      digestAt: { weekday: 1, hour: 8, minute: 0 },
      sendsPerSecond: 10,
      serviceHosts: [
        ...["smba.trafficmanager.net", "*.botframework.com", "*.teams.microsoft.com"],
        ...["*.teams.microsoft.us", "*.botframework.us", "*.botframework.azure.us"],
      ],
      metricsAddress: undefined,
      openIdMetadataUrl: undefined,
      messagesPerMinute: 0,
      newPeople: "manager",
      healthKey: undefined,
      admins: [],
      sourceUrl: undefined,
      privacyUrl: undefined,
      clockStart: undefined,
      logLevel: "info",
    });
  });

  it("take an empty or blank text as not given", () => {
    const blank = Object.fromEntries(settingsTable.map(({ name }, index) => [name, index % 2 === 0 ? "" : "  "]));
    assert.deepEqual(loadSettings(blank), loadSettings({}));
  });

  it("listen everywhere and let the app's tenant in, with an app id", () => {
    const settings = loadSettings(identity);
    assert.equal(settings.host, "0.0.0.0");
    assert.deepEqual(settings.allowedTenants, [tenant]);
    assert.equal(settings.messagesPerMinute, 60);
    assert.deepEqual(settings.identity, {
      type: "SingleTenant",
      appId: app.toLowerCase(),
      appPassword: "s3cret-of-the-app",
      tenantId: tenant,
    });
  });

  it("know a managed identity, which has no password", () => {
    const managed = { MicrosoftAppId: app, MicrosoftAppTenantId: tenant, MicrosoftAppType: "userassignedmsi" };
    assert.deepEqual(loadSettings(managed).identity, {
      type: "UserAssignedMSI",
      appId: app.toLowerCase(),
      tenantId: tenant,
    });
    assert.deepEqual(faultyNames({ ...managed, MicrosoftAppPassword: "x" }), ["MicrosoftAppPassword"]);
  });

  it("read every setting", () => {
    const settings = loadSettings({
      PORT: "0",
      HOST: "::1",
      DATA_DIR: "/srv/diario",
      TIME_ZONE: "UTC",
      DIGEST_AT: "Dom 7.05",
      SENDS_PER_SECOND: "500",
      SERVICE_HOSTS: "SMBA.trafficmanager.net, *.botframework.com",
      OPENID_METADATA_URL: "http://localhost:9000/openid",
      MESSAGES_PER_MINUTE: "5",
      HEALTH_KEY: "0123456789abcdef",
      ADMINS: `${app}, ${tenant}`,
      ALLOWED_TENANTS: `${tenant};${app}`,
      CLOCK_START: "2021-07-28T10:00:00+02:00",
      LOG_LEVEL: "debug",
    });
    assert.equal(settings.port, 0);
    assert.equal(settings.host, "::1");
    assert.deepEqual(settings.store, { kind: "embedded", folder: "/srv/diario" });
    assert.equal(settings.timeZone, "UTC");
    assert.deepEqual(settings.digestAt, { weekday: 7, hour: 7, minute: 5 });
    assert.equal(settings.sendsPerSecond, 500);
    assert.deepEqual(settings.serviceHosts, ["smba.trafficmanager.net", "*.botframework.com"]);
    assert.equal(settings.openIdMetadataUrl, "http://localhost:9000/openid");
    assert.equal(settings.messagesPerMinute, 5);
    assert.equal(settings.healthKey, "0123456789abcdef");
    assert.deepEqual(settings.admins, [app.toLowerCase(), tenant]);
    assert.deepEqual(settings.allowedTenants, [tenant, app.toLowerCase()]);
    assert.equal(settings.clockStart?.toString(), "2021-07-28T08:00:00Z");
    assert.equal(settings.logLevel, "debug");
  });

  it("move the store to Azure Tables, by connection string or by address", () => {
    const endpoint = "https://comune.table.core.windows.net";
    const store = (environment: Environment) => loadSettings(environment).store;
    assert.deepEqual(store({ TABLES_CONNECTION_STRING: connection, DATA_DIR: "./data" }), {
      kind: "azure-tables",
      connectionString: connection,
    });
    assert.deepEqual(store({ TABLES_CONNECTION_STRING: "UseDevelopmentStorage=true" }), {
      kind: "azure-tables",
      connectionString: "UseDevelopmentStorage=true",
    });
    assert.deepEqual(store({ TABLES_ENDPOINT: endpoint }), { kind: "azure-tables", endpoint });
  });

  it("are frozen, lists and parts included", () => {
    const settings = loadSettings(identity);
    for (const part of [
      settings,
      settings.store,
      settings.identity,
      settings.digestAt,
      settings.admins,
      settings.serviceHosts,
    ]) {
      assert.ok(Object.isFrozen(part));
    }
    assert.ok(Object.isFrozen(settings.allowedTenants));
  });

  const wrong: readonly [name: string, value: string, words: RegExp][] = [
    ["PORT", "abc", /«abc» non è una porta.*PORT=3978/],
    ["PORT", "65536", /«65536» non è una porta/],
    ["PORT", "-1", /«-1» non è una porta/],
    ["PORT", "3978.5", /non è una porta/],
    ["SOURCE_URL", "http://example.com", /«http:\/\/example.com» non è l'indirizzo di una pagina.*https/],
    ["PRIVACY_URL", "javascript:alert(1)", /non è l'indirizzo di una pagina/],
    ["HOST", "http://localhost", /«http:\/\/localhost» non è un indirizzo/],
    ["HOST", "300.1.1.1", /non è un indirizzo/],
    ["TIME_ZONE", "Europa/Roma", /«Europa\/Roma» non è un fuso orario.*Europe\/Rome/],
    ["TIME_ZONE", "+02:00", /non è un fuso orario/],
    ["DIGEST_AT", "lunedì", /«lunedì» non è un giorno con un'ora.*mon 08:00/],
    ["DIGEST_AT", "mon 24:00", /non è un giorno con un'ora/],
    ["DIGEST_AT", "xyz 08:00", /non è un giorno con un'ora/],
    ["CLOCK_START", "2021-07-28T10:00:00", /non è un istante.*\+02:00/],
    ["CLOCK_START", "domani", /«domani» non è un istante/],
    ["LOG_LEVEL", "verbose", /«verbose» non è un livello.*debug/],
    ["ADMINS", "mario.rossi@comune.it", /quello che hai scritto non è un id/],
    ["ADMINS", `${app},1234`, /«1234» non è un id/],
    ["ALLOWED_TENANTS", " , ", /non c'è nessun id/],
    ["SERVICE_HOSTS", " , ", /non va.*smba\.trafficmanager\.net/],
    ["SERVICE_HOSTS", "https://smba.trafficmanager.net/", /nomi di server/],
    ["SERVICE_HOSTS", "*", /nomi di server/],
    ["OPENID_METADATA_URL", "https://login.example.org/openid", /non è su questa macchina/],
    ["OPENID_METADATA_URL", "http://127.0.0.1.example.org/", /non è su questa macchina/],
    ["MESSAGES_PER_MINUTE", "-1", /da 0 \(nessun limite\) a 10000/],
    ["MESSAGES_PER_MINUTE", "molti", /«molti» non va/],
    ["HEALTH_KEY", "short-s3cret", /^deve avere da 16 a 200 caratteri/],
    ["TABLES_CONNECTION_STRING", "https://comune.table.core.windows.net", /non è una stringa di connessione/],
    ["TABLES_ENDPOINT", "http://comune.table.core.windows.net", /non è l'indirizzo di un account.*https/],
    ["TABLES_ENDPOINT", "https://comune.table.core.windows.net/?sv=1&sig=s3cret", /senza altro in fondo/],
  ];
  for (const [name, value, words] of wrong) {
    it(`refuse ${name}=${value}, saying what to write`, () => {
      const { faults } = faultsOf({ [name]: value });
      assert.deepEqual(
        faults.map((fault) => fault.name),
        [name],
      );
      assert.match(faults[0]?.message ?? "", words);
    });
  }

  it("report every fault at once, by name, those between settings too", () => {
    const faults = faultsOf({
      PORT: "abc",
      TIME_ZONE: "Roma",
      LOG_LEVEL: "tutto",
      MicrosoftAppId: app,
      CLOCK_START: "2021-07-28T10:00:00+02:00",
      TABLES_CONNECTION_STRING: connection,
      TABLES_ENDPOINT: "https://comune.table.core.windows.net",
    });
    assert.deepEqual(faults.faults.map(({ name }) => name).sort(), [
      "CLOCK_START",
      "LOG_LEVEL",
      "MicrosoftAppPassword",
      "MicrosoftAppTenantId",
      "PORT",
      "TABLES_ENDPOINT",
      "TIME_ZONE",
    ]);
    assert.match(faults.message, /^7 impostazioni non vanno:\n {2}PORT: «abc»/);
    for (const { name, message } of faults.faults) assert.ok(faults.message.includes(`\n  ${name}: ${message}`));
  });

  it("never show a secret, even one written in the wrong place", () => {
    const secrets = {
      ...{ MicrosoftAppId: "Zx8Q~s3cret-one", MicrosoftAppTenantId: "Zx8Q~s3cret-two", ADMINS: "Zx8Q~s3cret-three" },
      ...{ MicrosoftAppPassword: "Zx8Q~s3cret-four", MicrosoftAppType: "UserAssignedMSI" },
      ...{ TABLES_CONNECTION_STRING: "AccountName=a;Key=s3cret-five", TABLES_ENDPOINT: "AccountKey=s3cret-six" },
    };
    const faults = faultsOf(secrets);
    assert.equal(faults.faults.length, 6);
    assert.doesNotMatch(faults.message, /s3cret/);
  });

  it("refuse an app id without its tenant, and SingleTenant without its password", () => {
    assert.deepEqual(faultyNames({ ...identity, MicrosoftAppTenantId: "" }), ["MicrosoftAppTenantId"]);
    assert.deepEqual(faultyNames({ ...identity, MicrosoftAppPassword: "" }), ["MicrosoftAppPassword"]);
  });

  it("refuse the rest of an identity without its app id, which would leave the bot open", () => {
    assert.deepEqual(faultyNames({ ...identity, MicrosoftAppId: "" }), [
      "MicrosoftAppPassword",
      "MicrosoftAppTenantId",
    ]);
  });

  it("refuse MultiTenant in words, once", () => {
    const { faults } = faultsOf({ MicrosoftAppId: app, MicrosoftAppTenantId: tenant, MicrosoftAppType: "MultiTenant" });
    assert.equal(faults.length, 1);
    assert.match(faults[0]?.message ?? "", /qualsiasi organizzazione.*Scrivi SingleTenant/);
  });

  it("refuse a clock of one's own with an app id", () => {
    const clock = { CLOCK_START: "2021-07-28T10:00:00+02:00" };
    assert.deepEqual(faultyNames({ ...identity, ...clock }), ["CLOCK_START"]);
  });

  it("keep a bot without an app id on this machine", () => {
    for (const host of ["0.0.0.0", "::", "192.168.1.10", "comune.example"]) {
      assert.deepEqual(faultyNames({ HOST: host }), ["HOST"], host);
    }
    for (const host of ["localhost", "127.0.0.1", "127.1.2.3", "::1"])
      assert.equal(loadSettings({ HOST: host }).host, host);
    assert.equal(loadSettings({ ...identity, HOST: "192.168.1.10" }).host, "192.168.1.10");
  });

  it("notice a name that is nearly one of ours", () => {
    const { faults } = faultsOf({ TABLE_ENDPOINT: "https://a.table.core.windows.net", MICROSOFTAPPID: app });
    assert.deepEqual(
      faults.map(({ name, message }) => `${name}: ${message}`),
      [
        "TABLE_ENDPOINT: non la conosco. Volevi scrivere TABLES_ENDPOINT?",
        "MICROSOFTAPPID: non la conosco. Volevi scrivere MicrosoftAppId?",
      ],
    );
    assert.ok(loadSettings({ ...identity, MICROSOFTAPPID: app, PATH: "/bin", port: "x", HOSTS: "x" }));
  });
});

describe("the environment file", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "settings-"));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
    delete process.env.DIARIO_FROM_FILE;
  });

  it("gives what the environment lacks, and never overrides it", () => {
    const file = join(folder, "diario.env");
    writeFileSync(file, "DIARIO_FROM_FILE=yes\nPATH=no\n");
    const environment = readEnvironment(file);
    assert.equal(environment.DIARIO_FROM_FILE, "yes");
    assert.notEqual(environment.PATH, "no");
  });

  it("that cannot be read is a fault in words", () => {
    assert.throws(() => readEnvironment(join(folder, "none.env")), /--env-file: non riesco a leggere .*none\.env/);
  });
});

describe("what is told of the settings", () => {
  const example = readFileSync(new URL(".env.example", root), "utf8");
  const commentedOut = example.split("\n").filter((line) => /^# [A-Za-z_]+=/.test(line));
  const values = parseEnv(commentedOut.map((line) => line.slice(2)).join("\n"));

  it(".env.example has every setting, in order, each with a comment above, all commented out", () => {
    assert.deepEqual(
      commentedOut.map((line) => line.slice(2).split("=")[0]),
      settingsTable.map(({ name }) => name),
    );
    for (const line of commentedOut) assert.match(example, new RegExp(`\n# [^\n]+\n${RegExp.escape(line)}\n`));
    assert.deepEqual(parseEnv(example), {});
  });

  it(".env.example has values that work, on this machine and in service", () => {
    const { MicrosoftAppId, MicrosoftAppType, MicrosoftAppPassword, MicrosoftAppTenantId, ...local } = values;
    assert.ok(loadSettings({ ...local, TABLES_ENDPOINT: "" }));
    assert.ok(loadSettings({ ...values, CLOCK_START: "", TABLES_CONNECTION_STRING: "" }));
  });
});
