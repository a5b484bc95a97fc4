/** A token for the person who sits in Teams: `{success, token, account}` or `{success: false, error}`. */
export async function tenantToken(call: {
  readonly upn: string;
  readonly clientId: string;
  readonly scope: string;
  readonly interactive: boolean;
}): Promise<object> {
  try {
    const response = await fetch("/__tenant-api/naa-token", { method: "POST", body: JSON.stringify(call) });
    const answer: unknown = response.ok ? await response.json() : undefined;
    if (typeof answer === "object" && answer !== null) return answer;
    return { success: false, error: { status: "TRANSIENT_ERROR", description: String(response.status) } };
  } catch (error) {
    return { success: false, error: { status: "NO_NETWORK", description: String(error) } };
  }
}
