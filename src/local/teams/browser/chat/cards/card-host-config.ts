import { HostConfig } from "adaptivecards";

export type ChatTheme = "default" | "dark" | "contrast";

interface Palette {
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly line: string;
  readonly surfaces: Readonly<
    Record<"default" | "emphasis" | "good" | "warning" | "attention" | "accent", string>
  >;
}

const palettes: Readonly<Record<ChatTheme, Palette>> = {
  default: {
    text: "#242424",
    subtle: "#616161",
    accent: "#5b5fc7",
    good: "#1e6e42",
    warning: "#7a5600",
    attention: "#b3263f",
    line: "#e0e0e0",
    surfaces: {
      default: "#ffffff",
      emphasis: "#f5f5f5",
      good: "#e7f2da",
      warning: "#fbf6d9",
      attention: "#fcf4f6",
      accent: "#e8ebfa",
    },
  },
  dark: {
    text: "#ffffff",
    subtle: "#bdbdbd",
    accent: "#a6abf7",
    good: "#92c353",
    warning: "#f8d22a",
    attention: "#f4838d",
    line: "#525252",
    surfaces: {
      default: "#292929",
      emphasis: "#333333",
      good: "#0d2e0d",
      warning: "#463100",
      attention: "#3e1f25",
      accent: "#2f2f4a",
    },
  },
  contrast: {
    text: "#ffffff",
    subtle: "#ffffff",
    accent: "#ffff01",
    good: "#3ff23f",
    warning: "#ffff01",
    attention: "#ffff01",
    line: "#ffffff",
    surfaces: {
      default: "#000000",
      emphasis: "#000000",
      good: "#000000",
      warning: "#000000",
      attention: "#000000",
      accent: "#000000",
    },
  },
};

const plain = (color: string) => ({ default: color, subtle: color });

function foregroundColors(palette: Palette) {
  return {
    default: { default: palette.text, subtle: palette.subtle },
    dark: { default: "#242424", subtle: "#616161" },
    light: { default: "#ffffff", subtle: "#d6d6d6" },
    accent: plain(palette.accent),
    good: plain(palette.good),
    warning: plain(palette.warning),
    attention: plain(palette.attention),
  };
}

function containerStyles(palette: Palette): object {
  const styles = Object.entries(palette.surfaces).map(([name, backgroundColor]): [string, object] => [
    name,
    { backgroundColor, borderColor: palette.line, foregroundColors: foregroundColors(palette) },
  ]);
  return Object.fromEntries(styles);
}

const label = { color: "Default", size: "Default", isSubtle: false, weight: "Bolder" };

/** How a card looks in Teams: sizes, spacing and what it may contain, in the colours of a theme. */
export function cardHostConfig(theme: ChatTheme): HostConfig {
  const palette = palettes[theme];
  return new HostConfig({
    supportsInteractivity: true,
    fontFamily: "inherit",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    imageSet: { imageSize: "Medium", maxImageHeight: 100 },
    factSet: {
      title: {
        color: "Default",
        size: "Default",
        isSubtle: true,
        weight: "Default",
        wrap: true,
        maxWidth: 160,
      },
      value: { color: "Default", size: "Default", isSubtle: false, weight: "Default", wrap: true },
      spacing: 16,
    },
    inputs: {
      label: {
        inputSpacing: "Small",
        requiredInputs: { ...label, suffix: " *", suffixColor: "Attention" },
        optionalInputs: label,
      },
      errorMessage: { color: "Attention", size: "Small", weight: "Default", spacing: "Small" },
    },
    actions: {
      maxActions: 6,
      spacing: "Default",
      buttonSpacing: 8,
      showCard: { actionMode: "Inline", inlineTopMargin: 16, style: "emphasis" },
      preExpandSingleShowCardAction: false,
      actionsOrientation: "Horizontal",
      actionAlignment: "Left",
      iconPlacement: "LeftOfTitle",
      allowTitleToWrap: false,
      iconSize: 16,
    },
    adaptiveCard: { allowCustomStyle: true },
    containerStyles: containerStyles(palette),
    textBlock: { headingLevel: 3 },
    textStyles: {
      heading: { size: "Large", weight: "Bolder", color: "Default", isSubtle: false, fontType: "Default" },
      columnHeader: {
        weight: "Bolder",
        size: "Default",
        color: "Default",
        isSubtle: false,
        fontType: "Default",
      },
    },
    table: { cellSpacing: 8 },
  });
}
