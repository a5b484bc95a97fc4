/** Where the tab is, for links from cards. */
export interface TabAddress {
  /** The product's own origin, without a slash at the end. */
  readonly publicUrl: string;
  readonly teamsAppId: string;
}

/** Opens a route of the tab inside Teams; where Teams is not installed, `webUrl` opens in the browser. */
export function tabLink({ publicUrl, teamsAppId }: TabAddress, route: string): string {
  const webUrl = encodeURIComponent(`${publicUrl}/?view=${route}`);
  const context = encodeURIComponent(JSON.stringify({ subEntityId: route }));
  return `https://teams.microsoft.com/l/entity/${teamsAppId}/radslag?webUrl=${webUrl}&context=${context}`;
}
