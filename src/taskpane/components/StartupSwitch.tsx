import { Switch } from "@fluentui/react-components";
import { PANE } from "../../texts/pane";

interface StartupSwitchProps {
  readonly startsAlone: boolean;
  readonly onChange: (startsAlone: boolean) => void;
}

/** Whether the add-in starts with this workbook. */
export const StartupSwitch = ({ startsAlone, onChange }: StartupSwitchProps) => (
  <Switch
    label={PANE.startsAlone}
    checked={startsAlone}
    onChange={(_, { checked }) => {
      onChange(checked);
    }}
  />
);
