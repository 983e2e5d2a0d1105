/** Answers to consultations, with what candidates gave about equality between women and men. */
import { COMPANIES, type Company, essCompanyOf } from "./companies";
import { CONTRACTS } from "./contracts";
import { type EqualityIndex, equalityIndexOf } from "./equality-index";
import { randomFor } from "./random";
import { DATE, type ExampleSheet, sheetOf, WHOLE } from "./sheet";
import { typingOf } from "./typing";

interface Answer {
  readonly number: string;
  readonly date: number;
  readonly exercice: number;
  readonly company: Company;
  readonly awarded: boolean;
}

interface Said {
  readonly received: boolean | null;
  readonly checked: boolean | null;
  readonly checkDate: number | null;
  readonly result: string | null;
  readonly volunteer: boolean | null;
  readonly index: boolean | null;
  readonly year: number | null;
  readonly points: EqualityIndex | null;
  readonly plan: boolean | null;
}

/** Employees from which an enterprise publishes an Index. */
const WITH_INDEX = 50;

function answersOf(): readonly Answer[] {
  const random = randomFor("candidates");
  const first = CONTRACTS.filter(
    (contract, i) =>
      contract.framework === null && CONTRACTS.findIndex(({ number }) => number === contract.number) === i,
  );
  return first.flatMap(({ number, purchase, launched, exercice, holder }) => {
    const others = [...COMPANIES[purchase.trade], essCompanyOf(purchase.trade)].filter(
      (company) => company !== undefined && company !== holder,
    );
    const companies = [holder, ...random.some(others, random.between(0, 4))].filter((company) => company !== undefined);
    return companies.map((company): Answer => ({
      number,
      exercice,
      company,
      date: launched + random.between(20, 38),
      awarded: company === holder,
    }));
  });
}

export function candidatesSheet(): ExampleSheet {
  const random = randomFor("typing candidates");
  const typing = typingOf(random);
  const rows = answersOf().map((answer) => ({ ...answer, ...saidBy(answer) }));
  type Row = Answer & Said;
  const points = (id: string, heading: string, part: keyof EqualityIndex) => ({
    id,
    heading,
    width: 11,
    of: (row: Row) => row.points?.[part] ?? null,
  });

  function saidBy({ company, exercice, date }: Answer): Said {
    const received = random.chance(0.04) ? null : random.chance(0.93);
    const checked =
      received !== true ? null : random.chance(0.05) ? null : random.chance(exercice >= 2025 ? 0.71 : 0.46);
    const volunteer = random.chance(0.15) ? null : random.chance(0.38);
    const index =
      company.headcount >= WITH_INDEX
        ? random.chance(volunteer === true ? 0.72 : 0.1)
        : volunteer === null
          ? null
          : false;
    return {
      received,
      checked,
      checkDate: checked === true && random.chance(0.9) ? date + random.between(2, 20) : null,
      result:
        checked === true
          ? random.weighted([
              ["conforme", 88],
              ["non conforme", 7],
              ["en attente", 5],
            ])
          : null,
      volunteer,
      index,
      year: index === true ? exercice - 1 : null,
      points: index === true ? equalityIndexOf(company, exercice - 1) : null,
      plan: volunteer === true ? random.chance(0.3) : null,
    };
  }

  return sheetOf<Row>({
    kind: "candidates",
    name: "Candidatures",
    title: ["Candidatures reçues", "Une ligne par candidat et par consultation. NC : indicateur non calculable."],
    groups: [
      { text: "Attestation sur l'honneur", from: "Attestation reçue", to: "Résultat du contrôle" },
      { text: "Égalité professionnelle", from: "Candidat volontaire", to: "Plan transmis" },
    ],
    columns: [
      { id: "consultationNumber", heading: "N° consultation", width: 13, of: ({ number }) => number },
      { id: "tenderer", heading: "Candidat", width: 36, of: ({ company }) => company.name },
      {
        id: "siret",
        heading: "SIRET du candidat",
        width: 18,
        format: WHOLE,
        of: ({ company }) => (random.chance(0.05) ? null : typing.siret(company.siret)),
      },
      { id: "date", heading: "Date de dépôt", width: 12, format: DATE, of: ({ date }) => typing.date(date) },
      { id: "headcount", heading: "Effectif", width: 9, of: ({ company }) => company.headcount },
      {
        id: "ess",
        heading: "ESS (O/N)",
        width: 8,
        of: ({ company }) => typing.yesNo(random.chance(0.05) ? null : company.ess),
      },
      {
        id: "declarationReceived",
        heading: "Attestation reçue",
        width: 11,
        of: ({ received }) => typing.yesNo(received),
      },
      { id: "declarationChecked", heading: "Contrôlée (O/N)", width: 11, of: ({ checked }) => typing.yesNo(checked) },
      { id: "checkDate", heading: "Date de contrôle", width: 12, format: DATE, of: ({ checkDate }) => checkDate },
      { id: "checkResult", heading: "Résultat du contrôle", width: 13, of: ({ result }) => result },
      { id: "volunteer", heading: "Candidat volontaire", width: 11, of: ({ volunteer }) => typing.yesNo(volunteer) },
      { id: "indexProvided", heading: "Index transmis", width: 11, of: ({ index }) => typing.yesNo(index) },
      { id: "indexYear", heading: "Année de l'Index", width: 9, of: ({ year }) => year },
      points("indexScore", "Note de l'Index", "score"),
      points("payGapPoints", "Écart de rémunération (points)", "payGap"),
      points("risesPoints", "Écart d'augmentations (points)", "rises"),
      points("promotionsPoints", "Écart de promotions (points)", "promotions"),
      points("risesAndPromotionsPoints", "Écart d'augmentations et de promotions (points)", "risesAndPromotions"),
      points("maternityPoints", "Retour de congé maternité (points)", "maternity"),
      points("highestPaysPoints", "Hautes rémunérations (points)", "highestPays"),
      { id: "planProvided", heading: "Plan transmis", width: 11, of: ({ plan }) => typing.yesNo(plan) },
      { id: "awarded", heading: "Attributaire (O/N)", width: 11, of: ({ awarded }) => (awarded ? "x" : null) },
    ],
    rows,
  });
}
