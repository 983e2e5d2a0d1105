import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Store } from "../../store/store";
import { NEW_REGISTERS } from "../../texts/new-registers";
import { PANE } from "../../texts/pane";
import { Heading } from "../components/Heading";
import { useParts } from "../components/parts";
import type { TabName } from "../components/Tabs";
import { Entry } from "../components/registers/Entry";
import { Matching } from "../components/registers/Matching";
import { useEntry } from "../hooks/entry";
import { useMatching } from "../hooks/matching";
import { faultsOf, hasChoices, tablesOf } from "../view/matching";
import type { MessageView } from "../view/message";
import type { ContentView } from "../view/pane";
import { aimOf, type RegistersTarget } from "../view/registers-target";
import { NewRegistersLater } from "./NewRegistersLater";

interface RegistersTabProps {
  readonly content: ContentView;
  readonly store: Store;
  readonly say: (message: MessageView) => void;
  /** What the user came for; null for nothing in particular. */
  readonly target: RegistersTarget | null;
  /** Told when something was written that may give the pane its first registers: where the user goes on. */
  readonly onFirst: (tab: TabName) => void;
}

/** The registers found, and what each of their columns is read from. */
export function RegistersTab({ content, store, say, target, onFirst }: RegistersTabProps) {
  const parts = useParts();
  const { reading, overview } = content;
  const { note, absent } = overview.registers;
  const [aim] = useState(() => (target === null ? null : aimOf(tablesOf(reading), target)));
  const matching = useMatching(store, reading, say, aim?.spot ?? null, () => {
    onFirst("registers");
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const entry = useEntry(store.source, say);
  const [more, setMore] = useState(!content.hasRegisters || (target !== null && aim === null));
  return (
    <>
      <section className={parts.stack}>
        <Heading note={note} focus={heading}>
          {PANE.registers}
        </Heading>
        <Matching
          tables={tablesOf(reading)}
          faults={faultsOf(reading)}
          hasChoices={hasChoices(reading)}
          matching={matching}
          aim={aim}
          heading={heading}
        />
        {absent !== null && <p className={parts.small}>{absent}</p>}
      </section>
      {content.hasRegisters && store.source.dressing !== undefined && <Entry {...entry} />}
      {more ? (
        <NewRegistersLater
          source={store.source}
          say={say}
          onMade={() => {
            // What the add-in writes itself is not told by Excel.
            void store.refresh().then(() => {
              onFirst("overview");
            });
          }}
        />
      ) : (
        <div>
          <Button
            size="small"
            onClick={() => {
              setMore(true);
            }}
          >
            {NEW_REGISTERS.open}
          </Button>
        </div>
      )}
    </>
  );
}
