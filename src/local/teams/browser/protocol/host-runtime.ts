/** What this host says it can do: teams-js refuses a capability whose key is absent. */
export function hostRuntime(nestedAppAuth: boolean): object {
  return {
    apiVersion: 4,
    isLegacyTeams: false,
    isNAAChannelRecommended: nestedAppAuth,
    isDeeplyNestedAuthSupported: false,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    supports: {
      app: { notifySuccessResponse: {} },
      ...(nestedAppAuth && { nestedAppAuth: {} }),
      pages: { config: {}, currentApp: {} },
      dialog: { url: { parentCommunication: {} }, update: {} },
      sharing: {},
    },
  };
}
