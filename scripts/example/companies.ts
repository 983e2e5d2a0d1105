/** The enterprises and structures of the example: invented names, SIRETs whose figures agree and that nobody holds. */
import { figuresAgree } from "../../src/registers/cells/siret";
import type { StructureType } from "../../src/registers/structure-types";
import { TOWNS } from "./authority";
import { randomFor } from "./random";

export interface Company {
  readonly name: string;
  readonly siret: string;
  readonly size: "TPE" | "PME" | "ETI" | "GE";
  readonly postalCode: string;
  readonly town: string;
  readonly ess: boolean;
  readonly structureType: StructureType | null;
  readonly headcount: number;
}

/** What enterprises of a trade are called. */
const TRADES = {
  masonry: "Construction",
  carpentry: "Charpente",
  joinery: "Menuiserie",
  plaster: "Plâtrerie",
  electricity: "Électricité",
  heating: "Génie climatique",
  painting: "Peinture",
  roads: "Travaux routiers",
  materials: "Matériaux",
  green: "Espaces verts",
  food: "Primeurs et salaisons",
  furniture: "Mobilier",
  digital: "Informatique",
  cleaning: "Propreté",
  transport: "Transports",
  studies: "Ingénierie",
  insurance: "Assurances",
  training: "Formation",
  vehicles: "Automobiles",
  clothing: "Textile",
  printing: "Imprimerie",
  security: "Sécurité",
  culture: "Médiation",
  supplies: "Fournitures",
  catering: "Traiteur",
  waste: "Recyclage",
} as const;

export type Trade = keyof typeof TRADES;

const NAMES = [
  "Altéria",
  "Bornival",
  "Castelmor",
  "Dunélia",
  "Escalune",
  "Fontarbel",
  "Garluzan",
  "Hestival",
  "Irnazan",
  "Jorlande",
  "Kervador",
  "Lubérane",
  "Mirandelle",
  "Norsaque",
  "Ozelande",
  "Pardiane",
  "Quercelle",
  "Roquemarne",
  "Sorbanel",
  "Tiradour",
  "Urtebise",
  "Valmoran",
  "Wastrelle",
  "Yrande",
  "Zélandre",
] as const;

const FAR_POSTAL_CODES = [
  ["64100", "hors territoire"],
  ["33300", "hors territoire"],
  ["31200", "hors territoire"],
  ["75012", "hors territoire"],
  ["44200", "hors territoire"],
  ["69007", "hors territoire"],
] as const;

let numbers = 0;

/** A SIRET of which the SIREN and the whole both agree, in a range that is not in use. */
function newSiret(prefix = "990"): string {
  numbers += 1;
  const siren = completed(`${prefix}${String(numbers * 37).padStart(8 - prefix.length, "0")}`);
  return establishment(siren, 1);
}

/** The n-th establishment of a SIREN. */
export const establishment = (siren: string, n: number): string => completed(`${siren}${String(n).padStart(4, "0")}`);

function completed(figures: string): string {
  const last = Array.from("0123456789").find((figure) => figuresAgree(figures + figure));
  return figures + (last ?? "0");
}

const random = randomFor("companies");

function company(
  name: string,
  size: Company["size"],
  more: { readonly far?: boolean; readonly type?: StructureType; readonly prefix?: string } = {},
): Company {
  const [town, postalCode] =
    more.far === true
      ? ([random.pick(FAR_POSTAL_CODES)].map(([code, place]) => [place, code] as const)[0] ?? TOWNS[0])
      : random.pick(TOWNS);
  const headcounts = { TPE: [2, 9], PME: [12, 180], ETI: [260, 1_900], GE: [5_200, 14_000] } as const;
  const [min, max] = headcounts[size];
  const type = more.type ?? null;
  return {
    name,
    siret: newSiret(more.prefix),
    size,
    postalCode,
    town,
    ess: type !== null,
    structureType: type,
    headcount: random.between(min, max),
  };
}

/** Each trade: two very small local enterprises, two local SMEs, an SME from elsewhere, a larger one from elsewhere. */
export const COMPANIES: Readonly<Record<Trade, readonly Company[]>> = Object.fromEntries(
  Object.entries(TRADES).map(([trade, word], rank) => {
    const named = (n: number): string => `${NAMES[(rank * 7 + n * 4) % NAMES.length] ?? ""} ${word}`;
    return [
      trade,
      [
        company(named(0), "TPE"),
        company(named(1), "TPE"),
        company(named(2), "PME"),
        company(named(3), "PME", trade === "carpentry" ? { prefix: "0990" } : {}),
        company(named(4), "PME", { far: true }),
        company(named(5), random.chance(0.7) ? "ETI" : "GE", { far: true }),
      ],
    ];
  }),
) as unknown as Readonly<Record<Trade, readonly Company[]>>;

/** Enterprises of the ESS that win contracts among the others. */
export const ESS_COMPANIES = {
  joinery: company("Menuisiers coopératifs de Villadour", "PME", { type: "coopérative" }),
  electricity: company("Scop Lumen Adour-Océane", "PME", { type: "coopérative" }),
  food: company("Scic Les Paniers du Marensolle", "TPE", { type: "coopérative" }),
  studies: company("Scop Atelier des Barthes", "TPE", { type: "coopérative" }),
  training: company("Association Passerelles 96", "PME", { type: "association" }),
  culture: company("Association Les Veilleurs d'images", "TPE", { type: "association" }),
  waste: company("La Ressource océane", "PME", { type: "ESUS" }),
  insurance: company("Mutuelle des Deux-Rives", "ETI", { type: "mutuelle" }),
  digital: company("Scop Bits & Barthes", "TPE", { type: "coopérative" }),
  printing: company("Scop L'Encre marine", "TPE", { type: "coopérative" }),
} as const satisfies Partial<Readonly<Record<Trade, Company>>>;

/** The one of a trade, if there is one. */
export const essCompanyOf = (trade: Trade): Company | undefined =>
  (ESS_COMPANIES as Partial<Readonly<Record<Trade, Company>>>)[trade];

const structure = (name: string, type: StructureType, size: Company["size"] = "PME"): Company => ({
  ...company(name, size, { type }),
  ess: true,
});

/** Structures of insertion, of the protected sector and of the adapted one. */
export const STRUCTURES = {
  aci: [
    structure("Chantiers de Bornival", "ACI"),
    structure("Les Jardins de Peyrelonde", "ACI"),
    structure("Atelier du Vieux-Port", "ACI", "TPE"),
  ],
  ei: [
    structure("Insertion Services Castelbruc", "EI"),
    structure("Envol Propreté 96", "EI"),
    structure("Réemploi des Barthes", "EI", "TPE"),
  ],
  ai: [structure("Relais Emploi Villadour", "AI"), structure("Coup de main Marensolle", "AI")],
  etti: [structure("Tremplin Intérim Océane", "ETTI"), structure("Interval Adour Intérim", "ETTI")],
  eiti: [structure("Livreurs solidaires d'Ondarville", "EITI", "TPE")],
  geiq: [structure("GEIQ BTP Adour-Océane", "GEIQ")],
  esat: [
    structure("ESAT des Pins-Francs", "ESAT"),
    structure("ESAT de l'Estuaire", "ESAT"),
    structure("ESAT La Haute-Barthe", "ESAT"),
  ],
  ea: [structure("EA Océane Services", "EA"), structure("EA Numéris 96", "EA")],
  eatt: [structure("EATT Cap Travail adapté", "EATT", "TPE")],
} as const;

export type StructureFamily = keyof typeof STRUCTURES;

export const ALL_STRUCTURES: readonly Company[] = Object.values(STRUCTURES).flat();
