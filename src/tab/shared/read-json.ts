/** The properties of what was parsed from JSON; none when it is no object. */
export function propertiesOf(parsed: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(
    typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : [],
  );
}

/** The texts in what was parsed from JSON; none when it is no list. */
export function textsIn(parsed: unknown): readonly string[] {
  return Array.isArray(parsed) ? parsed.filter((entry) => typeof entry === "string") : [];
}
