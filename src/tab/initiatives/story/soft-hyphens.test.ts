import { expect, it } from "vitest";
import { withSoftHyphens } from "./soft-hyphens.ts";

it("breaks long compounds after their first part, and leaves other words whole", () => {
  const soft = (text: string): string => withSoftHyphens(text).replaceAll("\u00AD", "|");
  expect(soft("Verksamhetsföreträdaren")).toBe("Verksamhets|företrädaren");
  expect(soft("Planera med digitaliseringsavdelningen")).toBe("Planera med digitali|serings|avdelningen");
  expect(soft("Kommunstyrelsen")).toBe("Kommun|styrelsen");
  expect(soft("Ta fram beslutsunderlag")).toBe("Ta fram besluts|underlag");
  expect(soft("Enhetens chef, förvaltningen")).toBe("Enhetens chef, förvaltningen");
});
