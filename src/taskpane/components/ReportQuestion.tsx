import type { ReportAsked } from "../../store/report";
import { REPORT } from "../../texts/report";
import { Confirmation } from "./Confirmation";

interface ReportQuestionProps {
  readonly asked: ReportAsked;
  /** "keep" writes beside the earlier sheets; null writes nothing. */
  readonly onAnswer: (earlier: "replace" | "keep" | null) => void;
}

/** Asked before an annual report takes the place of an earlier one, in which someone may have written. */
export function ReportQuestion({ asked: { exercice, planned }, onAnswer }: ReportQuestionProps) {
  return (
    <Confirmation
      question={REPORT.question(exercice)}
      lines={[...planned.map(REPORT.planned), REPORT.lost, REPORT.notUndone]}
      confirm={REPORT.replace}
      renounce={REPORT.keep}
      otherwise={{
        label: REPORT.beside,
        onChoose: () => {
          onAnswer("keep");
        },
      }}
      onConfirm={() => {
        onAnswer("replace");
      }}
      onRenounce={() => {
        onAnswer(null);
      }}
    />
  );
}
