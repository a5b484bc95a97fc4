// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { AccountContext } from "./account.tsx";
import { useDraft } from "./drafts.ts";

const read = (kept: unknown): string | undefined => (typeof kept === "string" ? kept : undefined);
const as = (id: string) =>
  function Wrapper({ children }: { readonly children: ReactNode }) {
    return (
      <AccountContext value={{ id, name: "", signInAgain: () => Promise.resolve() }}>
        {children}
      </AccountContext>
    );
  };
const open = (person = "p1", record = "7", isConfidential = false) =>
  renderHook(({ secret }) => useDraft({ form: "valuation", record, isConfidential: secret, read }), {
    wrapper: as(person),
    initialProps: { secret: isConfidential },
  });

beforeEach(() => {
  localStorage.clear();
});

describe("useDraft", () => {
  it("gives back what was typed when the form is opened again", () => {
    const first = open();
    first.result.current.keep("Halvskriv");
    first.result.current.keep("Halvskrivet");
    first.unmount();
    expect(open().result.current.kept).toBe("Halvskrivet");
  });

  it("keeps shortly after the last keystroke, without the form being closed", () => {
    vi.useFakeTimers();
    open().result.current.keep("Text");
    vi.advanceTimersByTime(500);
    vi.useRealTimers();
    expect(open().result.current.kept).toBe("Text");
  });

  it("belongs to one person and one record", () => {
    const first = open();
    first.result.current.keep("Mitt");
    first.unmount();
    expect(open("p2").result.current.kept).toBeUndefined();
    expect(open("p1", "8").result.current.kept).toBeUndefined();
  });

  it("is gone when what was typed is saved", () => {
    const first = open();
    first.result.current.keep("Sparat");
    first.result.current.clear();
    first.unmount();
    expect(open().result.current.kept).toBeUndefined();
  });

  it("keeps nothing confidential, and removes what was kept before it became so", () => {
    const first = open();
    first.result.current.keep("Hemligt");
    first.unmount();
    const again = open();
    again.rerender({ secret: true });
    again.result.current.keep("Hemligare");
    again.unmount();
    expect(localStorage).toHaveLength(0);
  });

  it("drops a draft that an older form kept in another shape", () => {
    localStorage.setItem("radslag:draft:p1:valuation:7", '{"old":true}');
    expect(open().result.current.kept).toBeUndefined();
    localStorage.setItem("radslag:draft:p1:valuation:7", "{broken");
    expect(open().result.current.kept).toBeUndefined();
  });
});
