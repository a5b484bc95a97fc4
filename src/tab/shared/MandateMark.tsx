import { mandateLabels, type Mandate } from "#domain/organisation/mandate.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import {
  DocumentEdit16Regular,
  Eye16Regular,
  Gavel16Filled,
  Handshake16Regular,
  ThumbLike16Regular,
} from "@fluentui/react-icons";
import { useText } from "./language.tsx";

const looks = {
  decides: [Gavel16Filled, tokens.colorPaletteForestBorderActive, tokens.colorPaletteForestForeground2],
  recommends: [
    ThumbLike16Regular,
    tokens.colorPaletteCornflowerBorderActive,
    tokens.colorPaletteCornflowerForeground2,
  ],
  prepares: [
    DocumentEdit16Regular,
    tokens.colorPaletteMarigoldBorderActive,
    tokens.colorPaletteMarigoldForeground2,
  ],
  supports: [
    Handshake16Regular,
    tokens.colorPaletteLavenderBorderActive,
    tokens.colorPaletteLavenderForeground2,
  ],
  isInformed: [Eye16Regular, tokens.colorNeutralStroke1, tokens.colorNeutralForeground2],
} as const;

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: "5px",
    padding: "2px 8px 2px 6px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightMedium,
    whiteSpace: "nowrap",
  },
});

/** What somebody may do, in colour, as a picture and in a word. */
export function MandateMark({ mandate }: { readonly mandate: Mandate }) {
  const styles = useStyles();
  const text = useText();
  const [Icon, colour, foreground] = looks[mandate];
  const backgroundColor = `color-mix(in srgb, ${colour} 16%, transparent)`;
  return (
    <span className={styles.root} style={{ backgroundColor, color: foreground }}>
      <Icon aria-hidden />
      {text(mandateLabels[mandate])}
    </span>
  );
}
