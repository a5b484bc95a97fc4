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
    expect(links.map(({ textContent }) => textContent)).toEqual(["Portfölj", "Möten", "Registrera behov"]);
    expect(links.filter((link) => link.getAttribute("aria-current") === "page")).toEqual([links[0]]);
    fireEvent.click(screen.getByRole("button", { name: "Mer" }));
    expect(
      within(screen.getByRole("navigation"))
        .getAllByRole("link")
        .slice(3)
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Rangordning",
      "Pengar",
      "Samordning",
      "Anskaffningar",
      "Färdplaner",
      "Objekt och system",
      "Frågor till centrum",
      "Styrning",
      "Organisation",
      "Import och export",
      "Utskickslogg",
    ]);
  });

  it("opens the further pages by keyboard, moves among them and comes back with Escape", () => {
    show();
    const more = screen.getByRole("button", { name: "Mer" });
    more.focus();
    fireEvent.keyDown(more, { key: "ArrowDown" });
    expect(more.getAttribute("aria-expanded")).toBe("true");
    fireEvent.keyDown(more, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toBe("Rangordning");
    fireEvent.keyDown(document.activeElement ?? more, { key: "ArrowUp" });
    fireEvent.keyDown(document.activeElement ?? more, { key: "ArrowUp" });
    expect(document.activeElement?.textContent).toBe("Utskickslogg");
    fireEvent.keyDown(document.activeElement ?? more, { key: "Escape" });
    expect(screen.queryByRole("link", { name: "Styrning" })).toBeNull();
    expect(document.activeElement).toBe(more);
  });

  it("closes the further pages when one is chosen, or when one presses elsewhere", () => {
    show();
    const more = screen.getByRole("button", { name: "Mer" });
    fireEvent.click(more);
    fireEvent.click(screen.getByRole("link", { name: "Styrning" }));
    expect(window.location.search).toContain("view=governance");
    expect(screen.queryByRole("link", { name: "Styrning" })).toBeNull();
    fireEvent.click(more);
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole("link", { name: "Styrning" })).toBeNull();
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
