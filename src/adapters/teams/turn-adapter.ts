import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from "botbuilder";
import { within } from "./within.ts";

/** Who the bot is for Microsoft. */
export type TeamsIdentity = {
  readonly type: "SingleTenant" | "UserAssignedMSI";
  readonly appId: string;
  readonly appPassword?: string;
  readonly tenantId: string;
};

type Pipeline = {
  removePolicy(policy: { readonly name: string }): unknown;
  addPolicy(policy: {
    readonly name: string;
    sendRequest(
      request: { abortSignal: AbortSignal },
      next: (request: { abortSignal: AbortSignal }) => Promise<unknown>,
    ): Promise<unknown>;
  }): void;
};

const mostMillisecondsOfASend = 10_000;
const mostMillisecondsToLetIn = 5000;

/** The keys that prove who sends did not come, or not in time: whoever sent may be right. */
export class KeysAway extends Error {
  override readonly name = "KeysAway";
}

/** The SDK's adapter, with authentication off when there is no identity. */
export class TurnAdapter extends CloudAdapter {
  private readonly appId: string;

  constructor(identity: TeamsIdentity | undefined) {
    super(
      new ConfigurationBotFrameworkAuthentication(
        identity === undefined
          ? {}
          : {
              MicrosoftAppType: identity.type,
              MicrosoftAppId: identity.appId,
              MicrosoftAppTenantId: identity.tenantId,
              ...(identity.appPassword === undefined ? {} : { MicrosoftAppPassword: identity.appPassword }),
            },
      ),
    );
    this.appId = identity?.appId ?? "";
  }

  /**
   * Runs one turn. The SDK's `process` logs why a token was refused and tells it to whoever sent it: this one throws,
   * and says nothing. Who sends is known within 5 seconds, or never: the SDK waits for the keys without an end.
   */
  async run(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new KeysAway()), mostMillisecondsToLetIn);
    let isLetIn = false;
    const turn = this.processActivity(authorization, activity, async (context) => {
      clearTimeout(timer);
      if (limit.signal.aborted) return;
      isLetIn = true;
      this.sendOnce(context);
      await logic(context);
    });
    try {
      return await within(limit.signal, turn);
    } catch (error) {
      throw !isLetIn && isOfTheKeys(error) ? new KeysAway(undefined, { cause: error }) : error;
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Writes in a chat outside of a turn: one post. `beforePost` is called once the post is signed and nothing of it is
   * on the wire; what it throws keeps it from going there.
   */
  async write(
    reference: Partial<ConversationReference>,
    message: Partial<Activity>,
    beforePost: () => void,
  ): Promise<void> {
    await this.continueConversationAsync(this.appId, reference, async (context) => {
      this.sendOnce(context, beforePost);
      // The SDK makes up an id for the turn, and would answer to that: a message that is nowhere.
      Reflect.deleteProperty(context.activity, "id");
      await context.sendActivity(message);
    });
  }

  /**
   * The connector of a turn posts up to 4 times, whatever the outcome of the first, and waits for ever: one post of at
   * most 10 seconds, to the end of its answer (the SDK's own timeout is over silence only), and whoever sends decides
   * about another.
   */
  private sendOnce(context: TurnContext, beforePost = () => {}): void {
    const connector: { readonly client: { readonly pipeline: Pipeline } } = context.turnState.get(
      this.ConnectorClientKey,
    );
    const { pipeline } = connector.client;
    pipeline.removePolicy({ name: "defaultRetryPolicy" });
    pipeline.removePolicy({ name: "redirectPolicy" });
    pipeline.addPolicy({
      name: "mostMillisecondsOfASend",
      sendRequest: (request, next) => {
        beforePost();
        request.abortSignal = AbortSignal.timeout(mostMillisecondsOfASend);
        return next(request);
      },
    });
  }
}

/** No network, or a status instead of the keys. */
function isOfTheKeys(error: unknown): boolean {
  const { name, statusCode } = error as { readonly name?: string; readonly statusCode?: number };
  return name === "FetchError" || statusCode === 500;
}
