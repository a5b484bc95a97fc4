import { benefitSizes, horizons, type BenefitSize, type Horizon } from "#domain/plans/plan.ts";
import type { HandEstimate } from "#domain/plans/proposed-estimate.ts";
import { propertiesOf } from "#tab/shared/read-json.ts";

/** What was chosen for an initiative: a horizon, or to leave it out. */
export type Choice = Horizon | "out";
export const choices = [...horizons, "out"] as const;

/** An estimate by hand as kept on the device; null is a part that was emptied. */
interface KeptEstimate {
  readonly effect?: number | null;
  readonly benefit?: BenefitSize | null;
  readonly words?: string;
}

/** By number of the initiative or object. */
type By<Value> = Readonly<Record<string, Value>>;

/** What somebody has chosen and written over the proposal of a plan, as kept on the device. */
export interface KeptPlan {
  readonly choices: By<Choice>;
  readonly initiatives: By<KeptEstimate>;
  readonly objects: By<KeptEstimate>;
}

export const nothingKept: KeptPlan = { choices: {}, initiatives: {}, objects: {} };

/** Reads a draft; one from before there were estimates holds the choices alone. */
export function readKeptPlan(kept: unknown): KeptPlan {
  const parts = propertiesOf(kept);
  if (!parts.has("choices")) return { ...nothingKept, choices: choicesIn(kept) };
  return {
    choices: choicesIn(parts.get("choices")),
    initiatives: estimatesIn(parts.get("initiatives")),
    objects: estimatesIn(parts.get("objects")),
  };
}

const choicesIn = (kept: unknown): By<Choice> =>
  Object.fromEntries(
    [...propertiesOf(kept)].flatMap(([id, value]) => {
      const choice = choices.find((each) => each === value);
      return choice ? [[id, choice]] : [];
    }),
  );

const estimatesIn = (kept: unknown): By<KeptEstimate> =>
  Object.fromEntries([...propertiesOf(kept)].map(([id, value]) => [id, estimateIn(value)]));

function estimateIn(kept: unknown): KeptEstimate {
  const parts = propertiesOf(kept);
  const [effect, benefit, words] = ["effect", "benefit", "words"].map((part) => parts.get(part));
  const size = benefitSizes.find((each) => each === benefit);
  return {
    ...(typeof effect === "number" || effect === null ? { effect } : {}),
    ...(size !== undefined || benefit === null ? { benefit: size ?? null } : {}),
    ...(typeof words === "string" ? { words } : {}),
  };
}

/** As the domain reads it; undefined where nothing is written by hand. */
export function handOf(kept: KeptEstimate | undefined): HandEstimate | undefined {
  if (!kept) return undefined;
  const { effect, benefit, words } = kept;
  return {
    ...(effect === undefined ? {} : { effect: effect ?? undefined }),
    ...(benefit === undefined ? {} : { benefit: benefit ?? undefined }),
    ...(words === undefined ? {} : { words }),
  };
}

/** The estimates with a part of one of them written over, or with everything by hand in it taken away. */
export function withEstimate(
  estimates: By<KeptEstimate>,
  id: number,
  hand: HandEstimate | undefined,
): By<KeptEstimate> {
  const { [String(id)]: before, ...rest } = estimates;
  if (!hand) return rest;
  return {
    ...estimates,
    [String(id)]: {
      ...before,
      ...("effect" in hand ? { effect: hand.effect ?? null } : {}),
      ...("benefit" in hand ? { benefit: hand.benefit ?? null } : {}),
      ...(hand.words === undefined ? {} : { words: hand.words }),
    },
  };
}
