// @vitest-environment jsdom
import { fireEvent, render, screen, within } from "@testing-library/react";
import { LanguageProvider } from "#tab/shared/language.tsx";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Navigation } from "./Navigation.tsx";

function show({ isNarrow = false, isClosed = false } = {}): void {
  const media = {
    matches: isNarrow,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  vi.stubGlobal("matchMedia", () => media);
  render(
    <LanguageProvider initial="sv">
      <Navigation person={undefined} isClosed={isClosed} isNamed />
    </LanguageProvider>,
  );
}

beforeEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  window.history.replaceState(null, "", "/?view=initiative/7&host=teams");
});

describe("Navigation", () => {
  it("leads to every page and says on which one stands", () => {
    show();
    const links = within(screen.getByRole("navigation", { name: "Sidor" })).getAllByRole("link");
    expect(links.map(({ textContent }) => textContent)).toEqual([
      "Portfölj",
      "Möten",
      "Registrera behov",
      "Import och export",
      "Utskickslogg",
    ]);
    expect(links.filter((link) => link.getAttribute("aria-current") === "page")).toEqual([links[0]]);
  });

  it("goes to a page within the tab, and stays in the host that it was opened in", () => {
    show();
    fireEvent.click(screen.getByRole("link", { name: "Möten" }));
    expect(window.location.search).toBe("?view=meetings&host=teams");
    expect(screen.getByRole("link", { name: "Möten" }).getAttribute("aria-current")).toBe("page");
  });

  it("folds into a menu where it is narrow, and closes when a page is chosen", () => {
    show({ isNarrow: true });
    expect(screen.queryByRole("navigation")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Meny" }));
    fireEvent.click(screen.getByRole("link", { name: "Utskickslogg" }));
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(window.location.search).toContain("view=log");
  });

  it("leads nowhere before anybody is signed in", () => {
    show({ isClosed: true });
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("changes language, and remembers it", () => {
    show();
    fireEvent.click(screen.getByRole("button", { name: "English" }));
    expect(screen.getByRole("link", { name: "Portfolio" })).toBeTruthy();
    expect(localStorage.getItem("radslag:language")).toBe("en");
  });
});
