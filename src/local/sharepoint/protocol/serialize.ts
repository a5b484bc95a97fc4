import type { RawResponse } from "#local/shared/http.ts";
import type { SharePointError } from "#local/sharepoint/errors.ts";
import { isEntity, type Answer, type Entity } from "#local/sharepoint/protocol/answer.ts";

/** How much OData metadata a reply carries. */
export type MetadataLevel = "minimalmetadata" | "nometadata" | "verbose";

/** minimalmetadata when the Accept header asks for nothing, as SharePoint Online does. */
export function metadataLevel(accept: string | undefined): MetadataLevel {
  const asked = /odata=(verbose|nometadata|minimalmetadata)/i.exec(accept ?? "")?.[1]?.toLowerCase();
  return asked === "verbose" || asked === "nometadata" ? asked : "minimalmetadata";
}

export const contentType = (level: MetadataLevel): string =>
  level === "verbose"
    ? "application/json;odata=verbose;charset=utf-8"
    : `application/json;odata=${level};streaming=true;charset=utf-8`;

/** `https://tenant/sites/x/_api/` stands before every address in a reply. */
interface Writer {
  readonly api: string;
  readonly level: MetadataLevel;
}

function metadataOf({ api, level }: Writer, entity: Entity): Record<string, unknown> {
  const id = entity.id ?? api + entity.path;
  const { type, etag } = entity;
  if (level === "nometadata") return {};
  if (level === "verbose")
    return { __metadata: { id, uri: api + entity.path, ...(etag === undefined ? {} : { etag }), type } };
  return {
    "odata.type": type,
    "odata.id": id,
    ...(etag === undefined ? {} : { "odata.etag": etag }),
    "odata.editLink": entity.path,
  };
}

function write(writer: Writer, value: unknown): unknown {
  if (isEntity(value)) {
    const properties = Object.entries(value.properties).map(([name, inner]) => [name, write(writer, inner)]);
    return { ...metadataOf(writer, value), ...(Object.fromEntries(properties) as object) };
  }
  if (Array.isArray(value)) {
    const values = value.map((inner) => write(writer, inner));
    return writer.level === "verbose" ? { results: values } : values;
  }
  return value;
}

function bodyOf(writer: Writer, answer: Answer): unknown {
  const { level, api } = writer;
  const metadata = (of: string) =>
    level === "minimalmetadata" ? { "odata.metadata": `${api}$metadata#${of}` } : {};
  switch (answer.kind) {
    case "entity": {
      const written = write(writer, answer.entity) as object;
      return level === "verbose"
        ? { d: written }
        : { ...metadata(`${setName(answer.entity.type)}/@Element`), ...written };
    }
    case "collection": {
      const values = answer.values.map((value) => write(writer, value));
      const { nextLink } = answer;
      if (level === "verbose")
        return { d: { results: values, ...(nextLink === undefined ? {} : { __next: nextLink }) } };
      const first = answer.values.find(isEntity);
      return {
        ...metadata(first ? setName(first.type) : "Collection(Edm.String)"),
        ...(nextLink === undefined ? {} : { "odata.nextLink": nextLink }),
        value: values,
      };
    }
    case "value": {
      const written = write(writer, answer.value);
      if (level === "verbose") return { d: { [answer.name]: written } };
      return answer.bare
        ? { ...metadata(answer.name), ...(written as object) }
        : { ...metadata("Edm.String"), value: written };
    }
    case "null":
      return level === "verbose" ? { d: { null: null } } : { "odata.null": true };
    case "noContent":
    case "empty":
    case "raw":
      return undefined;
  }
}

const setName = (type: string): string =>
  type.startsWith("SP.Data.")
    ? type.replace(/^SP\.Data\.(.*)Item$/, "SP.ListData.$1Items")
    : `SP.ApiData.${type.replace(/^SP\./, "")}s`;

export function serialize(answer: Answer, writer: Writer): RawResponse {
  switch (answer.kind) {
    case "raw":
      return {
        status: answer.status,
        headers: { "content-type": answer.contentType, ...answer.headers },
        body: answer.body,
      };
    case "noContent":
      return { status: 204, headers: answer.etag === undefined ? {} : { etag: answer.etag } };
    case "empty":
      return { status: 200, headers: { "content-type": contentType(writer.level) }, body: "" };
    case "entity":
    case "collection":
    case "value":
    case "null":
      return {
        status: answer.kind === "entity" ? answer.status : 200,
        headers: {
          "content-type": contentType(writer.level),
          ...(answer.kind === "entity" && answer.entity.etag !== undefined
            ? { etag: answer.entity.etag }
            : {}),
          ...(answer.kind === "entity" && answer.status === 201
            ? { location: writer.api + answer.entity.path }
            : {}),
        },
        body: JSON.stringify(bodyOf(writer, answer)),
      };
  }
}

export const serializeError = (error: SharePointError, level: MetadataLevel): RawResponse => ({
  status: error.status,
  headers: { "content-type": contentType(level) },
  body: JSON.stringify({
    [level === "verbose" ? "error" : "odata.error"]: {
      code: error.code,
      message: { lang: "en-US", value: error.message },
    },
  }),
});
