/** Tonnes, and what is in kilograms: in a heading, in a cell, in one sheet and not in the other. */
import { sentences } from "../support/checked";
import { measured } from "../support/measured";
import { sheet } from "../support/registers";

const TONNES = sheet("Enrobés nord")`
  | Chantier | Date       | Enrobés (t) | Agrégats (t) |
  | RD 1     | 12/03/2025 | 1 000       | 100          |
`;

test.each(["Enrobés (kg)", "Enrobés en kg", "Tonnage d'enrobés (Kg)", "Quantité d'enrobés en kilogrammes"])(
  "« %s » is in kilograms, and told in tonnes",
  (heading) => {
    const kilograms = sheet("Enrobés sud")`
      | Chantier | Date       | ${heading} | Agrégats (t) |
      | RD 2     | 12/03/2025 | 500 000    | 50           |
    `;
    expect(measured("5.3.8", [TONNES, kilograms])).toMatchObject({ numerator: 150, denominator: 1_500 });
  },
);

test("a cell that says its unit is read in it", () => {
  const mixed = sheet("Enrobés")`
    | Chantier | Date       | Enrobés mis en œuvre (t) | Agrégats incorporés (t) |
    | RD 1     | 12/03/2025 | 1 000 t                  | 100 tonnes              |
    | RD 2     | 12/03/2025 | 500 000 kg               | 50 T                    |
    | RD 3     | 12/03/2025 | 100 t                    | 10 %                    |
  `;
  expect(measured("5.3.8", mixed)).toMatchObject({
    numerator: 150,
    denominator: 1_500,
    ignored: [{ cell: "Enrobés!D4", reason: "unreadable" }],
  });
});

test("the buyer is told of the unit", () => {
  const kilograms = sheet("Enrobés sud")`
    | Chantier | Date       | Enrobés (kg) | Agrégats (t) |
    | RD 2     | 12/03/2025 | 500 000      | 50           |
  `;
  expect(sentences([kilograms], "scaled-heading")).toEqual([
    "La colonne « Enrobés (kg) » est en kilogrammes : ses nombres sont convertis en tonnes.",
  ]);
});

test.each([
  ["Enrobés (m²)", "Agrégats (t)"],
  ["Enrobés (t)", "Agrégats (%)"],
  ["Enrobés (€ HT)", "Agrégats (t)"],
  ["Enrobés en m3", "Agrégats (t)"],
])("« %s » and « %s » are not both tonnes: nothing is divided", (laid, recycled) => {
  const register = sheet("Enrobés")`
    | Chantier | Date       | ${laid} | ${recycled} |
    | RD 1     | 12/03/2025 | 1 000   | 20          |
  `;
  expect(measured("5.3.8", register)).toMatchObject({ status: "incomplete" });
});

test("tonnes are read beside square metres and shares", () => {
  const register = sheet("Enrobés")`
    | Chantier | Date       | Enrobés (m²) | Enrobés (t) | Agrégats (%) | Agrégats (t) |
    | RD 1     | 12/03/2025 | 9 000        | 1 000       | 20           | 100          |
  `;
  expect(measured("5.3.8", register)).toMatchObject({ numerator: 100, denominator: 1_000 });
});

test("kilograms of CO2 in a year are no grams per kilometre", () => {
  const fleet = sheet("Parc")`
    | Immatriculation | Énergie | CO2 (kg/an) | Acheté le  |
    | AA-1            | gazole  | 40          | 01/02/2025 |
  `;
  expect(measured("5.1.2", fleet)).toMatchObject({ numerator: 0, blanks: 1 });
});
