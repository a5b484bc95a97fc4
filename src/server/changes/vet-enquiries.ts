import { restoredEnquiryEvent } from "#domain/digest/governance-events.ts";
import { mayAnswerEnquiry, mayAssignEnquiry } from "#domain/organisation/enquiry-age.ts";
import type { Enquiry } from "#domain/organisation/enquiry.ts";
import { whatStands } from "#domain/organisation/what-stands.ts";
import type { Past } from "#domain/shared/row-history.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Derivation } from "./derivation.ts";
import type { Mirror } from "./mirror.ts";
import { pickProperties } from "./pick-properties.ts";
import { restoreRows, type RowThatStands } from "./restore-rows.ts";

const asked = ["question", "unitId", "askedById", "askedOn"] as const;
const assigned = ["ownerId", "dueOn"] as const;
const answered = ["answer", "answeredById", "answeredOn"] as const;
const guarded = [...asked, ...assigned, ...answered] as const;
type Guarded = Pick<Enquiry, (typeof guarded)[number]>;

const unanswered: Pick<Enquiry, (typeof answered)[number]> = {
  answer: "",
  answeredById: undefined,
  answeredOn: undefined,
};

/**
 * Questions to the centre as they stand: SharePoint lets everybody change the rows, so another's question, another owner or day, and
 * an answer by anybody but the owner, the owner's deputy and the coordinator are put back, with an event that names who wrote them.
 * @returns the rows as they are to be believed; what was changed past the rules has been written back
 */
export const vetEnquiries = (
  rows: readonly Stored<Enquiry>[],
  about: Derivation,
): Promise<readonly Stored<Enquiry>[]> => {
  const { mirror, histories, repositories } = about;
  return restoreRows(
    rows,
    {
      list: "enquiries",
      guarded,
      history: histories.enquiries,
      repository: repositories.enquiries,
      known: (id) => mirror.enquiries.get(id),
      standing: (_, versionsOf) =>
        Promise.resolve((row) => enquiryThatStands(versionsOf(row), row.createdBy, mirror)),
      event: restoredEnquiryEvent,
    },
    about,
  );
};

/** Each part by those who may change it: the question by whoever asked, its owner and day by the coordinator, the answer by the owner. */
function enquiryThatStands(
  versions: readonly Past<Guarded>[],
  createdBy: number,
  { people, accountId }: Mirror,
): RowThatStands<Guarded> | undefined {
  const of = (account: number) => people.find((person) => person.accountId === account);
  const mayAssign = (by: number): boolean => by === accountId || mayAssignEnquiry(of(by));
  // Whoever writes the row may say whom they ask, and not that they are asked themselves.
  const mayName = (by: number, ownerId: number | undefined): boolean =>
    mayAssign(by) || !mayAnswerEnquiry({ ownerId }, of(by), people);
  const owners = versions
    .filter(({ by, said: { ownerId } }, index) => {
      const before = versions[index - 1]?.said;
      return before ? ownerId !== before.ownerId && mayAssign(by) : mayName(by, ownerId);
    })
    .map(({ said: { ownerId } }) => ({ ownerId }));
  const mayAnswer = (by: number): boolean =>
    by === accountId ||
    [{ ownerId: undefined }, ...owners].some((each) => mayAnswerEnquiry(each, of(by), people));
  const parts = <Property extends keyof Guarded>(...names: readonly Property[]) =>
    versions.map(({ said, by, at }) => ({ said: pickProperties(said, names), by, at }));
  const what = whatStands(parts(...asked), (by) => by === createdBy || mayAssign(by));
  const whose = whatStands(parts(...assigned), mayAssign, ({ said, by }) =>
    mayName(by, said.ownerId) ? said : { ...said, ownerId: undefined },
  );
  const how = whatStands(parts(...answered), mayAnswer, ({ said, by }) =>
    mayAnswer(by) ? said : unanswered,
  );
  if (!what || !whose || !how) return undefined;
  return {
    said: { ...what.said, ...whose.said, ...how.said },
    refused: how.refused ?? whose.refused ?? what.refused,
  };
}
