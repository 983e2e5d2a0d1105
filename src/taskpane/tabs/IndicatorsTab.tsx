import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Indicator } from "../../indicators/definition";
import type { Question } from "../../store/outcomes";
import { EXPLANATION } from "../../texts/explanation";
import { PANE } from "../../texts/pane";
import { Explanation } from "../components/Explanation";
import { Heading } from "../components/Heading";
import { Indicators } from "../components/Indicators";
import { useParts } from "../components/parts";
import { explanationOf } from "../view/explanation";
import { measureOf } from "../view/helper";
import type { Search } from "../view/indicators";
import type { ContentView } from "../view/pane";
import type { RegistersTarget } from "../view/registers-target";

/** A measure whose explanation is open. */
export interface Opened {
  readonly indicator: Indicator;
  readonly question: Question;
}

interface IndicatorsTabProps {
  readonly content: ContentView;
  readonly search: Search;
  readonly opened: Opened | null;
  readonly onSearch: (search: Search) => void;
  readonly onOpened: (opened: Opened | null) => void;
  readonly onWrite: (code: string) => void;
  readonly onMend: (target: RegistersTarget) => void;
}

/** The measures, and the one whose explanation is open in their place. */
export function IndicatorsTab({ content, search, opened, onSearch, onOpened, onWrite, onMend }: IndicatorsTabProps) {
  const parts = useParts();
  const [back, setBack] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { reading, axes, exercice, overview } = content;
  const explanation = useMemo(
    () => (opened === null ? null : explanationOf(reading, opened.indicator, opened.question)),
    [reading, opened],
  );
  const code = opened?.indicator.code;
  useEffect(() => {
    if (code !== undefined) heading.current?.focus();
  }, [code]);
  if (axes.length === 0)
    return (
      <section>
        <Heading>{PANE.indicators}</Heading>
        <p className={parts.text}>{overview.next(overview.problems).sentence}</p>
      </section>
    );
  if (opened === null || explanation === null)
    return (
      <Indicators
        axes={axes}
        search={search}
        onSearch={onSearch}
        back={back}
        onOpen={(chosen) => {
          const indicator = measureOf(chosen, "number")?.indicator;
          if (exercice !== null && indicator !== undefined)
            onOpened({ indicator, question: { exercice, basis: "number", directorate: null } });
        }}
      />
    );
  return (
    <section>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={() => {
          setBack(opened.indicator.code);
          onOpened(null);
        }}
      >
        {EXPLANATION.back}
      </Button>
      <Explanation
        key={opened.indicator.code}
        explanation={explanation}
        note={null}
        focus={heading}
        onBasis={(basis) => {
          onOpened({ ...opened, question: { ...opened.question, basis } });
        }}
        onWrite={() => {
          onWrite(opened.indicator.code);
        }}
        onMend={onMend}
      />
    </section>
  );
}
