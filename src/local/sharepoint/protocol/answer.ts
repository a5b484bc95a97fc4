/**
 * A resource with identity. The serializer adds the OData metadata; `$select`, `$expand`, `$filter`, `$orderby` and
 * `$top` are applied to it by the pipeline, unless the handler has done that (`shaped`).
 */
export interface Entity {
  /** OData type, e.g. `SP.List`. */
  readonly type: string;
  /** Site-relative edit link, e.g. `Web/Lists(guid'…')`. */
  readonly path: string;
  /** Only when it differs from `path`. */
  readonly id?: string;
  /** With its quotes: `"3"` or `"<guid>,3"`. */
  readonly etag?: string;
  /** What a request without `$select` gets: scalars, complex values, entities. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** What must be asked for with `$select` or `$expand`; computed only then. */
  readonly onRequest?: Readonly<Record<string, () => unknown>>;
}

export const isEntity = (value: unknown): value is Entity =>
  typeof value === "object" && value !== null && "type" in value && "path" in value && "properties" in value;

/** What a handler gives back; the pipeline turns it into bytes in the asked metadata level. */
export type Answer =
  | {
      readonly kind: "entity";
      readonly entity: Entity;
      readonly status: 200 | 201;
      readonly shaped: boolean;
    }
  | {
      readonly kind: "collection";
      /** Entities or plain values. */
      readonly values: readonly unknown[];
      readonly nextLink?: string;
      readonly shaped: boolean;
    }
  /** `{"value": …}`, or the object itself when it is a complex value. */
  | { readonly kind: "value"; readonly name: string; readonly value: unknown; readonly bare: false }
  | { readonly kind: "value"; readonly name: string; readonly value: object; readonly bare: true }
  /** `{"odata.null": true}`: a method without result. */
  | { readonly kind: "null" }
  /** 204 after a MERGE, with the new version in the ETag header. */
  | { readonly kind: "noContent"; readonly etag?: string }
  /** 200 with an empty body, after a DELETE. */
  | { readonly kind: "empty" }
  | {
      readonly kind: "raw";
      readonly status: number;
      readonly contentType: string;
      readonly body: string | Buffer;
      readonly headers?: Readonly<Record<string, string>>;
    };

export const ok = (entity: Entity): Answer => ({ kind: "entity", entity, status: 200, shaped: false });
export const created = (entity: Entity): Answer => ({ kind: "entity", entity, status: 201, shaped: false });
export const collection = (values: readonly unknown[]): Answer => ({
  kind: "collection",
  values,
  shaped: false,
});
/** A scalar result under `value`; verbose replies put it under the method's name. */
export const scalar = (name: string, value: unknown): Answer => ({ kind: "value", name, value, bare: false });
/** A complex value such as `{High, Low}`: its properties stand at the top; verbose puts it under `name`. */
export const complex = (name: string, value: object): Answer => ({ kind: "value", name, value, bare: true });
export const nullResult: Answer = { kind: "null" };
export const empty: Answer = { kind: "empty" };
export const noContent = (etag?: string): Answer => ({
  kind: "noContent",
  ...(etag === undefined ? {} : { etag }),
});
