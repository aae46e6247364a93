import type { Temporal } from "temporal-polyfill";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import type { MeetingMode } from "#domain/meeting.ts";
import { type BodyDoubt, readBodies } from "./bodies.ts";
import { type DayReading, readDays } from "./day.ts";
import { fold } from "./fold.ts";

/** What a line tells of a meeting, and what in it is to be asked. */
export type MeetingReading = {
  readonly day: DayReading;
  /** "HH:MM". */
  readonly hour?: string;
  readonly bodies: readonly BodyId[];
  readonly doubts: readonly BodyDoubt[];
  /** As typed; empty when there is none. */
  readonly subject: string;
  readonly mode?: MeetingMode;
};

const modeForms: readonly (readonly [MeetingMode, RegExp])[] = [
  ["mixed", /(?<!\p{L})(?:in\s+)?(?:modalita\s+)?(?:mist[ao]|ibrid[ao])(?!\p{L})/u],
  ["in-person", /(?<!\p{L})(?:in\s+presenza|di\s+persona|dal\s+vivo|in\s+person)(?!\p{L})/u],
  [
    "video",
    /(?<!\p{L})(?:(?:in|su|via|da)\s+)?(?:videoconferenza|videocall|video\s?call|videochiamata|video|on\s?line|remoto|teams|zoom|meet|webex)(?!\p{L})/u,
  ],
];

/**
 * Reads a line: day, hour, mode and bodies in any order, then the subject after the first colon that a space follows.
 * Pure: `now` is given.
 */
export function readMeetingLine(
  text: string,
  { now, register }: { readonly now: Temporal.ZonedDateTime; readonly register: BodyRegister },
): MeetingReading {
  const line = text.normalize("NFC");
  const colon = /:(?:\s|$)/u.exec(line)?.index;
  const head = line.slice(0, colon);
  const subject = colon === undefined ? "" : line.slice(colon + 1).trim();
  const { mode, rest } = takeMode(head);
  const days = readDays(rest, now);
  const { bodies, doubts } = readBodies(days.rest, register);
  return {
    day: days.reading,
    ...(days.hour === undefined ? {} : { hour: days.hour }),
    bodies,
    doubts,
    subject,
    ...(mode === undefined ? {} : { mode }),
  };
}

function takeMode(text: string): { readonly mode?: MeetingMode; readonly rest: string } {
  for (const [mode, form] of modeForms) {
    const match = form.exec(fold(text));
    if (match !== null) {
      return { mode, rest: `${text.slice(0, match.index)}, ${text.slice(match.index + match[0].length)}` };
    }
  }
  return { rest: text };
}
