import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { agendaItemTypes } from "#domain/meetings/meeting.ts";
import { describe, expect, it } from "vitest";
import { typesFor, usualType, widestMandate } from "./item-types.ts";

describe("what an agenda item may be for", () => {
  it("asks no body for a decision that it may not take [A-020]", () => {
    expect(typesFor("supports")).not.toContain("decision");
    expect(typesFor("prepares")).not.toContain("decision");
    expect(typesFor("isInformed")).toEqual(["participation", "statusUpdate", "dialogue"]);
    expect(typesFor("decides")).toEqual(agendaItemTypes);
  });

  it("follows the widest of the body's mandates in the model", () => {
    expect(widestMandate(vaxjo, { bodyRole: "council" })).toBe("supports");
    const decides = { mandate: "decides", delegationPoint: "", upTo: undefined } as const;
    const model = {
      mandates: [...vaxjo.mandates, { party: "body:council", matter: "plan", ...decides } as const],
    };
    expect(widestMandate(model, { bodyRole: "council" })).toBe("decides");
    expect(widestMandate(vaxjo, { bodyRole: "unknown" })).toBe("isInformed");
    expect(widestMandate(vaxjo, undefined)).toBe("isInformed");
  });

  it("suggests resources to one that supports, and a decision to one that decides", () => {
    expect(usualType("supports")).toBe("allocateResources");
    expect(usualType("decides")).toBe("decision");
  });
});
