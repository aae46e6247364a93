// SPDX-License-Identifier: EUPL-1.2
import type { Operation } from "#domain/operations.ts";
import type { Role } from "#domain/role.ts";
import { dayWithWeekdayInEnglish } from "./en-calendar.ts";
import type { itRoles } from "./it-roles.ts";

const names: Readonly<Record<Role, string>> = {
  none: "no role",
  reader: "reader",
  editor: "editor",
  manager: "manager",
};

const withArticle = (role: Role) => (role === "editor" ? "an editor" : `a ${names[role]}`);

const deeds: Readonly<Record<Operation, string>> = {
  "ask-for-a-role": "ask the managers for a role",
  read: "read status, meetings, bodies, phases, history and roles",
  "use-own-digest": "receive the digest in one's own chat, “I have read it” and “Ask”",
  "choose-language": "choose the language",
  record: "record a meeting",
  correct: "correct a meeting",
  document: "add the evidence of a meeting",
  hold: "say that a planned meeting was held",
  "take-back-own": "annul, restore or take back what one recorded or changed",
  "add-body": "add a body",
  "date-phase": "say when a phase began",
  "use-digest-of-a-group": "decide about the digest of a group or a channel",
  "take-away-others":
    "annul, restore or take back what somebody else did, or correct their meeting so that it does not count, loses its evidence or all of its bodies",
  "change-body": "rename or change a body",
  "merge-bodies": "merge or part bodies",
  "decide-counting": "decide whether a body counts",
  "close-phase": "say when a phase ended",
  "close-year": "close, reopen or confirm a year",
  "digests-of-others": "manage the digests of others",
  "answer-questions": "answer questions about the digest",
  "remove-name": "remove a person's name, for good",
  verify: "verify that the diary is as it was written",
  "give-roles": "give roles and name who stands in",
};

/** What is said of roles. */
export const enRoles: typeof itRoles = {
  names,
  deeds,
  refusal: {
    heading: (operation, needed) => `To ${deeds[operation]} you need to be ${withArticle(needed)}.`,
    yours: (role) => (role === "none" ? "You have no role yet." : `You are ${withArticle(role)}.`),
    who: (managers, count) =>
      count === 1
        ? `${managers}, who is a manager, can do it or give you the role.`
        : `${managers}, who are managers, can do it or give you the role.`,
    nobodyKnown: "A manager can do it or give you the role: I know the name of none yet.",
    stranger: "I do not know you yet: to use the bot you need a role.",
    letIn: (managers) => `${managers} can give you one.`,
    ask: "Ask a manager",
    question: (operation, name, needed) =>
      `I would like to ${deeds[operation]}. (With: /ruolo ${name} ${names[needed]})`,
    sent: "I have asked the managers.",
    sentHint: "The answer comes here.",
    nobody: "I do not know whom to ask: no manager has ever written to the bot.",
    questionHeading: "Somebody asks for permission",
  },
  local:
    "Here the bot runs without a Teams app: whoever uses it on this computer is a manager, until given another role.",
  list: {
    heading: "Who is what",
    line: (role, people) =>
      `${{ none: "Without a role", reader: "Readers", editor: "Editors", manager: "Managers" }[role]}: ${people}.`,
    noManager: "Nobody is a manager yet: whoever installs the bot names the first one with ADMINS.",
    unnamed: (count) =>
      count === 1 ? "one person whose name I do not know" : `${count} people whose names I do not know`,
    newPeople: (role) =>
      role === "none"
        ? "Whoever writes for the first time may do nothing, until a manager gives them a role."
        : `Whoever writes for the first time is ${withArticle(role)}.`,
    yours: (role) => (role === "none" ? "You have no role." : `You are ${withArticle(role)}.`),
    deputy: (deputy, principal, from, until) =>
      `${deputy} stands in for ${principal} from ${dayWithWeekdayInEnglish(from)} to ${dayWithWeekdayInEnglish(until)}.`,
    howTo: "Write, for example: /role @Anna Neri reader; /role Bianchi stands in for Rossi from 1 to 20 August",
    history: "How they changed",
    none: "No role has changed yet.",
  },
  given: (name, role) =>
    role === "none" ? `Done: ${name} no longer has a role.` : `Done: ${name} is now ${withArticle(role)}.`,
  before: (role) => (role === "none" ? "Before, no role." : `Before, ${withArticle(role)}.`),
  same: (name, role) => (role === "none" ? `${name} has no role already.` : `${name} is ${withArticle(role)} already.`),
  lastManager: "No manager would be left: name another one first.",
  deputised: (deputy, principal, from, until) =>
    `Done: ${deputy} stands in for ${principal} from ${dayWithWeekdayInEnglish(from)} to ${dayWithWeekdayInEnglish(until)}.`,
  deputyExplain: "On those days they may do what the other may, and the history says “on behalf of”.",
  ended: (deputy) => `Done: ${deputy} no longer stands in for anybody.`,
  notDeputy: (deputy) => `${deputy} stands in for nobody.`,
  daysMissing: "From when to when?",
  daysPast: "Those days are over.",
  daysHint: (deputy, principal) => `Write, for example: /role ${deputy} stands in for ${principal} from 1 to 20 August`,
  itself: "Who stands in and who is stood in for are the same person.",
  unknown: (name) => `I know nobody called “${name}”.`,
  unknownHint: "Have them write to the bot once, be it only “hello”: from then on I know them.",
  many: (name) => `I know several people called “${name}”: which one?`,
  which: (name) => `What is ${name} to be?`,
  now: (role) => (role === "none" ? "No role now." : `${withArticle(role)} now.`),
  entry: (name, role, before) =>
    before === undefined ? `${name}: ${names[role]}` : `${name}: from ${names[before]} to ${names[role]}`,
  who: (name, principal) => `${name} on behalf of ${principal}`,
};
