import type { DirectoryUser } from "#local/shared/directory.ts";
import type { Role } from "#domain/organisation/person.ts";

export interface DemoPerson {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  /** Name of who acts when this person is away. */
  readonly deputy?: string;
  /** Without an account in the tenant. */
  readonly isExternal?: boolean;
}

const person = (
  name: string,
  title: string,
  unit: string,
  roles: readonly Role[],
  more: Pick<DemoPerson, "deputy" | "isExternal"> = {},
): DemoPerson => ({ name, title, unit, roles, ...more });

/** Invented people in every role; a manager for each unit. */
export const demoPeople: readonly DemoPerson[] = [
  person("Karin Lindqvist", "Digitaliseringsstrateg", "klf", ["coordinator", "member", "valuationTeam"], {
    deputy: "Sara Nyström",
  }),
  person("Anders Bergman", "Förvaltningschef", "klf", ["chair", "manager", "member"], {
    deputy: "Eva Holmgren",
  }),
  person("Sara Nyström", "Nämndsekreterare", "klf", ["secretary", "coordinator", "member"]),
  person("Eva Holmgren", "Digitaliseringschef", "klf", ["member", "resourceOwner"]),
  person("Johan Ekström", "IT-chef", "klf", ["member", "resourceOwner"], { deputy: "Eva Holmgren" }),
  person("Maria Sandberg", "Upphandlingschef", "klf", ["member", "resourceOwner"]),
  person("Peter Åkesson", "Informationssäkerhetschef", "klf", ["member", "resourceOwner", "securityOfficer"]),
  person("Lena Öberg", "Verksamhetsutvecklare", "klf", ["developer", "staff"]),
  person("Mikael Strand", "Utbildningschef", "utb", ["manager", "member"]),
  person("Hanna Wikström", "Verksamhetsutvecklare", "utb", ["developer", "staff"]),
  person("Gunilla Fors", "Förvaltningschef", "fav", ["manager", "member"], { deputy: "Ali Hassan" }),
  person("Ali Hassan", "Avdelningschef", "fav", ["manager", "staff"]),
  person("Jenny Dahl", "Verksamhetsutvecklare", "fav", ["developer", "staff"]),
  person("Birgitta Lund", "Förvaltningschef", "of", ["manager", "member"], { deputy: "Nils Berg" }),
  person("Nils Berg", "Områdeschef", "of", ["manager", "staff"]),
  person("Amina Yusuf", "Verksamhetsutvecklare", "of", ["developer", "staff"]),
  person("Tove Håkansson", "Enhetschef", "of", ["staff"]),
  person("Stefan Grahn", "Teknisk chef", "tf", ["manager", "member"]),
  person("Ida Norén", "Verksamhetsutvecklare", "tf", ["developer", "staff"]),
  person("Camilla Ek", "Stadsbyggnadschef", "sbf", ["manager", "member"]),
  person("Oskar Blom", "Verksamhetsutvecklare", "sbf", ["developer", "staff"]),
  person("Helena Sjöberg", "Kultur- och fritidschef", "kff", ["manager", "member"]),
  person("Viktor Lindh", "Verksamhetsutvecklare", "kff", ["developer", "staff"]),
  person("Magnus Hedlund", "Miljöchef", "mhf", ["manager", "member"]),
  person("Linnea Falk", "Verksamhetsutvecklare", "mhf", ["developer", "staff"]),
  person("Robert Palm", "Vd", "bostader", ["manager", "member"]),
  person("Elin Sköld", "Verksamhetsutvecklare", "bostader", ["developer", "staff"]),
  person("Christina Vall", "Vd", "energi", ["manager", "member"]),
  person("Jonas Friberg", "Verksamhetsutvecklare", "energi", ["developer", "staff"]),
  person("Fredrik Ståhl", "Vd", "fastigheter", ["manager"]),
  person("Ulrika Moberg", "Vd", "destination", ["manager"]),
  person("Marianne Krook", "Förtroendevald revisor", "klf", ["auditor"]),
  person("Per Wallin", "Inhyrd projektledare", "of", ["staff"], { isExternal: true }),
  person("Margareta Lind", "Kommundirektör", "klf", ["municipalDirector", "director"], {
    deputy: "Henrik Sandström",
  }),
  person("Henrik Sandström", "Kvalitetsdirektör", "klf", ["director"]),
  person("Åsa Hellberg", "Förnyelsedirektör", "klf", ["director"], { deputy: "Henrik Sandström" }),
  person("Tomas Ryd", "Kommunikationsdirektör", "klf", ["director"]),
  person("Ebba Lagerström", "Kommunjurist", "klf", ["lawyer"]),
  person("David Rosén", "Dataskyddsombud", "klf", ["dataProtectionOfficer"]),
  person("Sofia Malm", "Samordnare för värderingsteamet", "klf", ["valuationTeam", "teamCoordinator"], {
    deputy: "Erik Nordin",
  }),
  person("Erik Nordin", "Nationalekonom", "klf", ["valuationTeam", "economist", "socialEconomist"]),
  person("Malin Krantz", "Ekonom", "klf", ["valuationTeam", "economist"]),
  person("Rickard Holm", "It-strateg", "klf", ["strategist"], { deputy: "Nadia Rahimi" }),
  person("Nadia Rahimi", "Digitaliseringsstrateg", "klf", ["strategist"], { deputy: "Rickard Holm" }),
  person("Annika Lööf", "Objektförvaltare", "utb", ["objectManager"]),
  person("Bengt Arvidsson", "Systemägare", "of", ["systemOwner"]),
  person("Gunnar Frisk", "Kommunstyrelsens ordförande", "klf", ["staff"]),
  person("Solveig Brandt", "Ordförande i omsorgsnämnden", "of", ["staff"]),
  person("Kjell Ångström", "Ordförande i nämnden för arbete och välfärd", "fav", ["staff"]),
];

const domain = "sjovik.example";

/** `Tove Håkansson` signs in as `tove.hakansson@sjovik.example`. */
export const upnOf = (name: string): string =>
  `${name
    .toLocaleLowerCase("sv")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z]+/g, ".")}@${domain}`;

/** Object ids that are the same at every start. */
const oidOf = (index: number): string => `0f0e0d0c-0000-4000-8000-${String(index + 1).padStart(12, "0")}`;

export const demoDirectoryUsers: readonly DirectoryUser[] = demoPeople.flatMap((each, index) =>
  each.isExternal
    ? []
    : [
        {
          oid: oidOf(index),
          upn: upnOf(each.name),
          name: each.name,
          jobTitle: each.title,
          department: each.unit.toUpperCase(),
        },
      ],
);
