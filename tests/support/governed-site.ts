import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { at, councilSite, objectIdOf, type CouncilSite } from "./council-site.ts";
import { council, dayOf, modelVersion, person } from "./records.ts";

/** Those who act in a model beside the council site's own people. */
export interface GovernedSite extends CouncilSite {
  readonly people: Readonly<Record<string, Stored<Person>>>;
}

const roles: Readonly<Record<string, Person["roles"]>> = {
  Rita: ["resourceOwner"],
  Robin: ["resourceOwner"],
  Klara: ["municipalDirector"],
  Vera: ["valuationTeam"],
  Kim: ["coordinator"],
  Stig: ["strategist"],
  Bea: ["staff"],
  // Has every title and no seat, unit or initiative of her own.
  Ulla: ["manager", "chair", "secretary", "director", "member"],
};

/** The council site with everybody who acts in a model, its bodies with a chair and a meeting each, and the model published. */
export function governedSite(model: GoverningModel): GovernedSite {
  const site = councilSite();
  const { repositories } = site;
  const made = Object.entries(roles).map(([name, theirs]) => {
    const accountId = 10 + repositories.people.rows.size;
    const record = person({ name, key: `${name.toLowerCase()}@kommun.example`, roles: theirs, accountId });
    return [name, repositories.people.put({ ...record, objectId: objectIdOf(name), unitId: 2 })] as const;
  });
  const people = Object.fromEntries(made);
  repositories.units.edit(1, { strategistId: people["Stig"]?.id });
  for (const { key, name, isOnePerUnit } of model.bodyRoles) {
    const chair = repositories.people.put(
      person({
        key: `${key}@kommun.example`,
        name: `Ordförande i ${name.sv}`,
        objectId: objectIdOf(key),
        accountId: 10 + repositories.people.rows.size,
      }),
    );
    const body = { bodyRole: key, name: name.sv, chairId: chair.id, unitId: isOnePerUnit ? 1 : undefined };
    if (key === "council") {
      repositories.bodies.edit(1, body);
      continue;
    }
    const { id } = repositories.bodies.put(council({ key, ...body }));
    repositories.meetings.put({
      key: `m-${key}`,
      bodyId: id,
      title: `Möte i ${name.sv}`,
      startsAt: at("2026-11-27T12:00:00Z"),
      endsAt: at("2026-11-27T13:00:00Z"),
      place: "",
      joinUrl: "",
      agendaState: "draft",
    });
  }
  publish(site, model, "2026-01-01");
  return Object.assign(site, { people });
}

/** A version of a model that takes over on a day. */
export const publish = ({ repositories }: CouncilSite, model: GoverningModel, day: string) =>
  repositories.models.put(modelVersion(model, { key: `${model.key}:${day}`, takesOverOn: dayOf(day) }));
