/** Which exercice is meant when none was asked, and why. */
import type { ExerciceSource } from "../report/exercices";
import { counted, type Noun } from "./format";

const CONTRACTS: Noun = { one: "marché", other: "marchés" };

/** "Exercice 2026 : dernière année du registre des marchés (2 marchés ; 41 marchés en 2025). Pour une autre : --exercice 2025." */
export function exerciceText(exercice: number, source: ExerciceSource): string {
  const year = String(exercice);
  if (source.from === "settings") return `Exercice ${year}, fixé dans « Paramètres SPASER ».`;
  if (source.from === "nothing")
    return `Exercice ${year}, l'année en cours : aucune date n'a pu être lue dans les registres.`;
  const other = `Pour une autre année : --exercice ${String(source.from === "contracts" && source.busier !== null ? source.busier.year : exercice - 1)}.`;
  if (source.from === "registers")
    return `Exercice ${year} : dernière année des registres lus (aucune date de notification d'un marché n'est lue). ${other}`;
  const { contracts, busier } = source;
  const beside = busier === null ? "" : ` ; ${counted(busier.contracts, CONTRACTS)} en ${String(busier.year)}`;
  return `Exercice ${year} : dernière année du registre des marchés (${counted(contracts, CONTRACTS)}${beside}). ${other}`;
}
