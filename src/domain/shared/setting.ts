/** One setting of the municipality, such as when the digest is posted. */
export interface Setting {
  readonly key: string;
  /** JSON text; who reads it checks it. */
  readonly value: string;
}
