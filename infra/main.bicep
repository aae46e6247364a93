// SPDX-License-Identifier: EUPL-1.2
// Il bot, l'archivio e l'applicazione web, in un gruppo di risorse. Mai compilato né provato su Azure: vedi docs/deploy.md.
targetScope = 'resourceGroup'

@description('Nome breve, da cui si fanno gli altri: lettere minuscole e cifre.')
@minLength(3)
@maxLength(12)
param name string = 'diariopeg'

@description('Dove stanno i dati e il programma: una regione dell\'Unione europea.')
@allowed(['italynorth', 'westeurope', 'northeurope', 'francecentral', 'germanywestcentral', 'swedencentral'])
param location string = 'italynorth'

@description('UserAssignedMSI: nessun segreto. SingleTenant: un\'app registrata in Entra, con il suo segreto.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param botIdentity string = 'UserAssignedMSI'

@description('Solo con SingleTenant: l\'id dell\'app registrata in Entra.')
param appId string = ''

@description('Solo con SingleTenant: il segreto di quell\'app.')
@secure()
param appPassword string = ''

@description('Gli Object ID di Entra dei primi gestori, separati da virgole.')
param admins string

@description('Il piano: B1 è il più piccolo che tiene acceso il programma.')
param planSku string = 'B1'

var suffix = uniqueString(resourceGroup().id)
var webName = '${name}-${suffix}'
var isManaged = botIdentity == 'UserAssignedMSI'
// Storage Table Data Contributor
var tableRole = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
var commonSettings = {
  MicrosoftAppType: botIdentity
  MicrosoftAppId: isManaged ? identity.properties.clientId : appId
  MicrosoftAppTenantId: tenant().tenantId
  TABLES_ENDPOINT: storage.properties.primaryEndpoints.table
  // L'identità con cui si entra nelle tabelle, tra quelle assegnate all'applicazione.
  AZURE_CLIENT_ID: identity.properties.clientId
  ADMINS: admins
  NODE_ENV: 'production'
  WEBSITE_RUN_FROM_PACKAGE: '1'
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: take('${name}${suffix}', 24)
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource tableAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, tableRole)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', tableRole)
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: { name: planSku }
  properties: { reserved: true }
}

resource web 'Microsoft.Web/sites@2023-12-01' = {
  name: webName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node src/main.mjs'
      alwaysOn: true
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      http20Enabled: true
      healthCheckPath: '/healthz'
    }
  }
}

resource settings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: web
  name: 'appsettings'
  properties: isManaged ? commonSettings : union(commonSettings, { MicrosoftAppPassword: appPassword })
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: webName
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Diario PEG'
    endpoint: 'https://${web.properties.defaultHostName}/api/messages'
    msaAppType: botIdentity
    msaAppId: isManaged ? identity.properties.clientId : appId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: isManaged ? identity.id : null
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

output host string = web.properties.defaultHostName
output botAppId string = isManaged ? identity.properties.clientId : appId
