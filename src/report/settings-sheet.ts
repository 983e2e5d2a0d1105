/** The sheet "Paramètres SPASER" as it is written: the settings, and below them the words of the drop-down lists. */
import { columnLetters } from "../registers/address";
import { OWN_SHEETS } from "../registers/own-sheets";
import { DEFAULT_SETTINGS, SETTING_LABELS, type Settings } from "../registers/settings";
import { messageTitle, SETTING_PROMPTS, TEMPLATE } from "../texts/template";
import type { ChoiceList } from "../validation/entry/lists";
import { pagesWide } from "./wide-pages";
import type { Cell, CellStyle, DraftRow, DraftValidation, SheetDraft, WorkbookDraft } from "../workbook/port";

export interface SettingsSheet {
  readonly sheet: SheetDraft;
  readonly names: NonNullable<WorkbookDraft["names"]>;
}

const TITLE: CellStyle = { bold: true, size: 14 };
const LEGEND: CellStyle = { italic: true, color: "#595959" };
const HEADING: CellStyle = { bold: true, color: "#FFFFFF", fill: "#1F4E79" };

const HOURS_MODE_LIST = "Liste_Mode_de_saisie";
const KEYS = Object.keys(SETTING_LABELS) as readonly (keyof Settings)[];
const FIRST_SETTING_ROW = 5;

/** The settings given and the lists of choices, with the names of these lists. */
export function settingsSheet(settings: Settings = DEFAULT_SETTINGS, lists: readonly ChoiceList[] = []): SettingsSheet {
  // The longest list comes first: each row of words begins in column A, and none can be taken for a setting without label.
  const modes: ChoiceList = {
    name: HOURS_MODE_LIST,
    title: TEMPLATE.hoursModeList,
    words: Object.values(TEMPLATE.hoursModes),
  };
  const ordered = [...lists, modes].sort((one, other) => other.words.length - one.words.length);
  const above: readonly DraftRow[] = [
    { cells: [{ value: OWN_SHEETS.settings, style: TITLE }] },
    { cells: [{ value: TEMPLATE.settingsLegend, style: LEGEND }] },
    { cells: [] },
    {
      cells: [
        { value: TEMPLATE.settingHeading, style: HEADING },
        { value: TEMPLATE.valueHeading, style: HEADING },
      ],
    },
    ...KEYS.map((key): DraftRow => ({
      cells: [{ value: SETTING_LABELS[key] }, { value: cellOf(settings, key), style: styleOf(key) }],
    })),
    { cells: [] },
    { cells: [{ value: TEMPLATE.listsLegend, style: LEGEND }] },
    { cells: ordered.map(({ title }) => ({ value: title, style: HEADING })) },
  ];
  const columnWidths = ordered.map((list, column) =>
    Math.max(column === 0 ? 46 : 16, list.title.length + 3, ...list.words.map(({ length }) => length + 2)),
  );
  const longest = ordered[0]?.words.length ?? 0;
  const words = Array.from({ length: longest }, (_, i): DraftRow => ({
    cells: ordered.map((list) => wordAt(list, i)),
  }));
  const names = ordered.map(({ name, words: { length } }, column) => {
    const letters = columnLetters(column);
    return {
      name,
      refersTo: `'${OWN_SHEETS.settings}'!$${letters}$${String(above.length + 1)}:$${letters}$${String(above.length + length)}`,
    };
  });
  return {
    names,
    sheet: {
      name: OWN_SHEETS.settings,
      columnWidths,
      rows: [...above, ...words],
      print: { orientation: "landscape", pagesWide: pagesWide(columnWidths), footer: TEMPLATE.footer },
      validations: KEYS.map((key, i) => validationOf(key, FIRST_SETTING_ROW + i)),
    },
  };
}

const wordAt = ({ words }: ChoiceList, i: number): { readonly value: string } | null => {
  const value = words[i];
  return value === undefined ? null : { value };
};

function cellOf(settings: Settings, key: keyof Settings): Cell {
  if (key === "nationalMeans") return settings.nationalMeans.map(TEMPLATE.nationalMeans).join(" ; ");
  const value = settings[key];
  if (key === "hoursMode") return TEMPLATE.hoursModes[settings.hoursMode];
  if (typeof value === "string" || typeof value === "number" || value === null) return value;
  return value.length === 0 ? null : value.join(" ; ");
}

const RULES: Readonly<Partial<Record<keyof Settings, DraftValidation["rule"]>>> = {
  exercice: { kind: "decimal", min: 1980, max: 2100 },
  lowEmissionThreshold: { kind: "decimal", min: 0, max: 500 },
  hoursMode: { kind: "list", source: HOURS_MODE_LIST },
  fullTimeHours: { kind: "decimal", min: 1 },
  environmentalClauseFrom: { kind: "date" },
  worksThreshold: { kind: "decimal", min: 1 },
  suppliesThreshold: { kind: "decimal", min: 1 },
  leastPersonHours: { kind: "decimal", min: 0 },
  mostPersonHours: { kind: "decimal", min: 1 },
  surprisingAmount: { kind: "decimal", min: 1 },
};

const FORMATS: Readonly<Partial<Record<keyof Settings, string>>> = {
  environmentalClauseFrom: "dd/mm/yyyy",
  worksThreshold: "#,##0",
  suppliesThreshold: "#,##0",
  surprisingAmount: "#,##0",
};

const styleOf = (key: keyof Settings): CellStyle => {
  const numberFormat = FORMATS[key];
  return { horizontal: "left", ...(numberFormat === undefined ? {} : { numberFormat }) };
};

/** A setting without rule of its own still shows what it is for. */
const ANYTHING: DraftValidation["rule"] = { kind: "custom", formula: "TRUE" };

const validationOf = (key: keyof Settings, row: number): DraftValidation => ({
  area: { top: row, left: 1, bottom: row, right: 1 },
  rule: RULES[key] ?? ANYTHING,
  prompt: { title: messageTitle(SETTING_LABELS[key]), text: SETTING_PROMPTS[key] },
  error: { ...TEMPLATE.settingError, style: "stop" },
});
