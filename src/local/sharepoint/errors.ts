/** An answer that SharePoint gives instead of a result: the status and the code and text of its error body. */
export class SharePointError extends Error {
  override readonly name = "SharePointError";
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** What the local tenant does not do; the pipeline records `what`, so that a test that needed it fails. */
export class NotImitated extends SharePointError {
  readonly what: string;
  constructor(what: string) {
    super(501, "-1, LocalTenant.NotImitated", `The local tenant does not imitate ${what}.`);
    this.what = what;
  }
}

const argument = "System.ArgumentException";
const spException = "Microsoft.SharePoint.SPException";
const throttled = "Microsoft.SharePoint.SPQueryThrottledException";
const invalidQuery = "-1, Microsoft.SharePoint.Client.InvalidClientQueryException";

/**
 * Every refusal of the local tenant, with SharePoint Online's status, code and text.
 * Source of each: docs/fidelity.md; texts recorded on tenants unless that table says otherwise.
 */
export const refusals = {
  listMissing: (title: string, siteUrl: string) =>
    new SharePointError(
      404,
      `-1, ${argument}`,
      `List '${title}' does not exist at site with URL '${siteUrl}'.`,
    ),
  listIdMissing: () =>
    new SharePointError(
      404,
      `-2130575322, ${spException}`,
      "List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.",
    ),
  listTitleTaken: () =>
    new SharePointError(
      500,
      `-2130575342, ${spException}`,
      "A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.",
    ),
  itemMissing: () =>
    new SharePointError(
      404,
      `-2130575338, ${argument}`,
      "Item does not exist. It may have been deleted by another user.",
    ),
  recycledMissing: () =>
    new SharePointError(
      404,
      `-2147024809, ${argument}`,
      "The recycle bin item does not exist. It may have been restored or deleted by another user.",
    ),
  fieldMissing: (name: string) =>
    new SharePointError(
      400,
      `-2147024809, ${argument}`,
      `Column '${name}' does not exist. It may have been deleted by another user.`,
    ),
  fieldNameTaken: (name: string) =>
    new SharePointError(
      500,
      "-2130575214, Microsoft.SharePoint.SPDuplicateFieldNameException",
      `A duplicate field name "${name}" was found.`,
    ),
  fieldXmlInvalid: (reason: string) =>
    new SharePointError(500, `-2130575340, ${spException}`, `The field schema is not valid: ${reason}`),
  fieldCannotBeDeleted: () =>
    new SharePointError(500, `-2130575185, ${spException}`, "The field cannot be deleted from the list."),
  viewMissing: () => new SharePointError(400, `-2147024809, ${argument}`, "The specified view is invalid."),
  propertyUnknown: (property: string, type: string) =>
    new SharePointError(
      400,
      invalidQuery,
      `The property '${property}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
    ),
  fieldUnknownInQuery: (name: string) =>
    new SharePointError(400, `-1, ${spException}`, `The field or property '${name}' does not exist.`),
  expandMissing: (name: string) =>
    new SharePointError(
      400,
      `-1, ${spException}`,
      `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`,
    ),
  queryInvalid: (text: string) =>
    new SharePointError(400, invalidQuery, `The expression "${text}" is not valid.`),
  fieldNotFilterable: (name: string, type: string) =>
    new SharePointError(
      400,
      `-1, ${spException}`,
      `The field '${name}' of type '${type}' cannot be used in the query filter expression.`,
    ),
  etagMismatch: (asked: string, current: string) =>
    new SharePointError(
      412,
      "-1, Microsoft.SharePoint.Client.ClientServiceException",
      `The request ETag value '${asked}' does not match the object's ETag value '${current}'.`,
    ),
  viewThreshold: () =>
    new SharePointError(
      500,
      `-2147024860, ${throttled}`,
      "The attempted operation is prohibited because it exceeds the list view threshold.",
    ),
  lookupThreshold: () =>
    new SharePointError(
      500,
      `-2147024749, ${throttled}`,
      "The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.",
    ),
  duplicateValues: (field: string) =>
    new SharePointError(
      500,
      "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException",
      `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${field}].`,
    ),
  textTooLong: () =>
    new SharePointError(
      500,
      `-2130575155, ${spException}`,
      "Invalid text value. A text field contains invalid data. Please check the value and try again.",
    ),
  valueInvalid: (type: string) =>
    new SharePointError(
      400,
      invalidQuery,
      `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`,
    ),
  choiceOrNumberInvalid: (text: string) => new SharePointError(500, `-2130575163, ${spException}`, text),
  indexUnsupported: () =>
    new SharePointError(500, `-2146232832, ${spException}`, "This column type is not supported for indexing"),
  indexLimit: () =>
    new SharePointError(
      500,
      `-2146232832, ${spException}`,
      "You cannot add this index: the list already has the maximum number of indices (20).",
    ),
  uniqueNeedsIndex: () =>
    new SharePointError(
      500,
      `-2146232832, ${spException}`,
      "This field cannot enforce unique values: the field must be indexed.",
    ),
  uniqueOverDuplicates: () =>
    new SharePointError(
      500,
      `-2130575168, ${spException}`,
      "This column contains duplicate values; unique values cannot be enforced.",
    ),
  userNotFound: (login: string) =>
    new SharePointError(
      400,
      `-2146232832, ${spException}`,
      `The specified user ${login} could not be found.`,
    ),
  userNotUnique: () =>
    new SharePointError(500, `-2130575276, ${spException}`, "The user does not exist or is not unique."),
  userIdMissing: () => new SharePointError(500, `-2146232832, ${spException}`, "User cannot be found."),
  groupMissing: () => new SharePointError(404, `-2146232832, ${spException}`, "Group cannot be found."),
  groupNameTaken: () =>
    new SharePointError(
      500,
      `-2130575293, ${spException}`,
      "The specified name is already in use.\n\nPlease try again with a new name.",
    ),
  /** Code and text of a taken group name; SharePoint's own for levels has not been seen. */
  roleDefinitionNameTaken: () =>
    new SharePointError(
      500,
      `-2130575293, ${spException}`,
      "The specified name is already in use.\n\nPlease try again with a new name.",
    ),
  descriptionTooLong: () =>
    new SharePointError(
      500,
      `-2146232832, ${spException}`,
      "The parameter Description cannot be null or bigger than 512 characters.",
    ),
  roleDefinitionMissing: () =>
    new SharePointError(500, `-2146232832, ${spException}`, "Cannot find the specified role definition."),
  principalMissing: () =>
    new SharePointError(404, `-2146232832, ${spException}`, "Can not find the principal with id."),
  inheritsPermissions: () =>
    new SharePointError(
      500,
      "-2146233079, System.InvalidOperationException",
      "You cannot change the permissions of an object that inherits permissions.",
    ),
  breakOnLargeList: () =>
    new SharePointError(
      500,
      `-2146232832, ${spException}`,
      "You cannot break inheritance for this item because there are too many items in the list.",
    ),
  camlInvalid: () =>
    new SharePointError(
      500,
      `-2147467259, ${spException}`,
      "Cannot complete this action.\n\nPlease try again.",
    ),
  camlFieldMissing: () =>
    new SharePointError(
      500,
      `-2130575340, ${spException}`,
      "One or more field types are not installed properly. Go to the list settings page to delete these fields.",
    ),
  changeTokenInvalid: () =>
    new SharePointError(
      500,
      "-2146233086, System.ArgumentOutOfRangeException",
      "Specified argument was out of the range of valid values.\r\nParameter name: changeToken",
    ),
  changeTokenTooOld: () =>
    new SharePointError(
      500,
      `-2130575172, ${spException}`,
      "The changeToken refers to a time before the start of the current change log.",
    ),
  changeTokenOfOtherObject: () =>
    new SharePointError(
      500,
      `-2130575173, ${spException}`,
      "Cannot use the changeToken from one object against a different object",
    ),
  attachmentExists: () =>
    new SharePointError(
      500,
      `-2130575257, ${spException}`,
      "The specified name is already in use.\n\nThe document or folder name was not changed.  To change the name to a different value, close this dialog and edit the properties of the document or folder.",
    ),
  attachmentsDisabled: () =>
    new SharePointError(500, `-2130575250, ${spException}`, "Attachments are disabled for this list."),
  fileNameInvalid: () =>
    new SharePointError(
      400,
      `-2130575245, ${spException}`,
      'The file or folder name contains characters that are not permitted: " * : < > ? / \\ |',
    ),
  uploadMissing: () =>
    new SharePointError(400, "-2147024809, System.ArgumentException", "The upload session was not found."),
  uploadOffsetInvalid: () =>
    new SharePointError(
      400,
      "-2147024809, System.ArgumentException",
      "The file offset does not match the bytes that have been received.",
    ),
  versionMissing: () =>
    new SharePointError(404, "-1, System.ArgumentException", "The version does not exist."),
  versionIsCurrent: () =>
    new SharePointError(
      500,
      `-2146232832, ${spException}`,
      "You cannot delete the current version of this item.",
    ),
  fileMissing: (path: string) =>
    new SharePointError(404, `-2130575338, ${spException}`, `The file ${path} does not exist.`),
  fileNotFound: () =>
    new SharePointError(404, "-2147024894, System.IO.FileNotFoundException", "File Not Found."),
  fileExists: (name: string) =>
    new SharePointError(
      400,
      `-2130575257, ${spException}`,
      `A file or folder with the name ${name} already exists. It was last modified by another user.`,
    ),
  webhookNotValidated: (url: string, reason: string) =>
    new SharePointError(
      400,
      "-1, System.InvalidOperationException",
      `Failed to validate the notification URL '${url}'. ${reason}`.trim(),
    ),
  webhookExpirationInvalid: () =>
    new SharePointError(
      400,
      "-1, System.ArgumentException",
      "The expiration time must lie in the future and be no more than 180 days away.\r\nParameter name: expirationDateTime",
    ),
  webhookMissing: () =>
    new SharePointError(404, "-1, System.ArgumentException", "The subscription does not exist."),
  accessDenied: () =>
    new SharePointError(
      403,
      "-2147024891, System.UnauthorizedAccessException",
      "Access denied. You do not have permission to perform this action or access this resource.",
    ),
  resourceMissing: (name: string) =>
    new SharePointError(
      404,
      "-1, Microsoft.SharePoint.Client.ResourceNotFoundException",
      `Cannot find resource for the request ${name}.`,
    ),
  bodyInvalid: (text: string) => new SharePointError(400, invalidQuery, text),
  batchTooLarge: () =>
    new SharePointError(
      400,
      "-1, Microsoft.SharePoint.Client.InvalidClientQueryException",
      "The batch holds more operations than are allowed.",
    ),
  notImitated: (what: string) => new NotImitated(what),
} satisfies Record<string, (...words: string[]) => SharePointError>;
