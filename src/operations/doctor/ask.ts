// SPDX-License-Identifier: EUPL-1.2
/** What an address answered; or why it did not, in one word of the system's: "ENOTFOUND", "CERT_HAS_EXPIRED". */
export type Asked =
  | { readonly status: number; readonly text: string; readonly at: Date | undefined }
  | { readonly fault: string };

const mostMilliseconds = 8000;

/** Asks an address, once. `at` is the clock of whoever answered, to the second. Never throws. */
export async function ask(url: string, request: RequestInit = {}): Promise<Asked> {
  try {
    const signal = AbortSignal.timeout(mostMilliseconds);
    const response = await fetch(url, { redirect: "manual", ...request, signal });
    const date = Date.parse(response.headers.get("date") ?? "");
    const at = Number.isNaN(date) ? undefined : new Date(date);
    return { status: response.status, text: await response.text(), at };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

function faultOf(error: unknown): string {
  const { name = "", code, cause } = error as { name?: string; code?: unknown; cause?: unknown };
  if (typeof code === "string" && /^[A-Z_0-9]+$/.test(code)) return code;
  if (cause !== undefined) return faultOf(cause);
  return name === "TimeoutError" ? "nessuna risposta in 8 secondi" : name || "nessuna risposta";
}

/** The body as fields; none where it is no object of JSON. */
export function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const fields: unknown = JSON.parse(text);
    return typeof fields === "object" && fields !== null ? (fields as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
