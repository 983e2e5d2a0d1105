/** docs/glossaire.md: which English word of the code stands for which French word, and where that word comes from. */
import { REGISTER_KINDS, REGISTERS } from "../../src/registers/catalogue";
import type { ColumnSpec } from "../../src/registers/columns";
import { code, GENERATED, page, table } from "./markdown";
import { INDICATORS } from "./reads";

/** Words of the trade. Sources: the Code de la commande publique (CCP), the Open Contracting Data Standard (OCDS)… */
const TERMS: readonly (readonly [french: string, english: string, source: string])[] = [
  ["accord-cadre", "framework", "CCP, art. L.2125-1 ; OCDS"],
  ["acheteur", "buyer", "CCP, art. L.1210-1 ; OCDS"],
  ["agrégats d'enrobés", "reclaimed asphalt", "NF EN 13108-8"],
  ["attestation sur l'honneur", "declaration", "CCP, art. R.2143-3"],
  ["avenant, modification", "amendment", "CCP, art. L.2194-1 ; OCDS"],
  ["axe, mission, action, indicateur", "axis, mission, action, indicator", "schéma des Landes, 2020"],
  ["bénéficiaire", "beneficiary", "clauses sociales d'insertion"],
  ["bilan", "report", "schéma des Landes, 2020"],
  ["candidat", "tenderer", "OCDS"],
  ["clause d'exécution", "clause (socialScheme)", "CCP, art. L.2112-2"],
  ["considération environnementale", "environmental consideration", "CCP, art. L.2111-1 et L.2112-2"],
  ["critère d'attribution", "award criterion (socialScheme)", "CCP, art. L.2152-7"],
  ["direction", "directorate", "organisation de la collectivité"],
  ["dispositif social", "social scheme", "schéma des Landes, 2020"],
  ["enrobés mis en œuvre", "asphalt laid", "NF EN 13108-1"],
  ["entreprise adaptée (EA)", "ea", "Code du travail, art. L.5213-13"],
  ["ESAT", "esat", "Code de l'action sociale et des familles, art. L.344-2"],
  ["ESS", "ess", "loi n° 2014-856 du 31 juillet 2014, art. 1er"],
  ["exercice", "exercice (gardé en français)", "année civile"],
  ["heures contractualisées", "contracted hours", "clauses sociales d'insertion"],
  ["Index de l'égalité", "equality index", "Code du travail, art. L.1142-8"],
  ["lot", "lot", "CCP, art. L.2113-10 ; OCDS"],
  ["mandat", "payment", "comptabilité publique"],
  ["marché", "contract", "CCP, art. L.1111-1 ; OCDS"],
  ["marché réservé", "reserved contract", "CCP, art. L.2113-12, L.2113-13 et L.2113-15"],
  ["marché subséquent", "subsequent contract (call-off)", "CCP, art. R.2162-7"],
  ["montant notifié", "amount (contracts)", "données essentielles de la commande publique"],
  ["montant mandaté", "amount (payments)", "comptabilité publique"],
  ["notification", "notification", "données essentielles de la commande publique"],
  ["objectif", "target", "schéma des Landes, 2020"],
  ["registre", "register", "ce que l'acheteur tient"],
  ["SIAE", "siae", "Code du travail, art. L.5132-4"],
  ["schéma (SPASER)", "scheme", "CCP, art. L.2111-3"],
  ["sortie, sortie dynamique", "exit, dynamic exit", "insertion par l'activité économique"],
  ["titulaire, fournisseur", "supplier", "OCDS"],
  ["véhicule à faible émission", "low-emission vehicle", "Code de l'environnement, art. L.224-7"],
];

export function glossary(): string {
  return page(
    GENERATED,
    "# Glossaire",
    "Le code est en anglais, le métier en français : chaque mot de l'un a un seul mot dans l'autre. Les sigles du droit (SIAE, ESAT, EA, ESS, PME) restent tels quels.",
    "## Mots du métier",
    table([["Terme", "Mot du code", "Source"], ...alphabetical(TERMS)]),
    "## Registres",
    table([
      ["Registre", "Mot du code", "Source"],
      ...alphabetical(REGISTER_KINDS.map((kind) => [REGISTERS[kind].title, code(kind), sourceOf(kind)])),
    ]),
    "## Colonnes",
    table([
      ["Colonne", "Mot du code", "Source"],
      ...alphabetical(
        REGISTER_KINDS.flatMap((kind) =>
          Object.entries<ColumnSpec>(REGISTERS[kind].columns).map(([id, { title }]) => [
            title,
            code(`${kind}.${id}`),
            sourceOf(kind),
          ]),
        ),
      ),
    ]),
    "## Indicateurs",
    table([
      ["Indicateur", "Fonction", "Source"],
      ...INDICATORS.map((indicator) => [
        indicator.label,
        code(indicator.name),
        `schéma des Landes, 2020, ${indicator.code}`,
      ]),
    ]),
  );
}

const sourceOf = (kind: string): string => code(`src/registers/${kind}.ts`);

const alphabetical = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  [...rows].sort(([one = ""], [other = ""]) => one.localeCompare(other, "fr"));
