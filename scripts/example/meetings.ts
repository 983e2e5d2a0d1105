/** Events, sourcing sheets, and the authorities that the Département helped. */
import { DIRECTORATES, EXERCICES, TOWNS } from "./authority";
import { COMPANIES, type Company } from "./companies";
import { workday } from "./days";
import { randomFor } from "./random";
import { DATE, type ExampleSheet, sheetOf, WHOLE } from "./sheet";
import { typingOf } from "./typing";

const EVENTS = [
  ["Temps d'échange marchés réservés", "Rencontre acheteurs, ESAT et EA", 5],
  ["Salon", "Salon des achats de l'Adour-Océane", 2],
  ["Événement CCI", "Rendez-vous de la commande publique", 3],
  ["Fédération", "Réunion avec la fédération du bâtiment", 3],
  ["CRESS", "Mois de l'ESS", 2],
  ["ESS'presso", "Café de l'ESS", 4],
  ["Comité de suivi", "Comité de suivi du schéma", 2],
  ["Matinale", "Matinale de la commande publique", 3],
  ["Autre", "Réunion interne", 2],
] as const;

export function eventsSheet(): ExampleSheet {
  const random = randomFor("events");
  const rows = EXERCICES.flatMap((exercice) =>
    EVENTS.flatMap(([type, title, times]) =>
      Array.from({ length: times + (exercice >= 2025 && random.chance(0.6) ? 1 : 0) }, () => ({
        type,
        title,
        date: workday(random, exercice),
        town: random.pick(TOWNS)[0],
      })),
    ),
  ).sort((one, other) => one.date - other.date);
  return sheetOf<(typeof rows)[number]>({
    kind: "events",
    name: "Actions et événements",
    columns: [
      { id: "date", heading: "Date", width: 12, format: DATE, of: ({ date }) => date },
      { id: "type", heading: "Type", width: 34, of: ({ type }) => (random.chance(0.1) ? type.toUpperCase() : type) },
      { id: "title", heading: "Intitulé", width: 46, of: ({ title, town }) => `${title}, ${town}` },
      {
        id: "directorate",
        heading: "Direction",
        width: 44,
        of: () => random.pick([DIRECTORATES.purchasing, DIRECTORATES.insertion]),
      },
      {
        id: "participants",
        heading: "Participants",
        width: 12,
        format: WHOLE,
        of: () => (random.chance(0.1) ? null : random.between(8, 140)),
      },
    ],
    rows,
  });
}

export function sourcingSheet(): ExampleSheet {
  const random = randomFor("sourcing");
  const typing = typingOf(random);
  const companies = Object.values(COMPANIES).flat();
  const rows = EXERCICES.flatMap((exercice) =>
    Array.from({ length: exercice >= 2025 ? 46 : 31 }, () => ({
      date: workday(random, exercice),
      company: random.pick(companies),
    })),
  ).sort((one, other) => one.date - other.date);
  return sheetOf<{ readonly date: number; readonly company: Company }>({
    kind: "sourcing",
    name: "Fiches sourcing",
    table: "Sourcing",
    columns: [
      { id: "date", heading: "Date de la fiche", width: 12, format: DATE, of: ({ date }) => typing.date(date) },
      { id: "directorate", heading: "Direction", width: 44, of: () => random.pick(Object.values(DIRECTORATES)) },
      { id: "company", heading: "Entreprise rencontrée", width: 36, of: ({ company }) => company.name },
      {
        id: "siret",
        heading: "SIRET",
        width: 18,
        format: WHOLE,
        of: ({ company }) => (random.chance(0.2) ? null : typing.siret(company.siret)),
      },
      { id: "segment", heading: "Segment", width: 26, of: ({ company }) => company.name.split(" ").slice(1).join(" ") },
      {
        id: "outcome",
        heading: "Suite donnée",
        width: 30,
        of: () => random.pick(["Consultation adaptée", "À recontacter", "Lot réservé envisagé", "Sans suite", null]),
      },
    ],
    rows,
  });
}

export function authoritiesSheet(): ExampleSheet {
  const random = randomFor("authorities");
  const rows = TOWNS.map(([town], rank) => ({
    name: rank % 3 === 0 ? `Communauté de communes de ${town}` : `Commune de ${town}`,
    exercice: 2023 + (rank % 3),
  }));
  return sheetOf<(typeof rows)[number]>({
    kind: "authorities",
    name: "Collectivités accompagnées",
    title: ["Collectivités accompagnées par le facilitateur"],
    columns: [
      { id: "authority", heading: "Collectivité", width: 44, of: ({ name }) => name },
      {
        id: "firstClauseDate",
        heading: "Date de la première clause",
        width: 14,
        format: DATE,
        of: ({ exercice }) => workday(random, exercice),
      },
      {
        id: "followsIntervention",
        heading: "Suite à notre intervention (O/N)",
        width: 16,
        of: ({ exercice }) => (exercice === 2024 && random.chance(0.3) ? "N" : random.chance(0.12) ? null : "O"),
      },
    ],
    rows,
  });
}
