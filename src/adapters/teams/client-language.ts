// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "#application/wording/wording.ts";
import type { IncomingActivity } from "./activity.ts";

/** What the local chat says of everybody. */
const ofTheLocalChat = "en-US";

/** The language of the client that it comes from; undefined where it does not say, or says the same of everybody. */
export function clientLanguage(activity: IncomingActivity, isAuthenticated: boolean): Language | undefined {
  const { clientLocale, entities = [] } = activity;
  const locale = clientLocale ?? entities.find(({ type }) => type === "clientInfo")?.locale ?? "";
  if (!isAuthenticated && locale === ofTheLocalChat) return undefined;
  const [language] = locale.toLowerCase().split(/[-_]/u);
  return language === "en" || language === "it" ? language : undefined;
}
