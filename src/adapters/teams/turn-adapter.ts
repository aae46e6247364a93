// SPDX-License-Identifier: EUPL-1.2
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type ConversationReference,
  type InvokeResponse,
  TurnContext,
} from "botbuilder";
import { type Connector, type ConnectorOptions, createConnector } from "./connector.ts";
import { createConnectorToken } from "./connector-token.ts";

/** Who the bot is for Microsoft. */
export type TeamsIdentity = {
  readonly type: "SingleTenant" | "UserAssignedMSI";
  readonly appId: string;
  readonly appPassword?: string;
  readonly tenantId: string;
};

/** For whom what the bot sends is signed. */
const channelAudience = "https://api.botframework.com";

const loginEndpoint = "https://login.microsoftonline.com/";

/** The SDK's adapter, for turns whose sender is known already. Without an identity it signs nothing that it sends. */
export class TurnAdapter extends CloudAdapter {
  private readonly appId: string;
  private readonly token: ConnectorOptions["token"];

  constructor(identity: TeamsIdentity | undefined) {
    super(new SenderKnown());
    this.appId = identity?.appId ?? "";
    this.token = identity === undefined ? undefined : createConnectorToken(signInOf(identity));
  }

  /**
   * Runs one turn. Who sends was checked before: the SDK's own check is not asked. Where it answers a private message
   * (`isTargeted`), whatever is posted is for whoever wrote it alone.
   */
  async run(
    activity: Activity,
    { isTargeted }: { readonly isTargeted: boolean },
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const connectorFactory = {
      create: async (serviceUrl: string) => asOfTheSdk(createConnector(serviceUrl, { token: this.token, isTargeted })),
    };
    const claimsIdentity = this.createClaimsIdentity(this.appId);
    const sender = { audience: channelAudience, claimsIdentity, connectorFactory };
    return this.processActivity(sender, activity, logic);
  }

  /**
   * Writes in a chat outside of a turn: one post, which no longer begins once the signal ended. Throws NotSent.
   */
  async write(
    reference: Partial<ConversationReference> & { readonly serviceUrl: string },
    message: Partial<Activity>,
    signal: AbortSignal,
  ): Promise<void> {
    const addressed = TurnContext.applyConversationReference({ ...message }, reference);
    const { conversations } = createConnector(reference.serviceUrl, { token: this.token, signal });
    await conversations.sendToConversation(reference.conversation?.id ?? "", addressed);
  }
}

/** What the SDK asks at every turn: it hands out no client of its own, each of which costs more than the turn. */
class SenderKnown extends ConfigurationBotFrameworkAuthentication {
  /** Nobody signs in to anything by this bot. */
  override async createUserTokenClient() {
    return undefined as unknown as ReturnType<ConfigurationBotFrameworkAuthentication["createUserTokenClient"]>;
  }
}

type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication["createConnectorFactory"]>;

/** The SDK calls of a connector what a turn needs, which is what ours has. */
const asOfTheSdk = (connector: Connector) => connector as unknown as ReturnType<ConnectorFactory["create"]>;

/** By the SDK's own credentials: a secret, or the identity of the machine. */
function signInOf({ type, appId, appPassword, tenantId }: TeamsIdentity) {
  const factory = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppType: type,
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenantId,
    ...(appPassword === undefined ? {} : { MicrosoftAppPassword: appPassword }),
  });
  let signer: Promise<{ getToken(isAnew: boolean): Promise<string> }> | undefined;
  return async (isAnew: boolean): Promise<string> => {
    signer ??= factory.createCredentials(appId, channelAudience, loginEndpoint, true) as NonNullable<typeof signer>;
    return (await signer).getToken(isAnew);
  };
}
