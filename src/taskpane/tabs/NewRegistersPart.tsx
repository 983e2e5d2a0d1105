import type { RegisterKind } from "../../registers/register";
import type { Source } from "../../store/source";
import { NewRegisters } from "../components/registers/NewRegisters";
import { useNewRegisters } from "../hooks/new-registers";
import type { MessageView } from "../view/message";

interface NewRegistersPartProps {
  readonly source: Source;
  readonly say: (message: MessageView) => void;
  /** Told when sheets were added. */
  readonly onMade?: () => void;
}

/** What one begins with: the contracts, their hours, and the directorates that they name. */
const FIRST: readonly RegisterKind[] = ["contracts", "insertion", "directorates"];

/** Empty registers to begin with, wherever they are offered. */
export function NewRegistersPart({ source, say, onMade }: NewRegistersPartProps) {
  return <NewRegisters {...useNewRegisters(source, FIRST, say, onMade)} />;
}
