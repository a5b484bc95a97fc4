import type { GoverningModel } from "#domain/governance/governing-model.ts";

/**
 * Stands for a definition that is no governing model. It has no process, so it contradicts itself and cannot govern.
 * @param where path of what is wrong, such as `routing.0.when`; empty when nothing of it could be read
 */
export function unreadableModel(where: string): GoverningModel {
  const place = {
    sv: where === "" ? "" : ` Felet finns vid ${where}.`,
    en: where === "" ? "" : ` The fault is at ${where}.`,
  };
  const nothing = { sv: "", en: "" };
  return {
    key: "",
    version: 0,
    name: { sv: "Kan inte läsas", en: "Cannot be read" },
    summary: {
      sv: `Definitionen har skrivits förbi Rådslag och kan inte läsas, så den används inte.${place.sv} Publicera en ny version från Rådslag.`,
      en: `The definition was written past Rådslag and cannot be read, so it is not used.${place.en} Publish a new version from Rådslag.`,
    },
    source: "",
    bodyRoles: [],
    mandates: [],
    teams: [],
    processes: [],
    questions: [],
    routing: [],
    forms: [],
    valuationModels: [],
    ranking: { keys: [], capacityHours: undefined, period: nothing },
    money: { fund: undefined, costTypes: [], needsSplit: false, guidance: nothing },
    parameters: [],
    duties: [],
    goals: [],
  };
}
