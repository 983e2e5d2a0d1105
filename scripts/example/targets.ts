/** Targets in figures, for a dozen measures. */
import { type ExampleSheet, sheetOf, WHOLE } from "./sheet";

const TARGETS: readonly (readonly [code: string, label: string, in2024: number, in2025: number])[] = [
  ["1.1.1", "Directions consultées en amont", 0.7, 0.85],
  ["1.1.2", "Marchés clausés", 45, 55],
  ["1.1.3", "Mandaté à l'IAE", 250_000, 600_000],
  ["1.1.4", "Heures contractualisées", 24_000, 27_000],
  ["1.2.1", "Marchés suivis", 0.65, 0.8],
  ["1.3.1", "Heures effectuées", 25_000, 30_000],
  ["1.3.3", "Bénéficiaires", 80, 100],
  ["2.2.1", "Marchés réservés ESAT/EA", 5, 6],
  ["2.2.2", "Mandaté aux ESAT et EA", 180_000, 350_000],
  ["3.1.1", "Attestations contrôlées", 0.5, 0.75],
  ["4.2.1", "Éco-labels", 0.25, 0.3],
  ["5.1.2", "Véhicules à faible émission", 0.15, 0.2],
  ["5.3.8", "Agrégats incorporés", 0.12, 0.15],
  ["6.1.1a", "Lots aux TPE/PME", 80, 90],
];

interface Target {
  readonly code: string;
  readonly exercice: number;
  readonly target: number;
  readonly label: string;
}

export function targetsSheet(): ExampleSheet {
  const rows = TARGETS.flatMap(([code, label, in2024, in2025]): readonly Target[] => [
    { code, label, exercice: 2024, target: in2024 },
    { code, label, exercice: 2025, target: in2025 },
  ]);
  return sheetOf<Target>({
    kind: "targets",
    name: "Objectifs",
    title: ["Objectifs du schéma"],
    columns: [
      { id: "code", heading: "Code indicateur", width: 11, of: ({ code }) => code },
      { id: "exercice", heading: "Exercice", width: 10, format: WHOLE, of: ({ exercice }) => exercice },
      { id: "target", heading: "Objectif", width: 14, format: "General", of: ({ target }) => target },
      { id: "label", heading: "Libellé", width: 40, of: ({ label }) => label },
    ],
    rows,
  });
}
