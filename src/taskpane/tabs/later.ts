/** The tabs of the pane, each loaded when it is opened: the first view is the overview alone. */
import { lazy } from "react";

export const IndicatorsTab = lazy(async () => ({
  default: (await import(/* webpackChunkName: "indicators-tab" */ "./IndicatorsTab")).IndicatorsTab,
}));
export const FormulaTab = lazy(async () => ({
  default: (await import(/* webpackChunkName: "formula-tab" */ "./FormulaTab")).FormulaTab,
}));
export const CellTab = lazy(async () => ({
  default: (await import(/* webpackChunkName: "cell-tab" */ "./CellTab")).CellTab,
}));
export const ControlTab = lazy(async () => ({
  default: (await import(/* webpackChunkName: "control" */ "./ControlTab")).ControlTab,
}));
export const RegistersTab = lazy(async () => ({
  default: (await import(/* webpackChunkName: "registers" */ "./RegistersTab")).RegistersTab,
}));
export const EqualityTab = lazy(async () => ({
  default: (await import(/* webpackChunkName: "equality-tab" */ "./EqualityTab")).EqualityTab,
}));
