import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { PANE } from "../../texts/pane";

export type TabName = keyof typeof PANE.tabs;

interface TabsProps {
  readonly tabs: readonly TabName[];
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
}

const useStyles = makeStyles({
  // On two lines in 320 pixels.
  tabs: { flexWrap: "wrap", maxWidth: "736px", margin: "0 auto", padding: `0 ${tokens.spacingHorizontalXS}` },
  tab: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    "& .fui-Tab__content, & .fui-Tab__content--reserved-space": { fontSize: tokens.fontSizeBase200 },
  },
});

/** The id of the panel of a tab, and that of the tab. */
export const panelId = (tab: TabName): string => `panel-${tab}`;
export const tabId = (tab: TabName): string => `tab-${tab}`;

/** The parts of the pane. */
export function Tabs({ tabs, tab, onTab }: TabsProps) {
  const styles = useStyles();
  return (
    <nav aria-label={PANE.tabsLabel}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          onTab(tabs.find((one) => one === value) ?? tab);
        }}
      >
        {tabs.map((one) => (
          <Tab
            key={one}
            id={tabId(one)}
            value={one}
            aria-controls={one === tab ? panelId(one) : undefined}
            className={styles.tab}
          >
            {PANE.tabs[one]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
