/** The register of contracts: a plain range in 2024, an Excel table with other headings in 2025. */
import { ENVIRONMENTAL_CRITERIA, type EnvironmentalCriterion } from "../../src/registers/environmental-criteria";
import type { Cell } from "../../src/workbook/port";
import { AUTHORITY, DEPARTMENT } from "./authority";
import type { Contract } from "./contract";
import { contractLines } from "./contract-lines";
import { monthsAfter } from "./days";
import { randomFor } from "./random";
import { DATE, EUROS, type ExampleSheet, type SheetColumn, sheetOf, WHOLE } from "./sheet";
import { typingOf } from "./typing";

type Column = SheetColumn<Contract>;
type Spelling = Readonly<Record<string, string>>;

const spelled = (words: readonly string[], spelling: Spelling, separator: string): string =>
  words.map((word) => spelling[word] ?? word).join(separator);

/** A column of the register; a slip of the line takes the place of its value. */
const column = (
  id: string | null,
  heading: string,
  width: number,
  of: (line: Contract) => Cell,
  format?: string,
): Column => ({
  id,
  heading,
  width,
  of: (line) => (id !== null && line.typed !== undefined && id in line.typed ? (line.typed[id] ?? null) : of(line)),
  ...(format === undefined ? {} : { format }),
});

const isYes = (line: Contract, criterion: EnvironmentalCriterion): boolean => line.criteria[criterion] === true;
const CRITERIA = Object.keys(ENVIRONMENTAL_CRITERIA) as readonly EnvironmentalCriterion[];

export function contracts2024(): ExampleSheet {
  const random = randomFor("typing contracts 2024");
  const typing = typingOf(random);
  const schemes: Spelling = {
    "clause d'exécution": "Clause sociale",
    "critère d'attribution": "Critère social",
    "marché réservé": "Marché réservé",
    "marché de qualification et d'insertion": "Marché de services de qualification et d'insertion",
  };
  const articles: Spelling = { "ESAT/EA": "L.2113-12", SIAE: "L.2113-13", ESS: "L.2113-15" };
  const listOf = (line: Contract): Cell => {
    const words = CRITERIA.filter((criterion) => isYes(line, criterion)).map(
      (criterion) => ENVIRONMENTAL_CRITERIA[criterion].title,
    );
    if (words.length > 0) return words.join(random.chance(0.2) ? "\n" : " ; ");
    return random.chance(0.12) ? null : "Aucun";
  };
  return sheetOf<Contract>({
    kind: "contracts",
    name: "Marchés 2024",
    title: [
      `${AUTHORITY} – Marchés notifiés en 2024`,
      "Une ligne par marché ou par lot. Montants en euros HT. L'avenant figure sous son marché.",
    ],
    columns: [
      column("contractNumber", "N° de marché", 13, (line) => line.number),
      column("lotNumber", "Lot", 7, (line) =>
        line.lot === null ? null : random.chance(0.15) ? `Lot ${line.lot}` : line.lot.padStart(2, "0"),
      ),
      column("title", "Objet du marché", 52, (line) => line.title),
      column("nature", "Nature", 16, (line) => line.nature),
      column("frameworkNumber", "Accord-cadre de rattachement", 14, (line) => line.framework),
      column("category", "Catégorie", 12, (line) => line.purchase.category),
      column("segment", "Segment d'achat", 20, (line) =>
        line.purchase.segment === "autre" || random.chance(0.08) ? null : line.purchase.segment,
      ),
      column("cpv", "Code CPV", 11, (line) => line.cpv),
      column("procedure", "Type de procédure", 24, (line) => line.procedure),
      column("directorate", "Service prescripteur", 34, (line) => typing.name(line.directorate)),
      column("notificationDate", "Notifié le", 12, (line) => typing.date(line.notified), DATE),
      column("durationMonths", "Durée (mois)", 9, (line) => line.months, WHOLE),
      column("amount", "Montant HT", 15, (line) => typing.amount(line.amount), EUROS),
      column("supplier", "Attributaire", 34, (line) => line.holder.name),
      column("siret", "SIRET de l'attributaire", 18, (line) => typing.siret(line.holder.siret), WHOLE),
      column("supplierSize", "Taille de l'entreprise", 10, (line) => line.holder.size),
      column("supplierPostalCode", "CP titulaire", 9, (line) => line.holder.postalCode),
      column("ess", "Entreprise de l'ESS", 10, (line) => typing.yesNo(random.chance(0.1) ? null : line.holder.ess)),
      column("structureType", "Type de structure du titulaire", 14, (line) => line.holder.structureType),
      column("socialScheme", "Considération sociale", 24, (line) =>
        line.schemes.length > 0
          ? spelled(line.schemes, schemes, " / ")
          : random.chance(0.15)
            ? null
            : "Pas de considération sociale",
      ),
      column("reservedFor", "Article de réservation", 14, (line) =>
        line.reserved === null ? null : (articles[line.reserved] ?? null),
      ),
      column("contractedHours", "Heures d'insertion prévues", 12, (line) =>
        line.hours === null ? null : random.chance(0.05) ? `${String(line.hours)} h` : line.hours,
      ),
      column("activitySector", "Secteur d'activité", 22, (line) => line.sector),
      column("monitored", "Suivi (O/N)", 9, (line) => typing.yesNo(line.monitored)),
      column("environmentalConsiderations", "Considération environnementale", 18, (line) =>
        CRITERIA.some((criterion) => isYes(line, criterion))
          ? random.pick(["Clause", "Critère", "Clause ; Critère"])
          : "Aucune",
      ),
      column("environmentalCriteria", "Critères environnementaux", 46, listOf),
      column(null, "Commentaires", 26, (line) => (line.framework === null ? null : "Remise en concurrence")),
    ],
    rows: contractLines(2024),
    total: { label: "TOTAL 2024", columns: ["Montant HT"] },
    hiddenColumns: ["Code CPV"],
  });
}

export function contracts2025(): ExampleSheet {
  const random = randomFor("typing contracts 2025");
  const typing = typingOf(random);
  const schemes: Spelling = {
    "clause d'exécution": "Clause d'exécution",
    "critère d'attribution": "Critère d'attribution",
    "marché réservé": "Marché réservé",
    "marché de qualification et d'insertion": "Marché de qualification et d'insertion",
  };
  const criterion = (id: EnvironmentalCriterion): Column =>
    column(id, ENVIRONMENTAL_CRITERIA[id].title, 14, (line) => typing.yesNo(line.criteria[id] ?? null));
  return sheetOf<Contract>({
    kind: "contracts",
    name: "Marchés 2025",
    title: [
      `Registre des marchés ${AUTHORITY.replace("Département", "du Département")}, exercice 2025`,
      "Une ligne par marché ou par lot ; les critères environnementaux sont cochés à droite.",
    ],
    table: "Marches_2025",
    columns: [
      column("contractNumber", "N° marché", 13, (line) => line.number),
      column("lotNumber", "N° lot", 7, (line) =>
        line.lot === null ? (random.chance(0.1) ? "unique" : null) : random.chance(0.3) ? Number(line.lot) : line.lot,
      ),
      column("title", "Objet", 52, (line) => line.title),
      column("nature", "Nature", 16, (line) => line.nature),
      column("frameworkNumber", "N° d'accord-cadre", 13, (line) => line.framework),
      column("category", "Catégorie", 12, (line) => line.purchase.category),
      column("segment", "Segment", 20, (line) => line.purchase.segment),
      column("cpv", "CPV", 12, (line) => `${line.cpv}-${String(Number(line.cpv) % 10)}`),
      column("procedure", "Procédure", 24, (line) => line.procedure),
      column("directorate", "Direction", 34, (line) => typing.name(line.directorate)),
      column("launchDate", "Date de lancement", 12, (line) => typing.date(line.launched), DATE),
      column("notificationDate", "Date de notification", 12, (line) => typing.date(line.notified), DATE),
      column("endDate", "Date de fin", 12, (line) => typing.date(monthsAfter(line.notified, line.months)), DATE),
      column("amount", "Montant notifié HT", 15, (line) => typing.amount(line.amount), EUROS),
      column("supplier", "Titulaire", 34, (line) => line.holder.name),
      column("siret", "SIRET du titulaire", 18, (line) => typing.siret(line.holder.siret), WHOLE),
      column("supplierSize", "Taille", 8, (line) => line.holder.size),
      column("supplierPostalCode", "Code postal du titulaire", 10, (line) => line.holder.postalCode),
      column("supplierLocal", "Titulaire du territoire", 11, (line) =>
        random.chance(0.25) ? null : typing.yesNo(line.holder.postalCode.startsWith(DEPARTMENT)),
      ),
      column("ess", "ESS", 8, (line) => typing.yesNo(random.chance(0.06) ? null : line.holder.ess)),
      column("structureType", "Type de structure", 14, (line) => line.holder.structureType),
      column("socialScheme", "Dispositif social", 26, (line) =>
        line.schemes.length > 0 ? spelled(line.schemes, schemes, " ; ") : random.chance(0.1) ? null : "Aucun",
      ),
      column("reservedFor", "Réservé à", 10, (line) => line.reserved),
      column("contractedHours", "Heures contractualisées", 12, (line) => line.hours, "#,##0"),
      column("activitySector", "Domaine d'activité", 22, (line) => line.sector),
      column("monitored", "Marché suivi", 9, (line) => typing.yesNo(line.monitored)),
      column(
        "penaltyPerHour",
        "Pénalité par heure",
        10,
        (line) => (line.schemes.includes("clause d'exécution") ? random.pick([30, 40, 60]) : null),
        EUROS,
      ),
      column("environmentalConsiderations", "Considérations environnementales", 18, (line) =>
        CRITERIA.some((id) => isYes(line, id)) ? random.pick(["clause", "critère", "clause, critère"]) : "aucune",
      ),
      ...CRITERIA.map(criterion),
      column(null, "Commentaires", 26, (line) => (line.nature.startsWith("Avenant") ? "Délai prolongé" : null)),
    ],
    rows: contractLines(2025),
  });
}
