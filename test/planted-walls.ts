// SPDX-License-Identifier: EUPL-1.2
import { wallsBetweenRooms } from "./planted-rooms.ts";
import type { Wall } from "./wall.ts";

const ioPackages = ["node:fs", "node:http", "fs", "botbuilder", "restify", "@azure/data-tables", "pino", "node:sqlite"];
const sdk = ["botbuilder", "botbuilder-core", "botframework-connector"];
const adapters = ["teams", "store", "http", "playground", "scheduler", "telemetry"];

/** Every wall, with the imports that it must refuse and those that it must let through. */
export const walls: readonly Wall[] = [
  {
    name: "domain imports only domain",
    file: "src/domain/deep/planted.ts",
    refused: [
      ...["#application/reply.ts", "../../application/reply.ts", "#objectives/a.ts", "../../objectives/a.ts"],
      ...[
        "#adapters/store/rows.ts",
        "../../adapters/store/rows.ts",
        "#settings",
        "../../settings.ts",
        "../../main.ts",
        "../../program.ts",
      ],
      "../../settings-table.ts",
      "#test/support/a.ts",
    ],
    allowed: ["#domain/day.ts", "./near.ts", "../day.ts", "temporal-polyfill"],
    because: /domain is values and pure functions/,
  },
  {
    name: "domain imports no package but the date types",
    file: "src/domain/planted.ts",
    refused: [...ioPackages, "zod", "node:crypto"],
    allowed: ["temporal-polyfill", "./day.ts"],
    because: /no package but temporal-polyfill/,
  },
  {
    name: "objectives imports only domain",
    file: "src/objectives/planted.ts",
    refused: [
      "#application/reply.ts",
      "../application/reply.ts",
      "../adapters/store/rows.ts",
      "#settings",
      "../program.ts",
    ],
    allowed: ["#domain/objective.ts", "../domain/objective.ts", "./2021_Z001.ts"],
    because: /objectives is data and imports domain only/,
  },
  {
    name: "objectives imports no package",
    file: "src/objectives/planted-package.ts",
    refused: [...ioPackages, "zod"],
    allowed: ["temporal-polyfill"],
    because: /objectives is data and imports no package/,
  },
  ...["planted.ts", "views/planted.ts", "commands/deep/planted.ts"].map((file) => ({
    name: `application imports only domain and application (${file})`,
    file: `src/application/${file}`,
    refused: [
      ...["#adapters/store/rows.ts", "../adapters/store/rows.ts", "../../adapters/store/rows.ts", "#settings"],
      ...[
        "#objectives/2021_Z001.ts",
        "../objectives/2021_Z001.ts",
        "../settings.ts",
        "../../main.ts",
        "../../program.ts",
        "#test/a.ts",
      ],
    ],
    allowed: ["#domain/day.ts", "#application/reply.ts", "./near.ts", "zod", "node:crypto", "temporal-polyfill"],
    because: /application imports domain and application only/,
  })),
  {
    name: "application imports no package that does I/O",
    file: "src/application/planted-package.ts",
    refused: ioPackages,
    allowed: ["zod", "temporal-polyfill", "node:crypto"],
    because: /no package that does I\/O/,
  },
  ...wallsBetweenRooms,
  {
    name: "a command never imports another",
    file: "src/application/commands/planted.ts",
    refused: ["./status.ts", "./index.ts", "#application/commands/status.ts", "../commands/status.ts"],
    allowed: ["../command.ts", "../views/status.ts", "#domain/day.ts", "zod"],
    because: /One command never imports another/,
  },
  {
    name: "a part of a command never imports another command",
    file: "src/application/commands/deep/planted-command.ts",
    refused: ["../status.ts", "../index.ts", "../other/part.ts", "#application/commands/status.ts"],
    allowed: ["../../command.ts", "./near.ts", "../../views/status.ts", "../../reply.ts", "#domain/day.ts"],
    because: /One command never imports another/,
  },
  {
    name: "a command imports only domain and application",
    file: "src/application/commands/planted-room.ts",
    refused: ["#adapters/store/rows.ts", "../../adapters/store/rows.ts", "#settings", "../../settings.ts"],
    allowed: ["../command.ts"],
    because: /application imports domain and application only/,
  },
  {
    name: "a part of a command does no I/O",
    file: "src/application/commands/deep/planted-package.ts",
    refused: ioPackages,
    allowed: ["zod"],
    because: /no package that does I\/O/,
  },
  {
    name: "a command does no I/O",
    file: "src/application/commands/planted-package.ts",
    refused: ioPackages,
    allowed: ["zod"],
    because: /no package that does I\/O/,
  },
  {
    name: "the list of commands imports them all, and no adapter",
    file: "src/application/commands/index.ts",
    refused: ["#adapters/store/rows.ts"],
    allowed: ["../command.ts", "./status.ts", "./meeting/meeting.ts"],
    because: /application imports domain and application only/,
  },
  ...adapters.flatMap((room) => [
    {
      name: `adapters/${room} never imports another adapter`,
      file: `src/adapters/${room}/planted.ts`,
      refused: adapters
        .filter((other) => other !== room)
        .flatMap((other) => [`#adapters/${other}/a.ts`, `../${other}/a.ts`, `../../adapters/${other}/a.ts`]),
      allowed: ["./near.ts", "./deep/near.ts", "#domain/day.ts", "#application/reply.ts", "node:fs", "pino"],
      because: /An adapter never imports another adapter/,
    },
    {
      name: `adapters/${room} never imports another adapter from a folder of its own`,
      file: `src/adapters/${room}/deep/planted.ts`,
      refused: adapters.filter((other) => other !== room).map((other) => `../../${other}/a.ts`),
      allowed: ["../near.ts", "#domain/day.ts"],
      because: /An adapter never imports another adapter/,
    },
    {
      name: `adapters/${room} knows neither the settings nor the program`,
      file: `src/adapters/${room}/planted-settings.ts`,
      refused: [
        "#settings",
        "../../settings.ts",
        "../../main.ts",
        "../../program.ts",
        "#objectives/2021_Z001.ts",
        "#test/a.ts",
        "#operations/a.ts",
      ],
      allowed: ["restify"],
      because: /An adapter imports domain, application, its own folder and packages/,
    },
    {
      name:
        room === "teams" ? "adapters/teams imports the bot's SDK" : `adapters/${room} leaves the bot's SDK to teams`,
      file: `src/adapters/${room}/planted-sdk.ts`,
      ...(room === "teams" ? { refused: [], allowed: sdk } : { refused: sdk, allowed: ["restify"] }),
      because: /Only adapters\/teams imports the bot's SDK/,
    },
  ]),
  {
    name: "a new adapter is told to take a wall",
    file: "src/adapters/mail/planted.ts",
    refused: ["#adapters/store/rows.ts", "../store/rows.ts", "#settings"],
    allowed: ["./near.ts", "#domain/day.ts"],
    because: /This room of adapters has no wall yet/,
  },
  {
    name: "settings.ts knows no room",
    file: "src/settings.ts",
    refused: ["#application/reply.ts", "./adapters/store/rows.ts", "./program.ts", "#domain/day.ts"],
    allowed: ["zod", "temporal-polyfill"],
    because: /only program.ts imports the rooms/,
  },
  {
    name: "operations joins the rooms, and imports neither the program nor a test",
    file: "src/operations/planted.ts",
    refused: ["#test/support/a.ts", "../../test/support/a.ts", "../program.ts"],
    allowed: [
      "#domain/day.ts",
      "#application/reply.ts",
      "#adapters/store/rows.ts",
      "#settings",
      "./near.ts",
      "node:fs",
    ],
    because: /operations joins the rooms/,
  },
  {
    name: "operations leaves the bot's SDK to teams",
    file: "src/operations/planted-sdk.ts",
    refused: sdk,
    allowed: ["node:fs"],
    because: /Only adapters\/teams imports the bot's SDK/,
  },
  {
    name: "program.ts imports every room but no test",
    file: "src/program.ts",
    refused: ["#test/support/a.ts", "../test/support/a.ts"],
    allowed: [
      "#domain/day.ts",
      "#application/reply.ts",
      "#adapters/store/rows.ts",
      "#operations/a.ts",
      "./settings.ts",
    ],
    because: /imports no test/,
  },
  {
    name: "tools imports only application and the settings' table",
    file: "tools/planted.ts",
    refused: ["#adapters/store/rows.ts", "../src/adapters/store/rows.ts", "#settings", "../src/program.ts"],
    allowed: ["#application/commands/index.ts", "../src/settings-table.ts", "node:fs"],
    because: /tools makes pages/,
  },
  {
    name: "manifest imports only application",
    file: "manifest/planted.ts",
    refused: ["#adapters/store/rows.ts", "../src/adapters/store/rows.ts", "#settings", "../src/program.ts"],
    allowed: ["#application/commands/index.ts", "fflate", "node:fs"],
    because: /manifest describes the app/,
  },
];
