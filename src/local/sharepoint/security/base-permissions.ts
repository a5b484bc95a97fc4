/**
 * SharePoint's base permissions as bits of a 64-bit mask. On the wire it is two 32-bit halves, written as decimal strings.
 * Source: SP.BasePermissions / SPBasePermissions (Microsoft).
 */
export const basePermissions = {
  ViewListItems: 0x1n,
  AddListItems: 0x2n,
  EditListItems: 0x4n,
  DeleteListItems: 0x8n,
  ViewVersions: 0x40n,
  DeleteVersions: 0x80n,
  /** Its holders pass by the item-level settings of a list. */
  CancelCheckout: 0x100n,
  ManageLists: 0x800n,
  Open: 0x1_0000n,
  CreateGroups: 0x100_0000n,
  ManagePermissions: 0x200_0000n,
  BrowseUserInfo: 0x800_0000n,
  ManageWeb: 0x4000_0000n,
  EnumeratePermissions: 0x4000_0000_0000_0000n,
} as const;

export type BasePermission = keyof typeof basePermissions;

export interface WirePermissions {
  readonly High: string;
  readonly Low: string;
}

export const wirePermissions = (mask: bigint): WirePermissions => ({
  High: String(mask >> 32n),
  Low: String(mask & 0xffff_ffffn),
});

export const maskOf = ({ High, Low }: WirePermissions): bigint => (BigInt(High) << 32n) | BigInt(Low);

/** SharePoint's `PermMask` text: `0x7fffffffffffffff`. */
export const hexMask = (mask: bigint): string => `0x${mask.toString(16)}`;

export const permits = (mask: bigint, permission: BasePermission): boolean =>
  (mask & basePermissions[permission]) !== 0n;
