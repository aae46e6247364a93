import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from "botbuilder";

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
      request: { timeout: number },
      next: (request: { timeout: number }) => Promise<unknown>,
    ): Promise<unknown>;
  }): void;
};

const mostMillisecondsOfASend = 10_000;

/** The SDK's adapter, with authentication off when there is no identity. */
export class TurnAdapter extends CloudAdapter {
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
  }

  /**
   * Runs one turn. The SDK's `process` logs why a token was refused and tells it to whoever sent it: this one throws,
   * and says nothing.
   */
  async run(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, async (context) => {
      this.sendOnce(context);
      await logic(context);
    });
  }

  /**
   * The connector of a turn posts up to 4 times, whatever the outcome of the first, and waits for ever: one post of at
   * most 10 seconds, and whoever sends decides about another.
   */
  private sendOnce(context: TurnContext): void {
    const connector: { readonly client: { readonly pipeline: Pipeline } } = context.turnState.get(
      this.ConnectorClientKey,
    );
    const { pipeline } = connector.client;
    pipeline.removePolicy({ name: "defaultRetryPolicy" });
    pipeline.addPolicy({
      name: "mostMillisecondsOfASend",
      sendRequest: (request, next) => {
        request.timeout = mostMillisecondsOfASend;
        return next(request);
      },
    });
  }
}
