// oxlint-disable import/no-unassigned-import -- PnPjs adds each part of its interface by being imported
import "@pnp/sp/batching";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
// oxlint-enable import/no-unassigned-import
import { DefaultHeaders, DefaultInit, spfi } from "@pnp/sp";
import type { IWeb } from "@pnp/sp/webs";
import type { ListsChangedError } from "#domain/shared/failures.ts";
import { LeftOutRows } from "#sharepoint/left-out-rows.ts";
import { authenticateWith, named, parse, repeatable, sendWith } from "./behaviors.ts";
import { realSending, type Sending } from "./send.ts";

export interface Connection {
  /** `https://kommun.sharepoint.com/sites/digitaliseringsrad` */
  readonly siteUrl: string;
  /** Gives a token for SharePoint that is valid now. */
  readonly token: () => Promise<string>;
  /** The `User-Agent` by which SharePoint knows the program in its logs and limits; browsers send their own. */
  readonly decorate?: string;
  readonly sending?: Sending;
  /** Told once of each row that is left out since it cannot be read. */
  readonly onUnreadable?: (failure: ListsChangedError) => void;
}

/** A site, reached with the rights of whoever the token is for. */
export interface ConnectedWeb {
  /** Without a slash at the end. */
  readonly siteUrl: string;
  /** For reads, and for writes that must not be sent twice. */
  readonly web: IWeb;
  /** For writes whose repetition is harmless: rows with a unique key. */
  readonly repeatableWeb: IWeb;
  readonly wait: Sending["wait"];
  readonly onUnreadable: (failure: ListsChangedError) => void;
  readonly leftOut: LeftOutRows;
}

export function connectWeb({
  siteUrl,
  token,
  decorate,
  sending = realSending,
  onUnreadable = () => undefined,
}: Connection): ConnectedWeb {
  const address = siteUrl.replace(/\/+$/, "");
  const site = () => {
    const connected = spfi(address).using(
      DefaultHeaders(),
      DefaultInit(),
      sendWith(sending),
      parse,
      authenticateWith(token),
    );
    return decorate === undefined ? connected : connected.using(named(decorate));
  };
  return {
    siteUrl: address,
    web: site().web,
    repeatableWeb: site().using(repeatable).web,
    wait: sending.wait,
    onUnreadable,
    leftOut: new LeftOutRows(address),
  };
}
