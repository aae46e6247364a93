import type { BodyRegister } from "#domain/body.ts";
import type { Objective } from "#domain/objective.ts";
import type { DigestServices } from "./digests/digest-services.ts";
import type { Clock } from "./ports/clock.ts";
import type { Drafts } from "./ports/drafts.ts";
import type { Languages } from "./ports/languages.ts";
import type { MeetingLog } from "./ports/meeting-log.ts";
import type { Unsettled } from "./unsettled.ts";

/** What commands work with, given once at the start of the program. */
export type Services = {
  readonly clock: Clock;
  /** The objective in the edition of the clock's year: it changes by itself on 1 January. */
  readonly objective: () => Objective;
  readonly register: BodyRegister;
  readonly log: MeetingLog;
  readonly drafts: Drafts;
  readonly languages: Languages;
  readonly unsettled: Unsettled;
  readonly digests: DigestServices;
  /** A one-time number nobody can guess, another at each call. */
  readonly nonce: () => string;
};
