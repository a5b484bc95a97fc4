// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { LinkedText } from "./LinkedText.tsx";

it("makes links of secure addresses alone, without the sentence's own signs, and leaves the rest as it is", () => {
  const text =
    "Policy: https://kommun.example/policy?a=1. Se också (https://skr.example/klassa), javascript:alert(1) och http://gammal.example <b>";
  const { container } = render(<LinkedText text={text} />);
  expect(container.textContent).toBe(text);
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
    "https://kommun.example/policy?a=1",
    "https://skr.example/klassa",
  ]);
  for (const link of screen.getAllByRole("link")) expect(link.getAttribute("rel")).toContain("noopener");
});
