// SPDX-License-Identifier: EUPL-1.2
import { Server } from "node:net";

/**
 * Run first in the chat's own process. The chat ends with the program that started it, in whatever way that ends, and
 * never by a Ctrl+C of its own. It listens on this machine only: it asks for every address, and has no setting for
 * that.
 */
process.once("disconnect", () => process.exit());

const listen = Server.prototype.listen;

Object.assign(Server.prototype, {
  listen(this: Server, ...words: readonly unknown[]): Server {
    const [port, host] = words;
    const isAnywhere = typeof port === "number" && typeof host !== "string";
    return Reflect.apply(listen, this, isAnywhere ? [port, "127.0.0.1", ...words.slice(1)] : words);
  },
});
