/** Looks of the questions that the tab "Registres" asks in place. */
import { makeStyles, tokens } from "@fluentui/react-components";

const inset = {
  display: "flex",
  flexDirection: "column",
  rowGap: tokens.spacingVerticalS,
  marginTop: tokens.spacingVerticalS,
  padding: tokens.spacingHorizontalS,
  borderRadius: tokens.borderRadiusMedium,
} as const;

export const useBox = makeStyles({
  editor: { ...inset, backgroundColor: tokens.colorNeutralBackground2 },
  asked: { ...inset, backgroundColor: tokens.colorStatusWarningBackground1 },
  /** Beside a button: long words are cut rather than pushed under it. */
  cut: { minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0, alignSelf: "flex-start" },
  field: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
});
