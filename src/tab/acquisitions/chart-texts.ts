import { defineTexts } from "#tab/shared/texts.ts";

export const chartTexts = defineTexts({
  sv: {
    title: "Kostnad mot nytta",
    tableName: "Tabell: kostnad mot nytta",
    note: (known: string, of: string) =>
      `${known} av ${of} anskaffningar har en nyttokalkyl. De andra går inte att rita in. Nyttan är kalkylens effekter i snitt per år, även det som ingen budget hämtar hem.`,
    none: "Ingen av anskaffningarna har en nyttokalkyl ännu.",
    across: "Investering",
    up: "Nytta per år",
    picture: (known: string) => `Diagram: investering mot nytta per år för ${known} anskaffningar`,
    legend: (name: string, count: string) => `${name} (${count})`,
    point: (title: string, cost: string, benefit: string, security: string) =>
      `${title}: investering ${cost}, nytta ${benefit} per år, ${security}`,
    what: "Anskaffning",
    security: "Säkerhet",
  },
  en: {
    title: "Cost against benefit",
    tableName: "Table: cost against benefit",
    note: (known: string, of: string) =>
      `${known} of ${of} acquisitions have a calculation. The others cannot be drawn. The benefit is the mean of the calculation's effects a year, also what no budget takes home.`,
    none: "None of the acquisitions has a calculation yet.",
    across: "Investment",
    up: "Benefit a year",
    picture: (known: string) => `Chart: investment against benefit a year of ${known} acquisitions`,
    legend: (name: string, count: string) => `${name} (${count})`,
    point: (title: string, cost: string, benefit: string, security: string) =>
      `${title}: investment ${cost}, benefit ${benefit} a year, ${security}`,
    what: "Acquisition",
    security: "Security",
  },
});
