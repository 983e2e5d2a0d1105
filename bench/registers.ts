/** Registers of any size, made up and always the same for a size: what a large buyer would keep. */
import type { Cell, Sheet, Workbook } from "../src/workbook/port";
import { ENVIRONMENTAL_CRITERIA } from "../src/registers/environmental-criteria";
import { chance, dayBetween, digits, draw, type Dice, diceOf, pick, some } from "./dice";

type Column = readonly [heading: string, cell: (dice: Dice, row: number) => Cell];

/** Years of the registers made. */
export const FIRST_EXERCICE = 2020;
export const LAST_EXERCICE = 2025;

export const DIRECTORATES = [
  "Routes", "Bâtiments", "Collèges", "Solidarité", "Culture", "Sports", "Environnement", "Informatique", "Finances",
  "Ressources humaines", "Juridique", "Communication", "Enfance", "Autonomie", "Tourisme", "Agriculture",
]; // prettier-ignore

const yesNo =
  (yes: number, blank = 0.1): ((dice: Dice) => Cell) =>
  (dice) =>
    chance(dice, blank) ? null : chance(dice, 0.002) ? "voir dossier" : chance(dice, yes) ? "Oui" : "Non";
const orBlank =
  (blank: number, cell: (dice: Dice, row: number) => Cell) =>
  (dice: Dice, row: number): Cell =>
    chance(dice, blank) ? null : cell(dice, row);
const oneOf =
  (...words: readonly string[]) =>
  (dice: Dice): Cell =>
    pick(dice, words);
/** A day of the exercices; rarely a text that is no date. */
const day = (dice: Dice): Cell =>
  chance(dice, 0.001) ? "voir le dossier" : dayBetween(dice, FIRST_EXERCICE, LAST_EXERCICE + 1);
const cents = (dice: Dice, most: number): number => Math.round(draw(dice) ** 3 * most * 100) / 100;
const amount =
  (most: number) =>
  (dice: Dice): Cell =>
    chance(dice, 0.001) ? "selon BPU" : cents(dice, most);
const hours = (dice: Dice): Cell => Math.round(draw(dice) * 600) / 2;
const siret =
  (suppliers: number) =>
  (dice: Dice): Cell =>
    siretOf(Math.floor(draw(dice) * suppliers));
const postal = (dice: Dice): Cell =>
  chance(dice, 0.4) ? `40${digits(dice, 3)}` : `${pick(dice, ["33", "64", "75"])}${digits(dice, 3)}`;
const directorate = oneOf(...DIRECTORATES);

/** Fourteen figures that agree (Luhn). */
function siretOf(supplier: number): string {
  const figures = String(10_000_000 + supplier * 7).padStart(8, "1") + "00001";
  let sum = 0;
  for (let k = 0; k < figures.length; k += 1) {
    const figure = Number(figures[figures.length - 1 - k]);
    const doubled = k % 2 === 0 ? figure * 2 : figure;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return figures + String((10 - (sum % 10)) % 10);
}

const CRITERIA = Object.values(ENVIRONMENTAL_CRITERIA).map(({ title }) => title);
/** Criteria that have a column of their own beside the column that lists them. */
const OWN_CRITERIA = CRITERIA.filter((_, k) => k % 2 === 0).slice(0, 9);

/** 40 columns. Contracts of several lots, amendments, and now and then a contract said twice. */
const contractColumns = (rows: number): readonly Column[] => [
  ["N° marché", (dice, row) => (chance(dice, 0.01) && row > 3 ? numberOf(row - 3) : numberOf(row))],
  ["N° lot", (_, row) => (row % 7 < 3 ? (row % 7) + 1 : null)],
  ["Acheteur", () => "Département"],
  ["Objet", (dice) => `${pick(dice, ["Travaux", "Fourniture", "Entretien", "Étude"])} ${digits(dice, 6)}`],
  ["Nature", (dice) => (chance(dice, 0.01) ? "Avenant" : chance(dice, 0.2) ? "Accord-cadre" : "Marché")],
  ["N° d'accord-cadre", (dice, row) => (chance(dice, 0.05) && row > 50 ? numberOf(row - 50) : null)],
  ["Catégorie", oneOf("Travaux", "Fournitures", "Services")],
  ["Segment", orBlank(0.3, oneOf("Denrées alimentaires", "Matériaux", "Voirie", "Autre"))],
  ["Code CPV", (dice) => `${pick(dice, ["03", "15", "44", "45233", "71", "79"])}${digits(dice, 3)}000`.slice(0, 8)],
  [
    "Procédure",
    oneOf("MAPA", "Appel d'offres ouvert", "Procédure avec négociation", "Sans publicité ni mise en concurrence"),
  ],
  ["Direction", directorate],
  ["Date de lancement", day],
  ["Date de notification", day],
  ["Date de fin", orBlank(0.4, (dice) => dayBetween(dice, FIRST_EXERCICE, LAST_EXERCICE + 4))],
  ["Durée (mois)", orBlank(0.3, (dice) => 6 + Math.floor(draw(dice) * 43))],
  ["Montant HT", amount(400_000)],
  ["Titulaire", (dice) => `Entreprise ${String(Math.floor(draw(dice) * rows * 0.1))}`],
  ["SIRET du titulaire", siret(rows * 0.1)],
  ["Taille", orBlank(0.1, oneOf("TPE", "PME", "PME", "ETI", "GE"))],
  ["Code postal du titulaire", orBlank(0.05, postal)],
  ["Titulaire du territoire", yesNo(0.4, 0.5)],
  ["ESS", yesNo(0.1, 0.4)],
  ["Type de structure", orBlank(0.7, oneOf("EI", "ACI", "AI", "ESAT", "EA", "association"))],
  [
    "Dispositif social",
    orBlank(0.3, (dice) =>
      chance(dice, 0.6) ? "Aucun" : some(dice, ["Clause d'exécution", "Critère d'attribution", "Marché réservé"]),
    ),
  ],
  ["Réservé à", orBlank(0.95, oneOf("ESAT/EA", "SIAE", "ESS"))],
  ["Heures contractualisées", orBlank(0.7, hours)],
  [
    "Domaine d'activité",
    oneOf("Bâtiment", "Espaces verts", "Nettoyage", "Restauration", "Transport", "Voirie", "Études", "Textile"),
  ],
  ["Marché suivi", yesNo(0.6)],
  ["Pénalité par heure", orBlank(0.8, amount(100))],
  ["Considérations environnementales", orBlank(0.2, oneOf("Clause", "Critère", "Aucune"))],
  ["Critères environnementaux", orBlank(0.3, (dice) => (chance(dice, 0.5) ? "Aucun" : some(dice, CRITERIA)))],
  ...OWN_CRITERIA.map((title): Column => [title, yesNo(0.2, 0.3)]),
];

const numberOf = (row: number): string => `${String(2020 + (row % 6))}-${String(row - (row % 7)).padStart(6, "0")}`;

/** The other registers, with the part of the contracts' rows that each has. */
const others = (rows: number): readonly (readonly [sheet: string, part: number, columns: readonly Column[]])[] => [
  ["Suivi insertion", 0.3, [
    ["N° marché", (dice) => numberOf(Math.floor(draw(dice) * rows))],
    ["Bénéficiaire", (dice) => `B${String(Math.floor(draw(dice) * rows * 0.05))}`],
    ["Type de public", orBlank(0.05, (dice) => some(dice, ["DELD", "RSA", "RQTH", "Jeune < 26", "Senior > 50", "QPV"]))],
    ["Type de structure", orBlank(0.1, oneOf("EI", "ACI", "AI", "ETTI", "GEIQ"))],
    ["Période", day],
    ["Heures effectuées", orBlank(0.05, hours)],
    ["Date de sortie", orBlank(0.8, day)],
    ["Situation à la sortie", orBlank(0.7, oneOf("CDI", "CDD < 6 mois", "Contrat aidé", "Formation qualifiante", "Chômage", "Inconnue"))],
    ["Note de satisfaction", orBlank(0.8, (dice) => 1 + Math.floor(draw(dice) * 5))],
  ]],
  ["Mandats", 0.5, [
    ["Date", day],
    ["Fournisseur", (dice) => `Entreprise ${String(Math.floor(draw(dice) * rows * 0.1))}`],
    ["SIRET", siret(rows * 0.1)],
    ["Type de structure", orBlank(0.9, oneOf("EI", "ACI", "ESAT", "EA"))],
    ["Montant mandaté", amount(40_000)],
    ["Direction", directorate],
  ]],
  ["Structures", 0.005, [
    ["SIRET", (_, row) => siretOf(row)],
    ["Nom", (_, row) => `Entreprise ${String(row)}`],
    ["Type de structure", oneOf("EI", "ACI", "AI", "ETTI", "ESAT", "EA", "association")],
  ]],
  ["Recensement", 0.05, [
    ["Exercice", (_, row) => FIRST_EXERCICE + (row % 6)],
    ["Direction", directorate],
    ["Objet", (dice) => `Besoin ${digits(dice, 5)}`],
    ["Fiche renvoyée le", orBlank(0.5, day)],
  ]],
  ["Candidatures", 0.3, [
    ["N° consultation", (dice) => `C${digits(dice, 5)}`],
    ["Candidat", (dice) => `Entreprise ${String(Math.floor(draw(dice) * rows * 0.1))}`],
    ["SIRET", orBlank(0.2, siret(rows * 0.1))],
    ["Date", day],
    ["ESS", yesNo(0.1)],
    ["Attestation reçue", yesNo(0.8)],
    ["Attestation contrôlée", yesNo(0.5, 0.4)],
    ["Date de contrôle", orBlank(0.6, day)],
    ["Candidat volontaire", yesNo(0.3)],
    ["Index transmis", yesNo(0.2)],
    ["Plan transmis", yesNo(0.1)],
  ]],
  ["Événements", 0.005, [
    ["Date", day],
    ["Type d'événement", oneOf("Temps d'échange marchés réservés", "Salon", "Événement CCI", "CRESS", "Autre")],
    ["Intitulé", (dice) => `Rencontre ${digits(dice, 4)}`],
  ]],
  ["Sourcing", 0.01, [
    ["Date", day],
    ["Entreprise rencontrée", (dice) => `Entreprise ${digits(dice, 4)}`],
    ["Direction", directorate],
  ]],
  ["Collectivités", 0.005, [
    ["Collectivité", (dice) => `Commune ${digits(dice, 3)}`],
    ["Date de la première clause", day],
    ["Suite à notre intervention", yesNo(0.5)],
  ]],
  ["Véhicules", 0.05, [
    ["Immatriculation", (_, row) => `AA-${String(row).padStart(6, "0")}`],
    ["Genre", oneOf("VP", "VUL", "PL", "Vélo")],
    ["Énergie", orBlank(0.05, oneOf("Essence", "Gazole", "Électrique", "Hybride", "GNV"))],
    ["CO2 (g/km)", orBlank(0.3, (dice) => Math.floor(draw(dice) * 200))],
    ["Faible émission", yesNo(0.2, 0.6)],
    ["Date d'acquisition", day],
    ["Mode", orBlank(0.2, oneOf("Achat", "Location", "Occasion"))],
    ["Date de sortie", orBlank(0.8, (dice) => dayBetween(dice, FIRST_EXERCICE + 2, LAST_EXERCICE + 1))],
  ]],
  ["Matériel", 0.1, [
    ["N° inventaire", (_, row) => `INV${String(row)}`],
    ["Famille", oneOf("Informatique", "Mobilier")],
    ["Date d'acquisition", (dice) => dayBetween(dice, 2008, 2019)],
    ["Date de sortie", orBlank(0.4, day)],
  ]],
  ["Chantiers routiers", 0.02, [
    ["Chantier", (dice) => `RD ${digits(dice, 3)}`],
    ["Date", day],
    ["Enrobés mis en œuvre (t)", orBlank(0.1, (dice) => Math.floor(draw(dice) * 5_000))],
    ["Agrégats d'enrobés incorporés (t)", orBlank(0.3, (dice) => Math.floor(draw(dice) * 900))],
  ]],
]; // prettier-ignore

/** A workbook of `rows` contracts and the other registers in proportion. */
export function registersOf(rows: number): Workbook {
  const dice = diceOf(rows);
  return {
    file: null,
    date1904: false,
    sheets: [
      sheetOf(dice, "Marchés", rows, contractColumns(rows)),
      ...others(rows).map(([name, part, columns]) =>
        sheetOf(dice, name, Math.max(1, Math.floor(rows * part)), columns),
      ),
      sheetOf(dice, "Directions", DIRECTORATES.length, [["Direction", (_, row) => DIRECTORATES[row] ?? null]]),
    ],
    findings: [],
  };
}

/** The contracts alone. */
export const contractsOf = (rows: number): Workbook => {
  const { sheets, ...workbook } = registersOf(rows);
  return { ...workbook, sheets: sheets.slice(0, 1) };
};

function sheetOf(dice: Dice, name: string, size: number, columns: readonly Column[]): Sheet {
  const rows: Cell[][] = [columns.map(([heading]) => heading)];
  for (let row = 0; row < size; row += 1) rows.push(columns.map(([, cell]) => cell(dice, row)));
  return {
    name,
    visibility: "visible",
    grid: { rows, rowNumbers: Int32Array.from(rows, (_, i) => i + 1), firstColumn: 0, dressOf: () => undefined },
    tables: [],
    merges: [],
    pivots: [],
    hiddenRows: 0,
    hiddenColumns: 0,
  };
}
