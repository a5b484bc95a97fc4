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

const writeEntity = (writer: Writer, entity: Entity): Record<string, unknown> => {
  const written: Record<string, unknown> = metadataOf(writer, entity);
  for (const [name, value] of Object.entries(entity.properties)) written[name] = write(writer, value);
  return written;
};

function write(writer: Writer, value: unknown): unknown {
  if (isEntity(value)) return writeEntity(writer, value);
  if (!Array.isArray(value)) return value;
  const values = value.map((inner: unknown) => write(writer, inner));
  return writer.level === "verbose" ? { results: values } : values;
}

function bodyOf(writer: Writer, answer: Answer): unknown {
  const { level, api } = writer;
  const metadata = (of: string) =>
    level === "minimalmetadata" ? { "odata.metadata": `${api}$metadata#${of}` } : {};
  switch (answer.kind) {
    case "entity": {
      const written = writeEntity(writer, answer.entity);
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
    case "value":
      if (level === "verbose") return { d: { [answer.name]: write(writer, answer.value) } };
      return answer.bare
        ? { ...metadata(answer.name), ...answer.value }
        : { ...metadata("Edm.String"), value: write(writer, answer.value) };
    case "null":
      return level === "verbose" ? { d: { null: null } } : { "odata.null": true };
    case "noContent":
    case "empty":
    case "raw":
    default:
      return null;
  }
}

const setName = (type: string): string =>
  type.startsWith("SP.Data.")
    ? type.replace(/^SP\.Data\.(.*)Item$/, "SP.ListData.$1Items")
    : `SP.ApiData.${type.replace(/^SP\./, "")}s`;

/** ETag and, when it was just made, the address of an entity. */
function entityHeaders(answer: Answer, api: string): Record<string, string> {
  if (answer.kind !== "entity") return {};
  const { entity, status } = answer;
  return {
    ...(entity.etag === undefined ? {} : { etag: entity.etag }),
    ...(status === 201 ? { location: api + entity.path } : {}),
  };
}

export function serialize(answer: Answer, writer: Writer): RawResponse {
  const type = { "content-type": contentType(writer.level) };
  if (answer.kind === "raw")
    return {
      status: answer.status,
      headers: { "content-type": answer.contentType, ...answer.headers },
      body: answer.body,
    };
  if (answer.kind === "noContent")
    return { status: 204, headers: { ...type, ...(answer.etag === undefined ? {} : { etag: answer.etag }) } };
  if (answer.kind === "empty") return { status: 200, headers: type, body: "" };
  return {
    status: answer.kind === "entity" ? answer.status : 200,
    headers: { ...type, ...entityHeaders(answer, writer.api) },
    body: JSON.stringify(bodyOf(writer, answer)),
  };
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
