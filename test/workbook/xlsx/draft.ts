import type { CellStyle, DraftCell, WorkbookDraft } from "../../../src/workbook/port";

const TITLE: CellStyle = { bold: true, size: 18, color: "#1F4E79" };
const HEADING: CellStyle = {
  bold: true,
  color: "#FFFFFF",
  fill: "#1F4E79",
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const AMOUNT: CellStyle = { numberFormat: `#,##0.00\\ "€"`, horizontal: "right" };
const RATE: CellStyle = { numberFormat: "0.0%", italic: true };
const DAY: CellStyle = { numberFormat: "dd/mm/yyyy" };
const LINE: CellStyle = { bottomBorder: "#7F7F7F", indent: 2 };

const cell = (value: DraftCell["value"], style?: CellStyle): DraftCell =>
  style === undefined ? { value } : { value, style };

/** A workbook that uses everything a draft can say. */
export const DRAFT: WorkbookDraft = {
  title: "Bilan 2025 <SPASER>",
  names: [{ name: "ListeClauses", refersTo: "'Listes d''ici'!$A$1:$A$2" }],
  sheets: [
    {
      name: "Bilan",
      columnWidths: [30, 14, 14, 12, 16],
      showGridlines: false,
      freeze: { rows: 3, columns: 1 },
      merges: [{ top: 1, left: 0, bottom: 1, right: 4 }],
      rows: [
        { height: 30, cells: [cell("Bilan du SPASER", TITLE)] },
        { cells: [] },
        { height: 32, cells: ["Objet", "Montant HT", "Part", "Date", "Clause"].map((text) => cell(text, HEADING)) },
        {
          cells: [cell('=HYPERLINK("x")', LINE), cell(1234.5, AMOUNT), cell(0.25, RATE), cell(45658, DAY), cell("Oui")],
        },
        {
          cells: [
            cell("-12 & <b>\n_x0041_ \u0001"),
            cell(765.5, AMOUNT),
            cell(0.75, RATE),
            cell(45659, DAY),
            cell(true),
          ],
        },
        {
          cells: [
            { ...cell("Total"), link: { sheet: "Listes d'ici", cell: "A2" } },
            { value: 2000, formula: "SUM(B4:B5)", style: AMOUNT },
            null,
            { value: "a", formula: `"a"&""` },
          ],
        },
      ],
      tables: [{ name: "T_Bilan", area: { top: 3, left: 0, bottom: 5, right: 4 }, style: "TableStyleLight9" }],
      validations: [
        {
          area: { top: 4, left: 4, bottom: 50, right: 4 },
          rule: { kind: "list", source: "ListeClauses" },
          prompt: { title: "Clause sociale", text: "Oui ou Non\ndans la liste" },
          error: { title: "Valeur inconnue", text: "Choisir dans la liste", style: "warning" },
        },
        {
          area: { top: 4, left: 3, bottom: 50, right: 3 },
          rule: { kind: "date" },
          prompt: { title: "Date", text: "Jour de la notification" },
          error: { title: "Date", text: "Une date est attendue", style: "stop" },
        },
        {
          area: { top: 4, left: 1, bottom: 50, right: 1 },
          rule: { kind: "decimal", min: 0 },
          prompt: { title: "Montant", text: "En euros" },
          error: { title: "Montant", text: "Un nombre positif", style: "information" },
        },
        {
          area: { top: 4, left: 0, bottom: 50, right: 0 },
          rule: { kind: "custom", formula: "COUNTIF($A$4:$A$50,A4)=1" },
          prompt: { title: "Objet", text: "Une seule fois" },
          error: { title: "Objet", text: "Déjà saisi", style: "stop" },
        },
      ],
      print: {
        orientation: "landscape",
        repeatRows: { from: 1, to: 3 },
        footer: "&LBilan&RPage &P / &N",
        pageBreaks: [5],
      },
    },
    {
      name: "Listes d'ici",
      hidden: true,
      columnWidths: [],
      rows: [{ cells: [cell("Oui")] }, { cells: [cell("Non")] }],
    },
  ],
};
