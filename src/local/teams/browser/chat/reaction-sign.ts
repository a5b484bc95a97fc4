const svg = "http://www.w3.org/2000/svg";

interface Sign {
  readonly path: string;
  readonly color: string;
}

const thumb: Sign = {
  path: "M7 11v9H4.5a1.5 1.5 0 0 1-1.5-1.5v-6A1.5 1.5 0 0 1 4.5 11H7Zm2 9V10.5L12.200 3.800c1.700 0 2.800 1.200 2.800 2.900V9.5h3.700a2.300 2.300 0 0 1 2.250 2.760l-1.200 5.900A2.300 2.300 0 0 1 17.5 20H9Z",
  color: "#e8a200",
};
const heart: Sign = {
  path: "M12 20.5S3.5 15.400 3.5 9.300A4.650 4.650 0 0 1 12 6.700a4.650 4.650 0 0 1 8.5 2.600c0 6.100-8.5 11.200-8.5 11.200Z",
  color: "#d13438",
};
const face: Sign = {
  path: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8.5 8.5a1.300 1.300 0 1 1 0 2.600 1.300 1.300 0 0 1 0-2.600Zm7 0a1.300 1.300 0 1 1 0 2.600 1.300 1.300 0 0 1 0-2.600ZM7.5 13.5h9a4.5 4.5 0 0 1-9 0Z",
  color: "#e8a200",
};
const signs: Readonly<Record<string, Sign>> = { like: thumb, heart };

/** A reaction as a small drawing, the same on machines without a font of pictograms. */
export function reactionSign(reaction: string): SVGSVGElement {
  const { path, color } = signs[reaction] ?? face;
  const drawing = document.createElementNS(svg, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("class", "sign");
  drawing.setAttribute("aria-hidden", "true");
  const outline = document.createElementNS(svg, "path");
  outline.setAttribute("d", path);
  outline.setAttribute("fill", color);
  outline.setAttribute("fill-rule", "evenodd");
  drawing.append(outline);
  return drawing;
}
