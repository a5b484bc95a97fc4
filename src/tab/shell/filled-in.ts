/**
 * What Teams has filled in for a field that the tab's address in the manifest asks for.
 * @returns undefined outside Teams, and where a host leaves the field's braces as they are
 */
export function filledIn(address: URLSearchParams, name: "locale" | "theme" | "subPage"): string | undefined {
  const value = address.get("host") === "teams" ? address.get(name) : null;
  return value === null || /[{}]/.test(value) ? undefined : value;
}
