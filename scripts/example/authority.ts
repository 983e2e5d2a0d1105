/** The Département of the example and its neighbourhood: all of it invented. */
export const AUTHORITY = "Département de l'Adour-Océane";

/** No Département has this number. */
export const DEPARTMENT = "96";

export const DIRECTORATES = {
  roads: "Direction des Routes et des Mobilités",
  buildings: "Direction des Bâtiments",
  education: "Direction de l'Éducation et des Collèges",
  catering: "Direction de la Restauration collective",
  solidarity: "Direction de la Solidarité",
  autonomy: "Direction de l'Autonomie",
  children: "Direction de l'Enfance et de la Famille",
  insertion: "Direction de l'Insertion et de l'Emploi",
  environment: "Direction de l'Environnement",
  culture: "Direction de la Culture et du Patrimoine",
  digital: "Direction du Numérique",
  staff: "Direction des Ressources humaines",
  finance: "Direction des Finances",
  purchasing: "Direction de la Commande publique et des Affaires juridiques",
  communication: "Direction de la Communication",
  tourism: "Direction du Tourisme et des Sports",
  logistics: "Direction de la Logistique et du Parc",
  archives: "Archives départementales",
} as const;

export type Directorate = keyof typeof DIRECTORATES;

export const TOWNS = [
  ["Port-Océane", "96000"],
  ["Villadour", "96100"],
  ["Montgrave-les-Pins", "96120"],
  ["Castelbruc", "96150"],
  ["Saint-Arbel", "96200"],
  ["Lesparrède", "96230"],
  ["Ondarville", "96300"],
  ["Peyrelonde", "96320"],
  ["Hautes-Barthes", "96350"],
  ["Brocanville", "96400"],
  ["Marensolle", "96430"],
  ["Sainte-Orélie", "96500"],
] as const;

export const COLLEGES = [
  "des Deux-Rives",
  "du Marensolle",
  "de la Haute-Barthe",
  "des Pins-Francs",
  "de l'Estuaire",
  "du Vieux-Port",
  "de Castelbruc",
  "de Peyrelonde",
] as const;

export const ROADS = [
  "RD 7",
  "RD 12",
  "RD 33",
  "RD 41",
  "RD 58",
  "RD 64",
  "RD 105",
  "RD 118",
  "RD 207",
  "RD 312",
  "RD 419",
  "RD 652",
] as const;

export const EXERCICES = [2024, 2025] as const;
