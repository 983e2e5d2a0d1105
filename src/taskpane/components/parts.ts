/** Looks that several parts of the pane share. */
import { makeStyles, tokens } from "@fluentui/react-components";

/** Where the top of the pane may stay in view: it leaves enough room for the rest. */
export const ROOMY = "@media (min-width: 280px) and (min-height: 480px)";

/** Where the user forces colours: only the system's own are kept. */
export const FORCED = "@media (forced-colors: active)";

export const useParts = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  code: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", textAlign: "right" },
  missing: { fontWeight: tokens.fontWeightRegular, fontStyle: "italic", color: tokens.colorNeutralForeground2 },
  formula: {
    display: "block",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  /** A button above what it acts on. */
  above: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
  stack: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  wide: { width: "100%", maxWidth: "none", minWidth: 0 },
});
