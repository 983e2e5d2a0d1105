import type { Store } from "../../store/store";
import { Heading } from "../components/Heading";
import { Entry } from "../components/registers/Entry";
import { useEntry } from "../hooks/entry";
import { PANE } from "../../texts/pane";
import type { MessageView } from "../view/message";
import type { ContentView } from "../view/pane";

interface RegistersTabProps {
  readonly content: ContentView;
  readonly store: Store;
  readonly say: (message: MessageView) => void;
}

/** The registers found, and what each of their columns is read from. */
export function RegistersTab({ content, store, say }: RegistersTabProps) {
  const { note, absent } = content.overview.registers;
  const entry = useEntry(store.source, say);
  return (
    <>
      <Heading note={note}>{PANE.registers}</Heading>
      {absent !== null && <p>{absent}</p>}
      {store.source.dressing !== undefined && <Entry {...entry} />}
    </>
  );
}
