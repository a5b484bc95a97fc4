/** Outlines on a 24 by 24 grid, drawn with a stroke of the text's colour. */
const outlines = {
  chat: "M12 4c4.7 0 8.5 3.3 8.5 7.5S16.7 19 12 19c-1 0-2-.2-2.9-.4L4.5 20l1.2-3.7a7 7 0 0 1-2.2-4.8C3.5 7.3 7.3 4 12 4ZM8.5 10h7M8.5 13h4.5",
  team: "M9 11.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM3.5 19c0-3 2-5 5.5-5s5.5 2 5.5 5M16.5 11a2.5 2.5 0 1 0 0-5M17 14c2.3.4 3.5 2 3.5 4.5",
  calendar:
    "M5 6.5h14a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18V8A1.5 1.5 0 0 1 5 6.5ZM3.5 11h17M8 4v4M16 4v4",
  app: "M4 19.5h16M6.5 16V11M12 16V6M17.5 16v-7",
  plus: "M12 5v14M5 12h14",
  close: "m6 6 12 12M18 6 6 18",
  share: "M12 15V5M8 8.5 12 4.5l4 4M5 14v4a1.5 1.5 0 0 0 1.5 1.5h11A1.5 1.5 0 0 0 19 18v-4",
  microphone:
    "M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4ZM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3",
  camera:
    "M4.5 7h9A1.5 1.5 0 0 1 15 8.500v7a1.500 1.500 0 0 1-1.500 1.500h-9A1.500 1.500 0 0 1 3 15.500v-7A1.500 1.500 0 0 1 4.500 7ZM15 11l5.500-3v8L15 13",
} as const;

export type IconName = keyof typeof outlines;

const svg = "http://www.w3.org/2000/svg";

export function icon(name: IconName, size = 20): SVGSVGElement {
  const drawing = document.createElementNS(svg, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("width", String(size));
  drawing.setAttribute("height", String(size));
  drawing.setAttribute("aria-hidden", "true");
  drawing.setAttribute("class", "icon");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", outlines[name]);
  drawing.append(path);
  return drawing;
}
