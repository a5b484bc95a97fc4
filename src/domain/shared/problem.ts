import type { Text } from "./language.ts";

/** What is wrong with one field of something a person filled in, and what to do, in their language. */
export interface Problem {
  readonly field: string;
  readonly text: Text;
}
