import { partyName, type Standing } from "#domain/governance/decision-refusal.ts";
import type { Party } from "#domain/governance/governing-model.ts";
import { bodyFor, bodyRoleOf, peopleOf } from "#domain/governance/parties.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";

type Parties = Pick<Standing, "model" | "initiative" | "organisation">;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);

/** A party as a heading: a body by its own name, the rest as the model says, with a capital letter. */
export function partyTitle(party: Party, { model, initiative, organisation }: Parties): Text {
  const bodyRole = bodyRoleOf(party);
  const body = bodyRole === undefined ? undefined : bodyFor(model, bodyRole, initiative, organisation.bodies);
  if (body) return { sv: body.name, en: body.name };
  const { sv, en } = partyName(model, party);
  return { sv: capital(sv), en: capital(en) };
}

/** The persons of a party with the deputy of each; for a body, those who sit in it. */
export function peopleWithDeputies(
  party: Party,
  { model, initiative, organisation }: Parties,
): readonly { readonly person: Stored<Person>; readonly deputy: Stored<Person> | undefined }[] {
  return peopleOf(party, initiative, model, organisation).map((person) => ({
    person,
    deputy: organisation.people.find(({ id }) => id === person.deputyId),
  }));
}
