// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { readOptions } from "../../manifest/package-options.ts";
import { anApp } from "./an-app.ts";

const faultsOf = (...words: readonly string[]) => {
  const asked = readOptions(words, "1.2.3");
  assert.equal(asked.kind, "refused");
  return asked.kind === "refused" ? asked.faults : [];
};
const { appId, botId, domain } = anApp();

describe("the options of the packaging", () => {
  it("need an app id and a domain, and give the rest", () => {
    assert.deepEqual(readOptions(["--app-id", appId, "--domain", domain], "1.2.3"), {
      kind: "package",
      out: "diario-peg.zip",
      app: {
        ...anApp({ botId: appId, developer: "Comune di Firenze" }),
        ...{
          website: "https://www.comune.fi.it",
          privacy: "https://www.comune.fi.it",
          terms: "https://www.comune.fi.it",
        },
      },
    });
  });

  it("can say everything, also with an equals sign", () => {
    const { developer, website, privacy, terms } = anApp();
    const words = [
      ...[`--app-id=${appId}`, `--bot-id=${botId}`, `--domain=${domain}`, "--out=x.zip", "--developer", developer],
      ...["--website", website, "--privacy", privacy, "--terms", terms],
    ];
    assert.deepEqual(readOptions(words, "1.2.3"), { kind: "package", out: "x.zip", app: anApp() });
  });

  it("say every fault at once, in Italian", () => {
    assert.deepEqual(faultsOf("--app-id", "x", "--domain", "https://a.it/", "--website", "http://a.it", "--ou", "y"), [
      "--ou non è un'opzione.",
      "«y» non è un'opzione.",
      "--app-id: «x» non è un id: ha la forma 11112222-3333-4444-5555-666677778888.",
      "--website: «http://a.it» non è un indirizzo che comincia con https://.",
      "--domain: «https://a.it/» non è un nome di host: scrivilo senza https:// e senza altro, per esempio diario.comune.example.",
    ]);
  });

  it("are missed when they are not there, or have no value", () => {
    assert.deepEqual(faultsOf(), ["--app-id: manca.", "--domain: manca."]);
    assert.deepEqual(faultsOf("--app-id", appId, "--domain", domain, "--out"), ["--out: manca."]);
  });

  it("show the help", () => {
    assert.deepEqual(readOptions(["--help"], "1.2.3"), { kind: "help" });
  });
});
