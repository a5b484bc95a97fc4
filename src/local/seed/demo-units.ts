import type { UnitKind } from "#domain/organisation/unit.ts";

export interface DemoUnit {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly isCentral: boolean;
  /** How many of the 452 initiatives are theirs: 53 and 37 as in Växjö's portfolio, which gives 11.7 and 8.2 % [X-003]. */
  readonly initiatives: number;
  /** What their initiatives are about. */
  readonly subjects: readonly string[];
}

/** Kronor a year for digitalization, and the latest year's result: FAV has had a deficit for ten years, as Lund's socialnämnd. */
export const demoMeans: Readonly<Record<string, readonly [means: number, result: number]>> = {
  klf: [22_000_000, 1_400_000],
  utb: [14_000_000, -3_200_000],
  fav: [1_100_000, -41_000_000],
  of: [5_500_000, -9_800_000],
  tf: [6_000_000, 2_100_000],
  sbf: [4_200_000, 600_000],
  kff: [1_900_000, 150_000],
  mhf: [1_300_000, 420_000],
  bostader: [7_000_000, 18_500_000],
  energi: [12_000_000, 64_000_000],
  fastigheter: [3_000_000, 2_700_000],
  destination: [600_000, -90_000],
};

const administration = (
  key: string,
  shortName: string,
  name: string,
  initiatives: number,
  subjects: string,
  isCentral = false,
): DemoUnit => ({
  key,
  shortName,
  name,
  kind: "administration",
  isCentral,
  initiatives,
  subjects: subjects.split(", "),
});

const company = (
  key: string,
  shortName: string,
  name: string,
  initiatives: number,
  subjects: string,
): DemoUnit => ({ ...administration(key, shortName, name, initiatives, subjects), kind: "company" });

/** A koncern like Växjö's: its central administration is largest, FAV and OF second and third with it excepted [A-202]. */
export const demoUnits: readonly DemoUnit[] = [
  administration(
    "klf",
    "KLF",
    "Kommunledningsförvaltningen",
    94,
    "fakturahantering, rekrytering, nämndsprotokoll, inköp och beställning, avtalsuppföljning, budget och prognos, löneutbetalning, diarieföring, medarbetarsamtal, krisledning, intern kommunikation, besökshantering, säkerhetsklassning, e-arkiv, kontaktcenter, behörighetshantering",
    true,
  ),
  administration(
    "utb",
    "UTB",
    "Utbildningsförvaltningen",
    71,
    "frånvaroanmälan, schemaläggning, elevhälsa, lovskola, betygsunderlag, skolskjutsansökan, digitala läromedel, modersmålsundervisning, förskoleplacering, elevdokumentation, prov i gymnasiet, studie- och yrkesvägledning",
  ),
  administration(
    "fav",
    "FAV",
    "Förvaltningen arbete och välfärd",
    53,
    "ekonomiskt bistånd, boendestöd, samhällsorientering, arbetsmarknadsinsatser, orosanmälningar, familjehem, budget- och skuldrådgivning, öppenvård, tolkbokning",
  ),
  administration(
    "of",
    "OF",
    "Omsorgsförvaltningen",
    37,
    "hemtjänstplanering, trygghetslarm, nattillsyn, läkemedelshantering, hjälpmedel, biståndsansökan, måltider på boenden, dokumentation i vården",
  ),
  administration(
    "tf",
    "TF",
    "Tekniska förvaltningen",
    36,
    "snöröjning, felanmälan, parkskötsel, parkeringstillstånd, fordonsflottan, gatubelysning, torguthyrning",
  ),
  administration(
    "sbf",
    "SBF",
    "Samhällsbyggnadsförvaltningen",
    33,
    "detaljplaner, bygglov, kart- och mätdata, adressättning, byggkontroll, bostadsanpassning, medborgardialog",
  ),
  administration(
    "kff",
    "KFF",
    "Kultur- och fritidsförvaltningen",
    29,
    "lokalbokning, biblioteksutlån, föreningsbidrag, kulturskolan, simhallarna, ungdomens hus",
  ),
  administration(
    "mhf",
    "MHF",
    "Miljö- och hälsoskyddsförvaltningen",
    21,
    "livsmedelskontroll, enskilda avlopp, tillsynsplanering, serveringstillstånd",
  ),
  company(
    "bostader",
    "Bostäder",
    "Sjövik Bostäder AB",
    28,
    "felanmälan från hyresgäster, lägenhetsvisning, passersystem, energiuppföljning, hyresavtal, underhållsplanering",
  ),
  company(
    "energi",
    "Energi",
    "Sjövik Energi AB",
    26,
    "elmätaravläsning, fjärrvärmeprognos, driftlarm, laddstolpar, kundfakturor, fiberanslutning",
  ),
  company(
    "fastigheter",
    "Fastigheter",
    "Sjövik Lokalförvaltning AB",
    15,
    "skötsel av skollokaler, ronderingar, inomhusklimat, lokalresursplanering",
  ),
  company(
    "destination",
    "Destination",
    "Sjövik Destination AB",
    9,
    "evenemang, besöksstatistik, lokalguiden",
  ),
];
