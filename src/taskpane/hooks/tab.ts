import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Snapshot } from "../../store/store";
import type { TabName } from "../components/Tabs";

export interface ShownTab {
  readonly tab: TabName;
  /** To a part of the pane, where one had left it. */
  readonly onTab: (tab: TabName) => void;
  /** To the beginning of a part, where something was asked for. */
  readonly onLead: (tab: TabName) => void;
}

/** The part of the pane that is shown: as the user chooses it, or as a button of the ribbon has asked for it since. */
export function useTab(asked: Snapshot["asked"]): ShownTab {
  const [tab, setTab] = useState<TabName>("overview");
  /** How far each part was scrolled when it was left, in pixels. */
  const places = useRef<Partial<Record<TabName, number>>>({});
  const onTab = (next: TabName): void => {
    if (next === tab) return;
    places.current[tab] = window.scrollY;
    setTab(next);
  };
  useEffect(() => {
    if (asked === null) return;
    places.current[asked.tab] = 0;
    setTab(asked.tab);
  }, [asked]);
  useLayoutEffect(() => {
    window.scrollTo(0, places.current[tab] ?? 0);
  }, [tab]);
  return {
    tab,
    onTab,
    onLead: (next) => {
      places.current[next] = 0;
      if (next === tab) window.scrollTo(0, 0);
      else onTab(next);
    },
  };
}
