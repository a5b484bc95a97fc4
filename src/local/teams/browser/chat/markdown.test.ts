import { describe, expect, it } from "vitest";
import { markdownToHtml, messageHtml } from "./markdown.ts";

describe("markdown in messages and cards", () => {
  it("shows bold, italics, links and lists", () => {
    expect(markdownToHtml("**Beslut** om _bygglov_")).toBe("<p><b>Beslut</b> om <i>bygglov</i></p>");
    expect(markdownToHtml("- ett\n- två\nslut")).toBe("<ul><li>ett</li><li>två</li></ul><p>slut</p>");
    expect(markdownToHtml("1. ett\n2. två")).toBe("<ol><li>ett</li><li>två</li></ol>");
    expect(markdownToHtml("[Öppna](https://x.se/a?b=1&c=2)")).toBe(
      '<p><a href="https://x.se/a?b=1&amp;c=2" target="_blank" rel="noreferrer">Öppna</a></p>',
    );
  });

  it("leaves names with underscores and sums with stars as they are", () => {
    expect(markdownToHtml("fil_namn_ett 2*3*4")).toBe("<p>fil_namn_ett 2*3*4</p>");
  });

  it("never lets markup or a script address through", () => {
    expect(markdownToHtml('<img src=x onerror="alert(1)">')).toBe(
      "<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</p>",
    );
    expect(markdownToHtml("[klicka](javascript:alert(1))")).not.toContain("<a");
    expect(markdownToHtml('[a](https://x.se/"onmouseover="alert(1))')).not.toMatch(/<a[^>]*onmouseover="/);
  });

  it("shows a mention by its name", () => {
    expect(messageHtml("<at>Rådslag</at> hej")).toBe('<p><span class="mention">Rådslag</span> hej</p>');
    expect(messageHtml("<at><b>x</b></at>")).not.toContain("<b>");
  });
});
