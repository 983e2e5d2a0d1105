/** Registers as property tests draw them: the usual headings, cells that can be read unless told otherwise. */
import fc from "fast-check";
import type { Cell, Sheet } from "../../src/workbook/port";
import { anyCell } from "./arbitrary";
import { serial, sheetFrom } from "./registers";

type Columns = Readonly<Record<string, fc.Arbitrary<Cell>>>;

/** A register drawn: its header and its rows, before they are a sheet. */
export interface Drawn {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export const asSheet = ({ name, headings, rows }: Drawn): Sheet => sheetFrom(name, [headings, ...rows]);

const flag = fc.constantFrom<Cell>("Oui", "Non", null);
const cents = fc.integer({ min: 0, max: 5_000_000 }).map((amount): Cell => amount / 100);
const from = (...words: readonly Cell[]): fc.Arbitrary<Cell> => fc.constantFrom(...words);
const between = (first: number, last: number): fc.Arbitrary<Cell> =>
  fc.integer({ min: serial(`01/01/${String(first)}`), max: serial(`31/12/${String(last)}`) });
/** A name goes with its SIRET, and a SIRET with its name. */
const COMPANIES = [["Adour", "73282932000074"], ["Chalosse", "21400088700011"], ["Born", "35600000049837"]] as const; // prettier-ignore

/** The columns of each register; `first` and `last` are the years of its dates. */
const REGISTERS: Readonly<Record<string, (first: number, last: number) => Columns>> = {
  Marchés: (first, last) => ({
    "Date de notification": between(first, last),
    "Date de fin": fc.oneof(fc.constant(null), between(last, last + 3)),
    Direction: from("Voirie", "Culture", "Sport", null),
    "N° lot": from(1, 2, null),
    Catégorie: from("travaux", "fournitures", "services", null),
    Segment: from("voirie", "matériaux", "denrées alimentaires", null),
    Procédure: from("MAPA", "appel d'offres ouvert", null),
    "Montant HT": cents,
    Taille: from("TPE", "PME", "GE", null),
    ESS: flag,
    "Type de structure": from("association", "EI", "ESAT", "ESUS", null),
    "Dispositif social": from("clause d'exécution", "critère d'attribution", "marché réservé", "clause d'exécution ; critère d'attribution", "aucun", null), // prettier-ignore
    "Réservé à": from("ESAT/EA", "SIAE", "ESS", null, null),
    "Heures contractualisées": cents,
    "Domaine d'activité": from("Espaces verts", "Bâtiment", null),
    "Marché suivi": flag,
    "Ressource gérée durablement": flag,
    Mutualisation: flag,
    "Fabrication locale": flag,
    "Bilan de GES": flag,
    Variante: flag,
    "Analyse amiante-HAP": flag,
  }),
  Insertion: (first, last) => ({
    Bénéficiaire: from("B1", "B2", "B3", "B4"),
    "Type de public": from("RSA", "RSA ; DELD", "QPV", null),
    "Type de structure": from("EI", "ACI", "ETTI", null),
    "Heures effectuées": cents,
    Période: between(first, last),
    "Date de sortie": fc.oneof(fc.constant(null), between(first, last)),
    "Situation à la sortie": from("CDI", "chômage", "inconnue", "neutralisée", null),
    "Note de satisfaction": from(1, 3, 5, null),
  }),
  Mandats: (first, last) => ({
    Date: between(first, last),
    Fournisseur: from("Adour", "Chalosse", "Born"),
    "Type de structure": from("EI", "ESAT", "ESUS", "association", null),
    "Montant mandaté": cents,
  }),
  Véhicules: (first, last) => ({
    Identifiant: from("V1", "V2", "V3", "V4", "V5"),
    Genre: from("VP", "VUL", "vélo", null),
    Énergie: from("essence", "électrique", "hybride", "GNV", "vélo", null),
    "CO2 (g/km)": from(0, 40, 50, 120, null),
    "Date d'acquisition": between(first, last),
    Mode: from("achat", "location", "occasion", null),
    "Date de sortie": fc.oneof(fc.constant(null), between(last, last + 2)),
  }),
  Chantiers: (first, last) => ({ Chantier: from("RD 1", "RD 2"), Date: between(first, last), "Enrobés mis en œuvre (t)": cents, "Agrégats incorporés (t)": cents }), // prettier-ignore
};

/** Columns whose cells differ on every row: rows are then neither the same contract nor tied on a date. */
const UNIQUE: Readonly<Record<string, string>> = { Marchés: "N° marché", Insertion: "N° marché" };
const TIED: Readonly<Record<string, readonly string[]>> = { Insertion: ["Période", "Date de sortie"] };

function register(name: string, columns: Columns, prefix: string): fc.Arbitrary<Drawn> {
  const tied = TIED[name] ?? [];
  const headings = Object.keys(columns);
  const rows = fc.uniqueArray(fc.tuple(...Object.values(columns)), {
    maxLength: 12,
    selector: (cells) => cells,
    comparator: (one, other) =>
      tied.some(
        (heading) =>
          one[headings.indexOf(heading)] !== null &&
          one[headings.indexOf(heading)] === other[headings.indexOf(heading)],
      ),
  });
  const unique = UNIQUE[name];
  return rows.map((drawn) => ({
    name,
    headings: unique === undefined ? headings : [unique, ...headings],
    rows: unique === undefined ? drawn : drawn.map((cells, k): readonly Cell[] => [`${prefix}${String(k)}`, ...cells]),
  }));
}

/** Candidates: names and SIRETs agree. */
const candidates = (first: number, last: number): fc.Arbitrary<Drawn> =>
  fc
    .array(
      fc.tuple(fc.constantFrom(...COMPANIES), fc.boolean(), between(first, last), flag, flag, flag, flag, flag, flag),
      { maxLength: 12 },
    )
    .map((rows) => ({
      name: "Candidatures",
      headings: [
        "N° consultation",
        "Candidat",
        "SIRET",
        "Date",
        "ESS",
        "Attestation reçue",
        "Attestation contrôlée",
        "Candidat volontaire",
        "Index transmis",
        "Plan transmis",
      ],
      rows: rows.map(([[name, siret], known, ...cells], k): readonly Cell[] => [
        `C${String(k)}`,
        name,
        known ? siret : null,
        ...cells,
      ]),
    }));

/** Registers of the years given, one of each kind. */
export const registersOf = (first: number, last: number, prefix = "M"): fc.Arbitrary<readonly Drawn[]> =>
  fc.tuple(
    ...Object.entries(REGISTERS).map(([name, columns]) => register(name, columns(first, last), prefix)),
    candidates(first, last),
  );

/** The same registers with a few cells replaced by anything. */
export const spoilt = (drawn: fc.Arbitrary<readonly Drawn[]>): fc.Arbitrary<readonly Drawn[]> =>
  fc.tuple(drawn, fc.infiniteStream(fc.tuple(fc.nat(9), anyCell))).map(([registers, stream]) =>
    registers.map((one) => ({
      ...one,
      rows: one.rows.map((cells) =>
        cells.map((cell) => {
          const [luck, other] = stream.next().value as [number, Cell];
          return luck === 0 ? other : cell;
        }),
      ),
    })),
  );
