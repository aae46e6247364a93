import type { Person } from "../request.ts";
import type { Services } from "../services.ts";

/** Whether this person may say that a body counts, or does not. Until the program knows its managers, everyone may. */
export function mayDecideCounting(_person: Person, _services: Services): boolean {
  return true;
}
