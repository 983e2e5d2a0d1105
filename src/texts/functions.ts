/** What the custom functions say: in Excel's function wizard, and in a cell when there is no figure. */
import type { Indicator } from "../indicators/definition";
import { REGISTERS } from "../registers/catalogue";
import type { RegisterKind } from "../registers/register";
import { countText, counted } from "./format";

const titleOf = (register: RegisterKind): string => `« ${REGISTERS[register].title} »`;

export const FUNCTIONS = {
  reading: "Lecture du classeur en cours…",
  noValue: "Aucune valeur.",
  noExercice: "Aucun exercice : aucune date n'a pu être lue dans les registres. Indiquez l'exercice, par exemple 2025.",
  nothingExamined: "Complétude sans objet : aucune ligne n'est concernée dans cet exercice.",
  notThatRegister: (register: RegisterKind): string =>
    `La plage donnée n'est pas reconnue : on attend ${titleOf(register)}, avec sa ligne d'en-têtes.`,
  noDirectorates: (register: RegisterKind): string =>
    `${titleOf(register)} ne distingue pas les directions : laissez cet argument vide.`,
  comparesDirectorates: "Cet indicateur porte sur l'ensemble des directions : laissez cet argument vide.",
  unknownDirectorate: (register: RegisterKind, name: string): string =>
    `La direction « ${name} » ne figure pas dans ${titleOf(register)} : vérifiez son nom.`,
  unknownCode: (code: string): string =>
    code === ""
      ? `Indiquez le code d'un indicateur entre guillemets, par exemple "1.1.4".`
      : `L'indicateur « ${code} » n'existe pas dans le schéma. Exemple : "1.1.4", entre guillemets.`,
  noTarget: (code: string, exercice: number | null): string =>
    exercice === null
      ? `Aucun objectif fixé pour l'indicateur ${code}.`
      : `Aucun objectif fixé pour l'indicateur ${code} en ${String(exercice)}.`,
  internalError: (detail: string): string => `Erreur interne de SPASER, votre classeur n'est pas en cause. (${detail})`,
  status: (registers: number, exercice: number | null, known: number, all: number): string =>
    registers === 0
      ? "Aucun registre reconnu dans le classeur"
      : exercice === null
        ? `${counted(registers, { one: "registre lu", other: "registres lus" })}, aucune date lisible`
        : `${counted(registers, { one: "registre lu", other: "registres lus" })} · exercice ${String(exercice)} · ` +
          `${counted(known, { one: "mesure chiffrée", other: "mesures chiffrées" })} sur ${countText(all)}`,
  badArgument: {
    code: (found: string): string =>
      `Le code d'un indicateur s'écrit entre guillemets, par exemple "1.1.4"${found === "" ? "" : ` (et non ${found})`}.`,
    exercice: (found: string): string =>
      `L'exercice est une année de quatre chiffres, par exemple 2025${found === "" ? "" : ` (et non « ${found} »)`}.`,
    directorate: () => 'La direction est un texte, par exemple "Direction des Routes".',
    range: () => "Le registre est une plage de cellules avec sa ligne d'en-têtes, par exemple Marchés!A1:Z500.",
  },
} as const;

interface ParameterText {
  readonly name: string;
  readonly description: string;
}

type ParameterTexts = Readonly<Record<"code" | "exercice" | "directorate" | "range", ParameterText>>;

/** Names and descriptions of the arguments in the function wizard. */
export const PARAMETER_TEXTS: Readonly<Record<"fr" | "en", ParameterTexts>> = {
  fr: {
    code: { name: "code", description: 'Code de l\'indicateur dans le schéma, entre guillemets : "1.1.4"' },
    exercice: { name: "exercice", description: "Année, par exemple 2025. Sans elle : le dernier exercice du classeur" },
    directorate: { name: "direction", description: "Nom d'une direction. Sans elle : toutes les directions" },
    range: {
      name: "registre",
      description: "Plage avec ses en-têtes. Sans elle : les registres reconnus dans le classeur",
    },
  },
  en: {
    code: { name: "code", description: 'Code of the indicator in the scheme, in quotes: "1.1.4"' },
    exercice: { name: "year", description: "Civil year, such as 2025. Without it: the latest year of the workbook" },
    directorate: { name: "directorate", description: "Name of a directorate. Without it: all of them" },
    range: {
      name: "register",
      description: "Range with its headings. Without it: the registers found in the workbook",
    },
  },
};

/** "INSERTION_HOURS" → "Insertion hours": the names of functions are English. */
const inWords = (name: string): string => {
  const words = name.toLowerCase().replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

const GENERAL: Readonly<Record<"fr" | "en", Readonly<Record<string, string>>>> = {
  fr: {
    INDICATOR: "La valeur d'un indicateur du schéma, désigné par son code.",
    COMPLETENESS: "La part des lignes examinées dont la case qui décide de l'indicateur est remplie.",
    TARGET: "L'objectif fixé pour un indicateur et un exercice.",
    STATUS: "L'état de la lecture : registres lus, exercice, mesures chiffrées.",
  },
  en: {
    INDICATOR: "The value of an indicator of the scheme, by its code.",
    COMPLETENESS: "The share of the rows examined whose deciding cell is filled.",
    TARGET: "The target set for an indicator and a year.",
    STATUS: "What was read: registers found, year, indicators with a figure.",
  },
};

/** What the function wizard says of a function: of an indicator, or general. */
export const FUNCTION_DESCRIPTIONS: Readonly<
  Record<"fr" | "en", (name: string, indicator: Indicator | null) => string>
> = {
  fr: (name, indicator) => (indicator === null ? (GENERAL.fr[name] ?? "") : `${indicator.code} · ${indicator.label}`),
  en: (name, indicator) => (indicator === null ? (GENERAL.en[name] ?? "") : `${indicator.code} · ${inWords(name)}`),
};
