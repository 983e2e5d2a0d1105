import type { Store } from "../../store/store";
import { Heading } from "../components/Heading";
import { PANE } from "../../texts/pane";
import type { MessageView } from "../view/message";
import type { ContentView } from "../view/pane";

interface RegistersTabProps {
  readonly content: ContentView;
  readonly store: Store;
  readonly say: (message: MessageView) => void;
}

/** The registers found, and what each of their columns is read from. */
export function RegistersTab({ content }: RegistersTabProps) {
  const { note, absent } = content.overview.registers;
  return (
    <>
      <Heading note={note}>{PANE.registers}</Heading>
      {absent !== null && <p>{absent}</p>}
    </>
  );
}
