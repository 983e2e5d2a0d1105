import { useEffect, useState } from "react";
import type { Snapshot } from "../../store/store";
import type { TabName } from "../components/Tabs";

/** The part of the pane that is shown: as the user chooses it, or as a button of the ribbon has asked for it since. */
export function useTab(asked: Snapshot["asked"]): readonly [TabName, (tab: TabName) => void] {
  const [tab, setTab] = useState<TabName>("overview");
  useEffect(() => {
    if (asked !== null) setTab(asked.tab);
  }, [asked]);
  return [tab, setTab];
}
