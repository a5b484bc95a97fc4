/** The people and apps that the local tenant knows, as Entra would: the one place where sign-in, SharePoint and Teams meet. */
export interface DirectoryUser {
  /** Entra object id, a GUID. */
  readonly oid: string;
  /** Sign-in name, also the e-mail address. */
  readonly upn: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly department: string;
}

export interface Directory {
  readonly tenantId: string;
  readonly users: readonly DirectoryUser[];
  /** App registrations: the tab (public client) and the server with its bot (confidential client). */
  readonly apps: { readonly tab: string; readonly server: string };
}

/** Who a request comes from, once its token has been verified. */
export type Principal =
  { readonly kind: "user"; readonly user: DirectoryUser } | { readonly kind: "app"; readonly appId: string };
