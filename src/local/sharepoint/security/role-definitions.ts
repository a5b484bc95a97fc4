import { maskOf } from "#local/sharepoint/security/base-permissions.ts";

/** A permission level: SharePoint Online's own, as recorded on a tenant, or one that was added to the site. */
export interface RoleDefinition {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly hidden: boolean;
  readonly order: number;
  /** `RoleTypeKind`: 5 full control, 4 design, 6 edit, 3 contribute, 7 review, 2 read, 1 limited access. */
  readonly kind: number;
  readonly mask: bigint;
}

type Row = readonly [
  id: number,
  name: string,
  description: string | null,
  kind: number,
  order: number,
  high: string,
  low: string,
];

const visible: readonly Row[] = [
  [1073741829, "Full Control", "Has full control.", 5, 1, "2147483647", "4294967295"],
  [
    1073741828,
    "Design",
    "Can view, add, update, delete, approve, and customize.",
    4,
    32,
    "432",
    "1012866047",
  ],
  [
    1073741830,
    "Edit",
    "Can add, edit and delete lists; can view, add, update and delete list items and documents.",
    6,
    48,
    "432",
    "1011030767",
  ],
  [
    1073741827,
    "Contribute",
    "Can view, add, update, and delete list items and documents.",
    3,
    64,
    "432",
    "1011028719",
  ],
  [1073741969, "Review", "Can view and review list items and documents.", 7, 112, "176", "138629217"],
  [1073741826, "Read", "Can view pages and list items and download documents.", 2, 128, "176", "138612833"],
];

const hidden: readonly Row[] = [
  [
    1073741832,
    "Restricted View",
    "Can view pages, list items, and documents. Documents can be viewed in the browser but not downloaded.",
    8,
    144,
    "65584",
    "134418433",
  ],
  [
    1073741825,
    "Limited Access",
    "Can view specific lists, document libraries, list items, folders, or documents when given permissions.",
    1,
    160,
    "48",
    "134287360",
  ],
  [
    1073741833,
    "Web-Only Limited Access",
    "Can only view the web when given permissions.",
    9,
    176,
    "560",
    "134221824",
  ],
  [1073741931, "System.LimitedView", null, 255, 2147483647, "48", "134418465"],
  [1073741932, "System.LimitedEdit", null, 255, 2147483647, "48", "134418471"],
];

const definition =
  (isHidden: boolean) =>
  ([id, name, description, kind, order, High, Low]: Row): RoleDefinition => ({
    id,
    name,
    description,
    hidden: isHidden,
    order,
    kind,
    mask: maskOf({ High, Low }),
  });

/** SharePoint's own; a site may have more, see `RoleStore.definitions`. */
export const roleDefinitions: readonly RoleDefinition[] = [
  ...visible.map(definition(false)),
  ...hidden.map(definition(true)),
];

export const roleIds = {
  fullControl: 1073741829,
  design: 1073741828,
  edit: 1073741830,
  contribute: 1073741827,
  read: 1073741826,
  limitedAccess: 1073741825,
} as const;
