/** Vehicles, computers and furniture, and what was laid on the roads. */
import { ROADS } from "./authority";
import { CONTRACTS } from "./contracts";
import { day, workday } from "./days";
import { randomFor } from "./random";
import { DATE, type ExampleSheet, sheetOf, WHOLE } from "./sheet";
import { typingOf } from "./typing";

const KINDS = [
  ["VP", 52],
  ["VUL", 34],
  ["PL", 8],
  ["deux-roues", 3],
  ["vélo", 6],
] as const;
const RECENT = [
  ["gazole", 16],
  ["essence", 22],
  ["hybride", 16],
  ["hybride rechargeable", 12],
  ["électrique", 32],
  ["GNV", 2],
] as const;
const OLDER = [
  ["gazole", 62],
  ["essence", 22],
  ["hybride", 8],
  ["électrique", 7],
  ["GPL", 1],
] as const;

const CO2: Readonly<Record<string, readonly [number, number]>> = {
  gazole: [110, 190],
  essence: [98, 150],
  hybride: [85, 110],
  "hybride rechargeable": [22, 58],
  électrique: [0, 0],
  GNV: [90, 110],
  GPL: [120, 140],
};

const LETTERS = "ABCDEFGHJKLMNPQRSTVWXYZ";

export function vehiclesSheet(): ExampleSheet {
  const random = randomFor("vehicles");
  const typing = typingOf(random);
  const letter = (): string => LETTERS[random.between(0, LETTERS.length - 1)] ?? "A";
  const rows = Array.from({ length: 190 }, (_, rank) => {
    const acquired = workday(random, rank < 44 ? 2025 : rank < 80 ? 2024 : random.between(2013, 2023));
    const kind = random.weighted(KINDS);
    const energy =
      kind === "vélo"
        ? "vélo"
        : kind === "PL"
          ? "gazole"
          : random.weighted(acquired >= day(2023, 1, 1) ? RECENT : OLDER);
    const old = acquired < day(2018, 1, 1);
    return {
      kind,
      energy,
      acquired,
      plate:
        kind === "vélo"
          ? `VELO-${String(rank)}`
          : `${letter()}${letter()}-${String(random.between(101, 989))}-${letter()}${letter()}`,
      out: old && random.chance(0.35) ? workday(random, random.pick([2023, 2024, 2025])) : null,
    };
  }).sort((one, other) => one.acquired - other.acquired);
  type Vehicle = (typeof rows)[number];
  return sheetOf<Vehicle>({
    kind: "vehicles",
    name: "Parc de véhicules",
    title: ["Parc de véhicules du Département"],
    columns: [
      { id: "vehicleId", heading: "Immatriculation", width: 15, of: ({ plate }) => plate },
      { id: "vehicleKind", heading: "Genre", width: 11, of: ({ kind }) => kind },
      {
        id: "energy",
        heading: "Motorisation",
        width: 20,
        of: ({ energy }) => (energy === "gazole" && random.chance(0.3) ? "Diesel" : energy),
      },
      { id: "co2", heading: "CO2 (g/km)", width: 10, format: WHOLE, of: ({ energy }) => co2Of(energy) },
      {
        id: "lowEmission",
        heading: "Véhicule à faible émission",
        width: 12,
        of: ({ energy }) =>
          typing.yesNo(energy === "électrique" ? true : energy === "gazole" && random.chance(0.5) ? false : null),
      },
      { id: "acquisitionDate", heading: "Date d'acquisition", width: 12, format: DATE, of: ({ acquired }) => acquired },
      {
        id: "mode",
        heading: "Mode d'acquisition",
        width: 14,
        of: () =>
          random.weighted([
            ["Achat", 76],
            ["LLD", 10],
            ["Occasion", 11],
            [null, 3],
          ]),
      },
      { id: "exitDate", heading: "Date de cession", width: 12, format: DATE, of: ({ out }) => out },
    ],
    rows,
  });

  function co2Of(energy: string): number | string | null {
    const range = CO2[energy];
    if (range === undefined) return null;
    return random.chance(0.06) ? (random.chance(0.5) ? null : "NC") : random.between(...range);
  }
}

export function equipmentSheet(): ExampleSheet {
  const random = randomFor("equipment");
  const rows = Array.from({ length: 320 }, (_, rank) => {
    const family = rank % 8 < 5 ? "informatique" : "mobilier";
    const acquired = workday(
      random,
      family === "informatique" ? random.between(2016, 2024) : random.between(2005, 2022),
    );
    const life = Math.round(
      365.25 * (family === "informatique" ? 4.5 + 2.6 * random.share() : 10 + 7 * random.share()),
    );
    const out = acquired + life;
    return {
      id: `${family === "informatique" ? "INF" : "MOB"}-${String(1_000 + rank)}`,
      family,
      acquired,
      out: out <= day(2025, 12, 19) ? out : null,
    };
  });
  type Item = (typeof rows)[number];
  return sheetOf<Item>({
    kind: "equipment",
    name: "Inventaire",
    title: ["Parc informatique et mobilier", "Inventaire physique, biens en service et sortis."],
    table: "Inventaire",
    columns: [
      { id: "itemId", heading: "N° inventaire", width: 14, of: ({ id }) => id },
      { id: "family", heading: "Famille", width: 14, of: ({ family }) => family },
      {
        id: "acquisitionDate",
        heading: "Date d'achat",
        width: 12,
        format: DATE,
        of: ({ acquired }) => (random.chance(0.02) ? null : acquired),
      },
      { id: "exitDate", heading: "Date de réforme", width: 12, format: DATE, of: ({ out }) => out },
      {
        id: "exitMode",
        heading: "Mode de sortie",
        width: 14,
        of: ({ out }) => (out === null ? null : random.pick(["revente", "don", "réemploi", "recyclage", "rebut"])),
      },
      {
        id: "secondHand",
        heading: "Occasion",
        width: 10,
        of: ({ acquired }) =>
          acquired > day(2021, 1, 1) && random.chance(0.2) ? "Oui" : random.chance(0.2) ? null : "Non",
      },
    ],
    rows,
  });
}

export function roadworksSheet(): ExampleSheet {
  const random = randomFor("roadworks");
  const rows = CONTRACTS.filter(
    ({ purchase, framework, title }) =>
      purchase.segment === "voirie" && (framework !== null || title.includes("chaussée")),
  ).flatMap((contract) =>
    Array.from({ length: random.between(1, 3) }, () => {
      const laid = random.between(180, 2_600);
      return {
        contract,
        laid,
        reclaimed: laid * (random.chance(0.2) ? 0 : (contract.exercice >= 2025 ? 0.13 : 0.09) + 0.12 * random.share()),
      };
    }),
  );
  type Site = (typeof rows)[number];
  return sheetOf<Site>({
    kind: "roadworks",
    name: "Chantiers routiers",
    columns: [
      {
        id: "worksite",
        heading: "Chantier",
        width: 34,
        of: () => `${random.pick(ROADS)}, PR ${String(random.between(1, 42))} à ${String(random.between(43, 60))}`,
      },
      { id: "contractNumber", heading: "N° marché", width: 14, of: ({ contract }) => contract.number },
      {
        id: "date",
        heading: "Date de fin de chantier",
        width: 13,
        format: DATE,
        of: ({ contract }) => workday(random, contract.exercice, 3, 11),
      },
      { id: "asphaltLaid", heading: "Enrobés mis en œuvre (t)", width: 14, format: "#,##0", of: ({ laid }) => laid },
      {
        id: "reclaimedAsphalt",
        heading: "Agrégats incorporés (t)",
        width: 14,
        format: "#,##0.0",
        of: ({ reclaimed }) => (random.chance(0.05) ? "à compléter" : Math.round(reclaimed * 10) / 10),
      },
    ],
    rows,
    total: { label: "Total", columns: ["Enrobés mis en œuvre (t)", "Agrégats incorporés (t)"] },
  });
}
