import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { systemStateLabels, type System } from "#domain/systems/system.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { defineTexts, useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback } from "react";
import { FactList } from "./FactList.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";

const cardTexts = defineTexts({
  sv: {
    title: "Objekt och system",
    object: "Hör till objektet",
    noObject: "Inget objekt",
    replaces: "Ersätter",
    nothing: "Inget",
    unknown: "Okänt system",
    toSystems: "Alla objekt och system",
  },
  en: {
    title: "Objects and systems",
    object: "Belongs to the object",
    noObject: "No object",
    replaces: "Replaces",
    nothing: "Nothing",
    unknown: "Unknown system",
    toSystems: "All objects and systems",
  },
});

/** The object that an initiative develops, and what is phased out by it: "nothing" is said as nothing. */
export function SystemsCard({ initiative }: { readonly initiative: Initiative }) {
  const texts = useTexts(cardTexts);
  const { systems } = useRepositories();
  const { systemId, replacesIds } = initiative;
  const wanted = [...replacesIds, systemId ?? 0].filter((id) => id > 0).join(",");
  const loaded = useLoaded(
    useCallback(
      () => (wanted === "" ? Promise.resolve([]) : systems.byIds(wanted.split(",").map(Number))),
      [systems, wanted],
    ),
  );
  return (
    <SectionCard title={texts.title}>
      {loaded.state === "failed" ? <FailureMessage problem={loaded.problem} onRetry={loaded.reload} /> : null}
      {loaded.state === "ready" ? <SystemFacts initiative={initiative} systems={loaded.value} /> : null}
      <span>
        <RouteLink to={{ page: "systems" }}>{texts.toSystems}</RouteLink>
      </span>
    </SectionCard>
  );
}

interface SystemFactsProps {
  readonly initiative: Initiative;
  readonly systems: readonly Stored<System>[];
}

function SystemFacts({ initiative: { systemId, replacesIds }, systems }: SystemFactsProps) {
  const texts = useTexts(cardTexts);
  const text = useText();
  const found = (id: number): Stored<System> | undefined => systems.find((each) => each.id === id);
  const replaced = replacesIds.map((id) => {
    const system = found(id);
    return system ? `${system.name} (${text(systemStateLabels[system.state]).toLowerCase()})` : texts.unknown;
  });
  return (
    <FactList
      layout="columns"
      facts={[
        {
          name: texts.object,
          value: systemId === undefined ? texts.noObject : (found(systemId)?.name ?? texts.unknown),
        },
        { name: texts.replaces, value: replaced.length === 0 ? texts.nothing : replaced.join("\n") },
      ]}
    />
  );
}
