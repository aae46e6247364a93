// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { createConnector } from "#adapters/teams/connector.ts";
import { NotSent } from "#adapters/teams/send-outcome.ts";
import { openLocalServer } from "#test/support/local-server.ts";
import { openStubConnector, type StubConnector } from "#test/support/stub-connector.ts";

const unsigned = { token: undefined };

/** A server that says what came to it, and on how many connections. */
async function aServer(status = 201) {
  const came: string[] = [];
  let connections = 0;
  const answer: RequestListener = (request, response) => {
    came.push(`${request.method} ${request.url} ${request.headers.authorization ?? "unsigned"}`);
    request.resume().once("end", () => {
      response.statusCode = status;
      response.end('{"id":"new","activityId":"first"}');
    });
  };
  const server = await openLocalServer(answer, () => {
    connections += 1;
  });
  return { ...server, came, connections: () => connections };
}

function aToken(tokens: string[]) {
  const forgotten: string[] = [];
  const token = {
    get: async () => tokens[0] ?? "",
    forget: (one: string) => {
      forgotten.push(one);
      tokens.shift();
    },
  };
  return { token, forgotten };
}

describe("the calls of the connector", () => {
  it("each go to their own address, signed, below the path of the service", async () => {
    const server = await aServer();
    const { token } = aToken(["t"]);
    const { conversations } = createConnector(`${server.url}/emea/`, { token });
    assert.equal((await conversations.replyToActivity("19:a/b;c=1", "f:1", { text: "x" })).id, "new");
    await conversations.sendToConversation("c", { text: "x" });
    await conversations.updateActivity("c", "m", { text: "x" });
    const created = await conversations.createConversation({ members: [] } as never);
    assert.equal(created.activityId, "first");
    assert.deepEqual(server.came, [
      "POST /emea/v3/conversations/19%3Aa%2Fb%3Bc%3D1/activities/f%3A1 Bearer t",
      "POST /emea/v3/conversations/c/activities Bearer t",
      "PUT /emea/v3/conversations/c/activities/m Bearer t",
      "POST /emea/v3/conversations Bearer t",
    ]);
    server.close();
  });

  it("are for one reader where they are to be, also where the address asks something already", async () => {
    const server = await aServer();
    const { conversations } = createConnector(`${server.url}/?a=1`, { ...unsigned, isTargeted: true });
    await conversations.sendToConversation("c", { text: "x" });
    assert.deepEqual(server.came, ["POST /v3/conversations/c/activities?a=1&isTargetedActivity=true unsigned"]);
    server.close();
  });

  it("one after the other take the same connection", async () => {
    const server = await aServer();
    const { conversations } = createConnector(server.url, unsigned);
    for (let call = 0; call < 20; call += 1) await conversations.sendToConversation("c", { text: "x" });
    assert.equal(server.connections(), 1);
    server.close();
  });

  it("whose signature is refused are not sent, and the next is signed anew", async () => {
    const server = await aServer(401);
    const { token, forgotten } = aToken(["old", "new"]);
    const { conversations } = createConnector(server.url, { token });
    const sending = () => conversations.sendToConversation("c", { text: "x" });
    await assert.rejects(sending, (fault) => fault instanceof NotSent && fault.outcome.outcome === "retry");
    assert.deepEqual(forgotten, ["old"]);
    await assert.rejects(sending, NotSent);
    assert.match(server.came[1] ?? "", /Bearer new$/);
    server.close();
  });

  describe("that are ended from outside", () => {
    let stub: StubConnector;

    beforeEach(async () => {
      stub = await openStubConnector();
      stub.fault = "silence";
    });
    afterEach(() => stub.close());

    const outcomeOf = async (signal: AbortSignal): Promise<string> => {
      const { conversations } = createConnector(stub.url, { ...unsigned, signal });
      const sent = conversations.sendToConversation("c", { text: "x" });
      return sent.then(
        () => "sent",
        (fault: unknown) => (fault instanceof NotSent ? fault.outcome.outcome : "another fault"),
      );
    };

    it("before the post are surely not sent", async () => {
      assert.equal(await outcomeOf(AbortSignal.abort()), "retry");
      assert.equal(stub.sent.length, 0);
    });

    it("during it may have been", async () => {
      assert.equal(await outcomeOf(AbortSignal.timeout(300)), "uncertain");
      assert.equal(stub.sent.length, 1);
    });
  });

  it("delivered are so, whatever the answer looks like", async () => {
    const { url, close } = await openLocalServer((request, response) => {
      request.resume().once("end", () => response.end("<html>"));
    });
    const { conversations } = createConnector(url, unsigned);
    assert.deepEqual(await conversations.sendToConversation("c", { text: "x" }), { id: "" });
    await close();
  });
});
