import { type RefObject, useRef, useState } from "react";
import { REGISTER_KINDS } from "../../registers/catalogue";
import type { RegisterKind } from "../../registers/register";
import { makeRegisters, planRegisters } from "../../store/new-registers";
import type { Source } from "../../store/source";
import { NEW_REGISTERS } from "../../texts/new-registers";
import type { MessageView } from "../view/message";
import { useOneAtATime } from "./one-at-a-time";
import { useTopic } from "./notices";

export interface NewRegistersState {
  readonly chosen: readonly RegisterKind[];
  readonly isBusy: boolean;
  /** In Excel they are sheets; elsewhere a file. */
  readonly isFile: boolean;
  /** Asked before sheets are added; null while nothing is. */
  readonly question: string | null;
  readonly place: RefObject<HTMLDivElement | null>;
  readonly onChoose: (kind: RegisterKind, isChosen: boolean) => void;
  readonly onMake: () => void;
  readonly onConfirm: () => void;
  readonly onRenounce: () => void;
}

/**
 * @param initial those that are checked at first
 * @param onMade told when sheets were added
 */
export function useNewRegisters(
  source: Source,
  initial: readonly RegisterKind[],
  saying: (message: MessageView) => void,
  onMade: () => void = () => undefined,
): NewRegistersState {
  const say = useTopic(saying, "registers");
  const [chosen, setChosen] = useState(initial);
  const [question, setQuestion] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const { isBusy, during } = useOneAtATime(say);
  const close = (): void => {
    setQuestion(null);
    place.current?.querySelector("button")?.focus();
  };
  const make = (): void => {
    during(
      () => makeRegisters(source, chosen),
      (written) => {
        const text =
          written.kind === "file" ? NEW_REGISTERS.downloaded(written.file) : NEW_REGISTERS.made(written.sheets);
        say({ tone: "success", text });
        if (written.kind === "sheets") onMade();
      },
    );
  };
  return {
    chosen,
    isBusy,
    isFile: source.dressing === undefined,
    question,
    place,
    onChoose: (kind, isChosen) => {
      setQuestion(null);
      setChosen(REGISTER_KINDS.filter((one) => (one === kind ? isChosen : chosen.includes(one))));
    },
    onMake: () => {
      if (chosen.length === 0) say({ tone: "warning", text: NEW_REGISTERS.choose });
      else if (source.dressing === undefined) make();
      else
        during(
          () => planRegisters(source, chosen),
          ({ sheets, settings }) => {
            setQuestion(NEW_REGISTERS.question(sheets, settings));
          },
        );
    },
    onConfirm: () => {
      close();
      make();
    },
    onRenounce: close,
  };
}
