// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { checkNode } from "#operations/doctor/check-machine.ts";
import { examine } from "#operations/doctor/examine.ts";
import type { Finding } from "#operations/doctor/finding.ts";
import { loadSettings } from "#settings";
import { aMessage, post } from "#test/support/activities.ts";
import { emptyAzurite } from "#test/support/azurite.ts";
import { openLoginServer } from "#test/support/login-server.ts";
import { bot, botEnvironment, type OpenIdServer, openOpenIdServer } from "#test/support/open-id-server.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";
import { runOperation } from "#test/support/run-operation.ts";
import { openStubConnector } from "#test/support/stub-connector.ts";
import { createAppPackage } from "../../manifest/app-package.ts";
import { type SettingName, settingsTable } from "../../src/settings-table.ts";

const nobody = "http://127.0.0.1:59998";
const otherId = "99999999-9999-9999-9999-999999999999";

describe("the doctor", function () {
  this.timeout(60_000);
  const secret = "segretissimo";
  const folder = temporaryFolder();
  const env: Record<string, string> = {};
  let login: Awaited<ReturnType<typeof openLoginServer>>;
  let keys: OpenIdServer;
  let program: Program;

  before(async () => {
    [login, keys] = await Promise.all([openLoginServer({ secret }), openOpenIdServer()]);
    Object.assign(env, botEnvironment(keys), { MicrosoftAppPassword: secret, DATA_DIR: folder });
    program = await startProgram({ folder, env: { ...env, HOST: "127.0.0.1" } });
    Object.assign(env, { PORT: new URL(program.url).port, HOST: "127.0.0.1" });
  });
  after(async () => {
    await program.kill();
    login.close();
    await keys.close();
  });

  type Over = {
    readonly env?: Readonly<Record<string, string>>;
    readonly asked?: Partial<Parameters<typeof examine>[1]>;
    readonly places?: Partial<Parameters<typeof examine>[3]>;
  };
  /** What it finds, by what it looked at. */
  const find = async ({ env: other = {}, asked = {}, places = {} }: Over = {}) => {
    const found = new Map<string, Finding>();
    const settings = loadSettings({ ...env, ...other });
    const endpoint = `${program.url}/api/messages`;
    const all = { endpoint, package: undefined, send: undefined, ...asked };
    const where = { login: login.url, metadata: nobody, ...places };
    for await (const finding of examine(settings, all, { fault() {} }, where)) found.set(finding.what, finding);
    assert.doesNotMatch(JSON.stringify([...found]), /segretissimo/);
    return found;
  };
  const wrongIn = (found: ReadonlyMap<string, Finding>) =>
    [...found.values()].filter(({ state }) => state === "wrong").map(({ what }) => what);

  it("finds everything right where it is, while the bot runs", async () => {
    const path = join(folder, "app.zip");
    const app = { appId: otherId, botId: bot.appId, domain: "127.0.0.1", version: "0.1.0", developer: "Comune" };
    const site = "https://www.comune.example";
    writeFileSync(path, await createAppPackage({ ...app, website: site, privacy: site, terms: site }));
    const found = await find({ asked: { package: path } });
    assert.deepEqual(wrongIn(found), []);
    const right = [...found.values()].filter(({ state }) => state === "right").map(({ what }) => what);
    assert.deepEqual(right, [
      ...["Node.js", "Orologio", "Identità e token", "Tenant", "Chiavi di Teams"],
      ...["Archivio", "Riepiloghi", "Indirizzo pubblico", "App di Teams"],
    ]);
  });

  const wrong: readonly [string, () => Promise<Over>, string, RegExp][] = [
    [
      "the app's id",
      async () => ({ env: { MicrosoftAppId: otherId } }),
      "Identità e token",
      /AADSTS700016.*MicrosoftAppId/,
    ],
    [
      "the app's secret",
      async () => ({ env: { MicrosoftAppPassword: "altro" } }),
      "Identità e token",
      /AADSTS7000215.*MicrosoftAppPassword/,
    ],
    [
      "the tenant",
      async () => ({ env: { MicrosoftAppTenantId: otherId, ALLOWED_TENANTS: bot.tenantId } }),
      "Identità e token",
      /AADSTS90002.*MicrosoftAppTenantId/,
    ],
    [
      "no way out to Entra",
      async () => ({ places: { login: nobody } }),
      "Identità e token",
      /non raggiungo.*ECONNREFUSED.*rete/,
    ],
    [
      "a managed identity out of Azure",
      async () => ({ env: { MicrosoftAppType: "UserAssignedMSI", MicrosoftAppPassword: "" } }),
      "Identità e token",
      /identità gestita/,
    ],
    [
      "a tenant that may talk to it",
      async () => ({ env: { ALLOWED_TENANTS: `${bot.tenantId},${otherId}` } }),
      "Tenant",
      /99999999.*non c'è/,
    ],
    [
      "the app's tenant not let in",
      async () => ({ env: { ALLOWED_TENANTS: bot.tenantId, MicrosoftAppTenantId: otherId } }),
      "Tenant",
      /non può parlare al bot/,
    ],
    [
      "the address of the keys",
      async () => ({ env: { OPENID_METADATA_URL: nobody } }),
      "Chiavi di Teams",
      /non raggiungo/,
    ],
    [
      "something else at the address of the keys",
      async () => ({ env: { OPENID_METADATA_URL: program.url } }),
      "Chiavi di Teams",
      /non le dà/,
    ],
    [
      "the clock",
      async () => ({ env: { OPENID_METADATA_URL: (await openLoginServer({ secret, secondsAhead: 400 })).url } }),
      "Orologio",
      /(?:399|400|401) secondi indietro.*NTP/,
    ],
    ["a port where the bot is not", async () => ({ env: { PORT: "9" } }), "Archivio", /un altro programma.*PORT/],
    [
      "a folder where nothing can be written",
      async () => ({ env: { DATA_DIR: "/dev/null/data" } }),
      "Archivio",
      /non si può scrivere.*DATA_DIR/,
    ],
    [
      "a connection to no tables",
      async () => ({
        env: { TABLES_CONNECTION_STRING: "AccountName=a;AccountKey=YQ==;TableEndpoint=http://127.0.0.1:9/a" },
      }),
      "Archivio",
      /TABLES_CONNECTION_STRING/,
    ],
    [
      "an address of no tables",
      async () => ({ env: { TABLES_ENDPOINT: "https://127.0.0.1:9" } }),
      "Archivio",
      /TABLES_ENDPOINT/,
    ],
    [
      "an endpoint without https",
      async () => ({ asked: { endpoint: "http://diario.comune.example/api/messages" } }),
      "Indirizzo pubblico",
      /https/,
    ],
    [
      "an endpoint of another path",
      async () => ({ asked: { endpoint: `${program.url}/messages` } }),
      "Indirizzo pubblico",
      /\/api\/messages/,
    ],
    [
      "an endpoint where nobody is",
      async () => ({ asked: { endpoint: `${nobody}/api/messages` } }),
      "Indirizzo pubblico",
      /non risponde.*ECONNREFUSED/,
    ],
    [
      "an endpoint without a certificate",
      async () => ({ asked: { endpoint: `${program.url.replace("http:", "https:")}/api/messages` } }),
      "Indirizzo pubblico",
      /certificato/,
    ],
    [
      "an endpoint of something else",
      async () => ({ asked: { endpoint: `${login.url}/api/messages` } }),
      "Indirizzo pubblico",
      /qualcos'altro \(GET 400/,
    ],
    ["an app that is not there", async () => ({ asked: { package: "/nowhere.zip" } }), "App di Teams", /non c'è/],
    [
      "an app that is none",
      async () => ({ asked: { package: "package.json" } }),
      "App di Teams",
      /non contiene un manifest/,
    ],
    ["a person without a chat", async () => ({ asked: { send: otherId } }), "Messaggio di prova", /non ha una chat/],
  ];
  for (const [name, over, what, told] of wrong) {
    it(`says what is wrong with ${name}, and what to do`, async () => {
      const asked = await over();
      const isOfTheStore = what === "Archivio" || what === "Messaggio di prova";
      const place = isOfTheStore ? {} : { DATA_DIR: join(folder, "nothing") };
      const found = (await find({ ...asked, env: { ...place, ...asked.env } })).get(what);
      assert.equal(found?.state, "wrong");
      assert.match(`${found.told} ${found.remedy}`, told);
    });
  }

  for (const [name, over, told] of [
    ["of another bot", { botId: otherId }, /altro bot \(99999999/],
    ["of another version", { version: "0.0.9" }, /versione 0\.0\.9/],
    ["of another address", { domain: "altro.comune.example" }, /non conosce 127\.0\.0\.1/],
  ] as const) {
    it(`says that the app is ${name}`, async () => {
      const path = join(folder, "other.zip");
      const app = { appId: otherId, botId: bot.appId, domain: "127.0.0.1", version: "0.1.0", developer: "Comune" };
      const site = "https://www.comune.example";
      writeFileSync(path, await createAppPackage({ ...app, website: site, privacy: site, terms: site, ...over }));
      const place = { DATA_DIR: join(folder, "nothing") };
      const found = (await find({ env: place, asked: { package: path } })).get("App di Teams");
      assert.equal(found?.state, "wrong");
      assert.match(found.told, told);
    });
  }

  it("says how it is used to whoever writes anything else", async () => {
    const place = { DATA_DIR: join(folder, "nothing") };
    assert.match(
      (await runOperation("doctor", ["aiuto"], place)).output,
      /Uso: npm run doctor -- .*\n\n {2}--endpoint/s,
    );
    assert.match((await runOperation("doctor", ["--aiuto"], place)).output, /^\nUn'opzione non la conosco/);
  });

  it("says that Node is too old", () => {
    assert.equal(checkNode("24.0.0").state, "right");
    assert.equal(checkNode("22.19.0").state, "wrong");
  });

  it("says of a bot without an identity that it must not be reached from outside", async () => {
    const open = await startProgram({ folder: temporaryFolder() });
    const found = (await find({ asked: { endpoint: `${open.url}/api/messages` } })).get("Indirizzo pubblico");
    assert.match(found?.told ?? "", /senza identità/);
    await open.stop();
  });

  it("says since when something is to be sent that nobody sends, and what was not delivered", async () => {
    const place = temporaryFolder();
    const connector = await openStubConnector();
    const at = {
      DATA_DIR: place,
      MicrosoftAppId: "",
      MicrosoftAppPassword: "",
      MicrosoftAppTenantId: "",
      OPENID_METADATA_URL: "",
    };
    const clock = "2021-07-28T10:00:00+02:00";
    const first = await startProgram({ folder: place, env: { CLOCK_START: clock } });
    await post(first.url, aMessage("/riepilogo iscrivi", { serviceUrl: connector.url }));
    await first.stop();
    assert.equal((await find({ env: { ...at, CLOCK_START: clock } })).get("Riepiloghi")?.state, "right");
    const late = (await find({ env: { ...at, CLOCK_START: "2021-08-03T10:00:00+02:00" } })).get("Riepiloghi");
    assert.match(late?.told ?? "", /da mandare dal/);
    await connector.close();
  });

  it("sends a message to whoever has a chat with the bot, and says so", async () => {
    const place = temporaryFolder();
    const connector = await openStubConnector();
    const started = await startProgram({ folder: place });
    await post(started.url, aMessage("/aiuto", { serviceUrl: connector.url }));
    const { code, output } = await runOperation("doctor", ["--send", "person-chiara"], {
      DATA_DIR: place,
      PORT: new URL(started.url).port,
    });
    assert.equal(code, 0, output);
    assert.match(output, /✓ Messaggio di prova: mandato/);
    assert.match(JSON.stringify(connector.sent), /Prova di \*\*Diario PEG/);
    assert.doesNotMatch(output, /Chiara|Bianchi/);
    await started.stop();
    await connector.close();
  });

  it("works on Azure Tables too, and leaves nothing there", async () => {
    const { connectionString } = await emptyAzurite();
    const found = await find({ env: { TABLES_CONNECTION_STRING: connectionString } });
    assert.deepEqual([found.get("Archivio")?.state, found.get("Riepiloghi")?.state], ["right", "right"]);
  });

  it("changes nothing of the store: a program of before opens it as it did", async () => {
    const place = temporaryFolder();
    const rows = openSqlite(place);
    await rows.transact("store", [{ kind: "insert", row: "shape", values: { shape: 1 } }], AbortSignal.timeout(1000));
    await rows.close();
    assert.equal((await find({ env: { DATA_DIR: place } })).get("Archivio")?.state, "right");
    const after = openSqlite(place);
    assert.deepEqual((await after.get("store", "shape", AbortSignal.timeout(1000)))?.values, { shape: 1 });
    await after.close();
  });

  it("started with each setting wrong in turn, names it, says what to write, and ends with 1", async () => {
    const values: Readonly<Record<SettingName, string>> = {
      PORT: "x",
      HOST: "a b",
      DATA_DIR: "/dev/null/data",
      TABLES_CONNECTION_STRING: "chiave",
      TABLES_ENDPOINT: "http://x",
      MicrosoftAppId: "app",
      MicrosoftAppType: "MultiTenant",
      MicrosoftAppPassword: "segretissimo",
      MicrosoftAppTenantId: "tenant",
      ALLOWED_TENANTS: "tutti",
      SERVICE_HOSTS: "!",
      OPENID_METADATA_URL: "https://example.org/keys",
      TIME_ZONE: "Mars/Base",
      DIGEST_AT: "domani",
      SENDS_PER_SECOND: "0",
      ADMINS: "Anna",
      NEW_PEOPLE: "tutti",
      MESSAGES_PER_MINUTE: "-1",
      HEALTH_KEY: "corta",
      SOURCE_URL: "http://example.com",
      PRIVACY_URL: "informativa",
      CLOCK_START: "ieri",
      OTEL_EXPORTER_OTLP_ENDPOINT: "raccoglitore",
      LOG_LEVEL: "forte",
    };
    const known = settingsTable.map(({ name }) => name);
    assert.deepEqual(Object.keys(values).sort(), [...known].sort(), "each setting has its wrong value here");
    const left = Object.entries(values);
    const worker = async () => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) {
        const [name, value] = next;
        const { code, output } = await runOperation("doctor", [], { [name]: value });
        assert.equal(code, 1, `${name}: ${output}`);
        assert.match(output, new RegExp(name));
        assert.doesNotMatch(output, /segretissimo|at file:|node:internal/);
      }
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
  });
});
