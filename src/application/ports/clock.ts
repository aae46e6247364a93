// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

/** The time on the wall, in the time zone of the settings. Days are this clock's days. */
export type Clock = () => Temporal.ZonedDateTime;
