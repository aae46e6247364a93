// SPDX-License-Identifier: EUPL-1.2
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from "botbuilder";
import { type PrivateMessage, type Targetable, targetTo } from "./targeted.ts";

/** Who the bot is for Microsoft. */
export type TeamsIdentity = {
  readonly type: "SingleTenant" | "UserAssignedMSI";
  readonly appId: string;
  readonly appPassword?: string;
  readonly tenantId: string;
};

type PipelineRequest = Targetable & { abortSignal: AbortSignal };

type Pipeline = {
  removePolicy(policy: { readonly name: string }): unknown;
  addPolicy(policy: {
    readonly name: string;
    sendRequest(request: PipelineRequest, next: (request: PipelineRequest) => Promise<unknown>): Promise<unknown>;
  }): void;
};

type Posting = { readonly beforePost?: () => void; readonly reshape?: (request: PipelineRequest) => void };

const mostMillisecondsOfASend = 10_000;

/** For whom what the bot sends is signed. */
const channelAudience = "https://api.botframework.com";

/** The SDK's adapter, for turns whose sender is known already. Without an identity it signs nothing that it sends. */
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
   * Runs one turn. Who sends was checked before: the SDK's own check is not asked. Where it answers a
   * private message, whatever is posted is for whoever wrote it alone.
   */
  async run(
    activity: Activity,
    { answers }: { readonly answers: PrivateMessage | undefined },
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const claimsIdentity = this.createClaimsIdentity(this.appId);
    const sender = {
      audience: channelAudience,
      claimsIdentity,
      connectorFactory: this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity),
    };
    return this.processActivity(sender, activity, async (context) => {
      this.sendOnce(context, answers === undefined ? {} : { reshape: targetTo(answers) });
      await logic(context);
    });
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
      this.sendOnce(context, { beforePost });
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
  private sendOnce(context: TurnContext, { beforePost = () => {}, reshape = () => {} }: Posting): void {
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
        reshape(request);
        request.abortSignal = AbortSignal.timeout(mostMillisecondsOfASend);
        return next(request);
      },
    });
  }
}
