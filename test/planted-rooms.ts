// SPDX-License-Identifier: EUPL-1.2
import type { Wall } from "./wall.ts";

const operations = ["bodies", "closing", "digests", "meetings", "phases", "proving", "roles"];
const rooms = [
  ...operations,
  ...["answering", "commands", "conversation", "jobs", "ports", "reading", "views", "wording", "years"],
];
const roomsBut = (...kept: readonly string[]) => rooms.filter((room) => !kept.includes(room));

/** What each room of application may not import, and the reason that is given. */
const roomWalls: readonly (readonly [room: string, refused: readonly string[], because: RegExp])[] = [
  ["ports", roomsBut("ports", "wording"), /A port says what is needed/],
  ["wording", roomsBut("wording"), /wording is sentences/],
  ["reading", roomsBut("reading"), /reading takes text/],
  ["views", roomsBut("ports", "reading", "views", "wording"), /views turns values into the strings/],
  ["conversation", roomsBut("conversation", "ports", "reading", "views", "wording"), /conversation is what is open/],
  ["years", roomsBut("ports", "reading", "wording", "years"), /years says which edition/],
  ...operations.map((room) => {
    const refused = [...operations.filter((other) => other !== room), "answering", "commands", "jobs"];
    return [room, refused, new RegExp(`^${room} owns its operations`, "u")] as const;
  }),
  ["answering", ["commands", "jobs"], /What puts the rooms together/],
  ["jobs", ["answering", "commands"], /What runs on its own/],
  ["commands", ["jobs"], /A command is asked for by a person/],
];

/** The walls between the rooms of application. */
export const wallsBetweenRooms: readonly Wall[] = [
  ...roomWalls.flatMap(([room, refused, because]) => [
    {
      name: `application/${room} imports no room above it or beside it`,
      file: `src/application/${room}/planted-beside.ts`,
      refused: refused.flatMap((other) => [`../${other}/a.ts`, `#application/${other}/a.ts`]),
      allowed: [
        ...roomsBut(room, ...refused, "commands").map((other) => `../${other}/a.ts`),
        ...["../text.ts", "../request.ts", "#domain/day.ts"],
      ],
      because,
    },
    {
      name: `application/${room} imports none from a folder of its own either`,
      file: `src/application/${room}/deep/planted-beside.ts`,
      refused: refused.flatMap((other) => [`../../${other}/a.ts`, `../../../application/${other}/a.ts`]),
      allowed: [...(room === "reading" ? ["../bodies/near.ts"] : []), "../../text.ts", "#domain/day.ts"],
      because,
    },
  ]),
  {
    name: "application/reading imports none of the files that put the rooms together",
    file: "src/application/reading/planted-top.ts",
    refused: ["../services.ts", "../command.ts", "../reply.ts"],
    allowed: ["./bodies/near.ts", "./reading.ts", "../text.ts"],
    because: /reading takes text/,
  },
  {
    name: "a request and a reply import no room",
    file: "src/application/reply.ts",
    refused: ["./views/a.ts", "./services.ts", "./reading/a.ts", "#application/commands/index.ts"],
    allowed: ["./request.ts", "./wording/wording.ts", "#domain/day.ts"],
    because: /stand below every room/,
  },
  {
    name: "what several rooms use knows neither what puts them together, nor a command, nor a job",
    file: "src/application/planted-top.ts",
    refused: [
      "./answering/a.ts",
      "./commands/index.ts",
      "./commands/status.ts",
      "./jobs/a.ts",
      "#application/jobs/a.ts",
    ],
    allowed: ["./command.ts", "./meetings/a.ts", "./notices.ts"],
    because: /What several rooms use/,
  },
  {
    name: "a new room of application is told to take a wall",
    file: "src/application/measurements/planted.ts",
    refused: ["../bodies/a.ts", "#application/views/a.ts"],
    allowed: ["./near.ts", "#domain/day.ts"],
    because: /has no wall yet/,
  },
];
