/** What directorates say that they will buy, and the list of directorates. */
import { type Directorate, DIRECTORATES, TOWNS } from "./authority";
import { day, workday } from "./days";
import { type Random, randomFor } from "./random";
import { DATE, EUROS, type ExampleSheet, sheetOf, WHOLE } from "./sheet";
import { typingOf } from "./typing";

interface Need {
  readonly exercice: number;
  readonly directorate: string;
  readonly title: string;
  readonly category: string;
  readonly estimate: number;
  readonly launch: number;
  readonly start: number;
  readonly end: number;
  readonly scheme: string | null;
  readonly criteria: string | null;
  readonly returned: number | null;
}

const YEARS = [2024, 2025, 2026] as const;

/** Directorates that did not send their sheets back. */
const SILENT: Readonly<Record<number, readonly Directorate[]>> = {
  2024: ["finance", "archives", "communication", "tourism", "children"],
  2025: ["archives", "tourism"],
  2026: ["finance", "culture"],
};

const NEEDS = [
  ["Travaux", "Entretien courant des bâtiments"],
  ["Travaux", "Aménagement de locaux à {commune}"],
  ["Fournitures", "Renouvellement de mobilier"],
  ["Fournitures", "Petit matériel et outillage"],
  ["Fournitures", "Consommables"],
  ["Services", "Étude préalable, {commune}"],
  ["Services", "Prestations de nettoyage"],
  ["Services", "Formation des agents"],
  ["Services", "Maintenance d'équipements"],
  ["Services", "Animation et communication"],
] as const;

export function planningSheet(): ExampleSheet {
  const random = randomFor("planning");
  const typing = typingOf(random);
  const rows = YEARS.flatMap((exercice) =>
    Object.entries(DIRECTORATES).flatMap(([key, directorate]) => {
      const isSilent = SILENT[exercice]?.some((silent) => silent === key) === true;
      return Array.from({ length: random.between(2, 6) }, () => needOf(exercice, directorate, isSilent, random));
    }),
  );
  return sheetOf<Need>({
    kind: "planning",
    name: "Recensement des achats",
    title: [
      "Recensement annuel des achats",
      "Fiches à renvoyer à la Direction de la Commande publique avant le 31 octobre.",
    ],
    table: "Recensement",
    columns: [
      { id: "exercice", heading: "Exercice", width: 9, format: WHOLE, of: ({ exercice }) => exercice },
      { id: "directorate", heading: "Direction", width: 36, of: ({ directorate }) => typing.name(directorate) },
      { id: "title", heading: "Objet de l'achat", width: 40, of: ({ title }) => title },
      {
        id: "recurrence",
        heading: "Récurrence",
        width: 12,
        of: () => random.pick(["Annuel", "Pluriannuel", "Ponctuel"]),
      },
      { id: "category", heading: "Type d'achat", width: 13, of: ({ category }) => category },
      {
        id: "procedure",
        heading: "Procédure envisagée",
        width: 18,
        of: ({ estimate }) => (estimate < 40_000 ? "Sans publicité" : estimate < 221_000 ? "MAPA" : "Appel d'offres"),
      },
      { id: "launchDate", heading: "Date de consultation", width: 12, format: DATE, of: ({ launch }) => launch },
      { id: "startDate", heading: "Date de démarrage", width: 12, format: DATE, of: ({ start }) => start },
      { id: "endDate", heading: "Date de fin", width: 12, format: DATE, of: ({ end }) => end },
      {
        id: "estimate",
        heading: "Estimation (€ HT)",
        width: 14,
        format: EUROS,
        of: ({ estimate }) => typing.amount(estimate),
      },
      { id: "socialScheme", heading: "Dispositif social envisagé", width: 22, of: ({ scheme }) => scheme },
      {
        id: "environmentalCriteria",
        heading: "Critères environnementaux envisagés",
        width: 28,
        of: ({ criteria }) => criteria,
      },
      {
        id: "reservable",
        heading: "Réservation possible",
        width: 11,
        of: () => typing.yesNo(random.chance(0.2) ? null : random.chance(0.15)),
      },
      {
        id: "poolable",
        heading: "Mutualisation possible",
        width: 11,
        of: () => typing.yesNo(random.chance(0.2) ? null : random.chance(0.3)),
      },
      {
        id: "sheetReturned",
        heading: "Fiche renvoyée le",
        width: 12,
        format: DATE,
        of: ({ returned }) => typing.date(returned),
      },
      {
        id: "validated",
        heading: "Validation collégiale",
        width: 11,
        of: ({ returned }) => typing.yesNo(returned === null ? null : random.chance(0.85)),
      },
    ],
    rows,
  });
}

function needOf(exercice: number, directorate: string, isSilent: boolean, random: Random): Need {
  const [category, title] = random.pick(NEEDS);
  const launch = workday(random, exercice);
  const start = launch + random.between(70, 160);
  return {
    exercice,
    directorate,
    title: title.replace("{commune}", () => random.pick(TOWNS)[0]),
    category,
    estimate: random.between(8, 300) * 1_000,
    launch,
    start,
    end: start + random.between(100, 900),
    scheme: random.weighted([
      ["Aucun", 60],
      ["Clause d'exécution", 22],
      ["Marché réservé", 6],
      ["Critère d'attribution", 4],
      [null, 8],
    ]),
    criteria: random.weighted([
      [null, 40],
      ["Éco-label", 15],
      ["Matériaux recyclés", 12],
      ["Production locale", 8],
      ["Déchets de chantier", 10],
    ]),
    returned:
      isSilent || random.chance(0.12) ? null : random.between(day(exercice - 1, 9, 16), day(exercice - 1, 11, 14)),
  };
}

export function directoratesSheet(): ExampleSheet {
  return sheetOf<string>({
    kind: "directorates",
    name: "Directions",
    columns: [{ id: "directorate", heading: "Direction", width: 62, of: (directorate) => directorate }],
    rows: Object.values(DIRECTORATES),
  });
}
