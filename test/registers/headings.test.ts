/** "Headings really met" (registers.md), typed from its table: each is matched to its column in its register. */
import { readFacts } from "../../src/registers/read";
import { columnsOf, REGISTER_KINDS } from "../../src/registers/catalogue";
import { exactMatches } from "../../src/registers/headings";
import { LEXICONS } from "../../src/registers/lexicon";
import type { RegisterKind } from "../../src/registers/register";
import { contracts as contractsSheet, sheet, workbook } from "../support/registers";

interface Met {
  readonly kind: RegisterKind;
  readonly column: string;
  readonly headings: readonly string[];
}

const met = (kind: RegisterKind, column: string, headings: string): Met => ({
  kind,
  column,
  headings: headings.split(" | "),
});

const MET: readonly Met[] = [
  met(
    "contracts",
    "contractNumber",
    "id | uid | MARCHE_ID | n° marché | numéro de marché | n° de contrat | référence | réf. marché | code marché | n° affaire",
  ),
  met(
    "contracts",
    "title",
    "objet | objet du marché | intitulé | libellé | désignation | MARCHE_OBJET | opération | nature des prestations",
  ),
  met(
    "contracts",
    "directorate",
    "direction | service | pôle | direction opérationnelle | service prescripteur | gestionnaire | référent achat | DGA",
  ),
  met(
    "contracts",
    "buyer",
    "acheteur_nom | acheteur_id | pouvoir adjudicateur | donneur d'ordre | maître d'ouvrage | entité acheteuse | budget",
  ),
  met(
    "contracts",
    "notificationDate",
    "dateNotification | date de notification | date notif. | notifié le | NOTIFICATION_DATE",
  ),
  met(
    "contracts",
    "amount",
    "montant | montant HT | montant notifié | montant attribué | MontantEURHT | montant total (en € HT) | montant maximum",
  ),
  met(
    "payments",
    "amount",
    "montant mandaté | mandaté HT | montant mandaté net | réalisé | payé | liquidé | dépense achat (€)",
  ),
  met(
    "contracts",
    "supplier",
    "titulaire | attributaire | titulaire_nom | entreprise | fournisseur | prestataire | raison sociale du fournisseur | tiers",
  ),
  met("contracts", "siret", "SIRET | n° siret | siret titulaire | titulaire_id | TITULAIRES_ID"),
  met("payments", "siret", "SIRET | n° siret | siret titulaire | titulaire_id | identifiant"),
  met(
    "contracts",
    "socialScheme",
    "considerationsSociales | clause sociale (O/N) | clausé | clause d'insertion | type de clause | dispositif social | considération sociale",
  ),
  met("contracts", "reservedFor", "marché réservé (O/N) | réservé | L.2113-12 | L.2113-13 | article de réservation"),
  met(
    "contracts",
    "environmentalConsiderations",
    "considerationsEnvironnementales | clause env. | clause environnementale | critère env. | dispo. env.",
  ),
  met(
    "contracts",
    "contractedHours",
    "heures prévues | heures_insertion_prevues | heures contractualisées | objectif heures | engagement (h) | heures dues | volume horaire",
  ),
  met(
    "insertion",
    "hoursWorked",
    "heures réalisées | heures_insertion_realisees | heures effectuées | heures validées | h. réal. | réalisé N",
  ),
  met("insertion", "profiles", "type de public | public | critère d'éligibilité | statut à l'entrée | profil"),
  met("insertion", "structureType", "type de structure | SIAE | type SIAE | structure d'insertion | employeur"),
  met("insertion", "exitSituation", "sortie | situation à la sortie | issue | type de sortie | situation à 3/6 mois"),
  met("candidates", "declarationReceived", "attestation reçue | DC1 | DUME"),
  met("candidates", "declarationChecked", "contrôlée (O/N)"),
  met("candidates", "checkDate", "date de contrôle"),
  met("candidates", "checkResult", "conforme | résultat"),
  met("vehicles", "vehicleId", "immatriculation"),
  met("vehicles", "energy", "énergie | motorisation | carburant"),
  met("vehicles", "co2", "CO2 (g/km)"),
  met("vehicles", "acquisitionDate", "date d'acquisition | date de 1re mise en circulation"),
  met("vehicles", "vehicleKind", "genre"),
];

const CASES = MET.flatMap(({ kind, column, headings }) => headings.map((heading) => ({ kind, column, heading })));

function columnsNamed(kind: RegisterKind, heading: string): readonly string[] {
  const lexicon = LEXICONS.find((one) => one.kind === kind);
  return lexicon === undefined ? [] : exactMatches(lexicon, heading, undefined).map(({ column }) => column);
}

test.each(CASES)("« $heading » is $column of $kind", ({ kind, column, heading }) => {
  expect(columnsNamed(kind, heading)).toContain(column);
});

const FOLDINGS: Readonly<Record<string, (heading: string) => string>> = {
  "in capitals": (heading) => heading.toUpperCase(),
  "without accents": (heading) => heading.normalize("NFD").replace(/[\u0300-\u036f]/g, ""),
  "on several lines": (heading) => heading.replaceAll(" ", "\n"),
  "with a star and a colon": (heading) => `${heading} * :`,
  "with no-break spaces": (heading) => ` ${heading.replaceAll(" ", "\u00a0")} `,
  "with typographic apostrophes": (heading) => heading.replaceAll("'", "’"),
};

test.each(Object.keys(FOLDINGS))("every heading is known %s", (name) => {
  const folded = FOLDINGS[name] ?? String;
  for (const { kind, column, heading } of CASES) {
    // Capitals hide where the words of "dateNotification" begin.
    if (name === "in capitals" && /[a-z][A-Z]/.test(heading)) continue;
    expect({ heading: folded(heading), columns: columnsNamed(kind, folded(heading)) }).toMatchObject({
      columns: expect.arrayContaining([column]) as unknown,
    });
  }
});

test.each([
  ["contracts", "Numéros de marchés", "contractNumber"],
  ["contracts", "Montants HT", "amount"],
  ["contracts", "dateDeNotification", "notificationDate"],
  ["contracts", "objetMarche", "title"],
  ["insertion", "heuresRealisees", "hoursWorked"],
  ["contracts", "Clauses sociales", "socialScheme"],
  ["contracts", "Heures d'insertion contractualisées", "contractedHours"],
] as const)("plural or camel case, in %s « %s » is %s", (kind, heading, column) => {
  expect(columnsNamed(kind, heading)).toContain(column);
});

test.each(["Date de signature", "Date d'attribution", "Date de l'avenant"])(
  "« %s » is no date of notification",
  (heading) => {
    expect(columnsNamed("contracts", heading)).not.toContain("notificationDate");
  },
);

test.each(["Montant TTC", "Montant total (en € TTC)", "MONTANT\nTTC"])("« %s » is never read as HT", (heading) => {
  expect(columnsNamed("contracts", heading)).toEqual([]);
  expect(columnsNamed("payments", heading)).toEqual([]);
});

/** The columns read under the 58 headings of the export of decp.info, those that matter. */
test("the export of decp.info is read under its own headings", () => {
  const register = sheet("DECP")`
    | uid     | id  | nature | acheteur_id    | acheteur_nom | titulaire_id   | titulaire_nom | objet   | montant | codeCPV  | procedure         | dureeMois | dateNotification | considerationsSociales | considerationsEnvironnementales | titulaire_categorie | titulaire_departement_code | donneesActuelles |
    | 40.M1   | M1  | Marché | 22400001800016 | Landes       | 73282932000074 | Dupont        | Enrobés | 1000    | 45233140 | Procédure adaptée | 12        | 2025-03-12       | Clause sociale         | Critère environnemental         | PME                 | 40                         | VRAI             |
  `;
  const { registers } = readFacts([workbook([register])]);
  const columns = registers.get("contracts")?.blocks[0]?.columns;
  expect([...(columns ?? [])].map(([column, read]) => `${column} ← ${read[0]?.heading ?? ""}`).sort()).toEqual(
    [
      "contractNumber ← id",
      "nature ← nature",
      "buyer ← acheteur_id",
      "siret ← titulaire_id",
      "supplier ← titulaire_nom",
      "title ← objet",
      "amount ← montant",
      "cpv ← codeCPV",
      "procedure ← procedure",
      "durationMonths ← dureeMois",
      "notificationDate ← dateNotification",
      "socialScheme ← considerationsSociales",
      "environmentalConsiderations ← considerationsEnvironnementales",
      "supplierSize ← titulaire_categorie",
      "supplierPostalCode ← titulaire_departement_code",
    ].sort(),
  );
});

test("every title and every heading of a register leads to its column", () => {
  for (const kind of REGISTER_KINDS) {
    for (const [column, { title, headings }] of Object.entries(columnsOf(kind))) {
      for (const heading of [title, ...headings.map((one) => (typeof one === "string" ? one : one.heading))]) {
        expect(`${heading}: ${columnsNamed(kind, heading).join()}`).toContain(column);
      }
    }
  }
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])(
  "a heading « %s » is no column of anything",
  (heading) => {
    for (const lexicon of LEXICONS) expect(exactMatches(lexicon, heading, undefined)).toEqual([]);
    const register = contractsSheet`
    | N° marché | Date de notification | ${heading} | Direction |
    | M1        | 12/03/2025           | Oui        | Voirie    |
  `;
    const block = readFacts([workbook([register])]).registers.get("contracts")?.blocks[0];
    expect([...(block?.columns.keys() ?? [])].sort()).toEqual(["contractNumber", "directorate", "notificationDate"]);
  },
);

test("a heading that no column reads and that speaks of what measures count is said", () => {
  const register = contractsSheet`
    | N° marché | Date de notification | Allotissement | Météo |
    | M1        | 12/03/2025           | 3 lots        | beau  |
  `;
  const { problems } = readFacts([workbook([register])]);
  expect(problems.filter(({ code }) => code === "unread-heading").map(({ found }) => found)).toEqual(["Allotissement"]);
});
