/** Fictional registers with every difficulty that formulas have to agree on. */
import type { Workbook } from "../../src/workbook/port";
import * as sheets from "../support/registers";

const LONG = "Entretien des espaces verts et naturels sensibles, ".repeat(6).trim();

/** Versions, lots, co-contractors, call-offs, amendments, unreadable and blank cells in every column that decides. */
const CONTRACTS = sheets.contracts`
  | N° marché | N° lot | Acheteur | Nature             | N° d'accord-cadre | Catégorie   | Segment              | CPV      | Procédure | Direction | Date de notification | Date de fin | Montant HT | Titulaire  | Taille | Code postal du titulaire | Titulaire du territoire | ESS | Type de structure | Dispositif social                  | Réservé à | Heures contractualisées | Domaine d'activité | Marché suivi | Bilan de GES | Engins alternatifs | Critères environnementaux           | Mutualisation |
  | M1        |        | Dép.     | marché             |                   | travaux     | voirie               |          | MAPA      | Routes    | 12/03/2025           | 31/12/2026  | 1000,50    | Alpha      | PME    | 40000                    |                         | Oui | association       | clause d'exécution                 |           | 120,25                  | Entretien*         | Oui          | Oui          | Non                | matériaux recyclés                  | Oui           |
  | M1        |        | Dép.     | marché             |                   | travaux     | voirie               |          | MAPA      | Routes    | 15/06/2025           | 31/12/2027  | 1500,75    | Alpha      | ETI    | 33000                    |                         |     |                   | clause d'exécution                 |           | 999                     | Entretien*         | Non          | Oui          | Non                |                                     | Non           |
  | M1        |        | Dép.     | avenant n° 1       |                   | travaux     | voirie               |          | MAPA      | Routes    | 01/09/2025           | 31/12/2029  | 77777      | Alpha      | TPE    | 40000                    | Oui                     | Oui | ESUS              | marché réservé                     | SIAE      | 5000                    | Autre              | Oui          | Oui          | Oui                | variante                            | Oui           |
  | M2        | 1      | Dép.     | marché             |                   | fournitures | denrées alimentaires |          | AOO       | collèges  | 01/02/2025           |             | 2000       | Beta       | TPE    | 64000                    | Oui                     |     | coopérative       | critère d'attribution              |           |                         | dit "vert"         |              |              |                    | production locale ; bruit           |               |
  | M2        | Lot 2  | Dép.     | marché             |                   | fournitures |                      | 15000000 | AOO       | Collèges  | 01/02/2025           | ??          | selon BPU  | Gamma      | PME    | 40100                    |                         | peut-être | ESUS          | clause d'exécution ; marché réservé | ESAT/EA  | 12h30                   | =1+1               | Oui          | Non          | peut-être          | fabrication locale                  | Oui           |
  | M2        | 02     | Dép.     | marché             |                   | fournitures |                      | 15000000 | AOO       | Collèges  | 01/02/2025           |             | 3000       | Delta      | GE     | 40100                    |                         | Oui | ESUS              | clause d'exécution                 | ESAT/EA   | 12                      | =1+1               | Oui          | Non          | Non                | fabrication locale                  | Oui           |
  | M2        |        | Dép.     | marché             |                   | fournitures |                      |          | AOO       | Collèges  | 01/02/2025           |             | 9999       |            |        |                          |                         |     |                   | aucun                              |           |                         |                    |              |              |                    |                                     |               |
  | M3        |        | Dép.     | accord-cadre       |                   | services    | autre                |          | AOO       | DRH       | 10/01/2025           | 31/12/2025  | 50000      | Epsilon    | GE     | 75001                    | Non                     | Non | EI                | marché de qualification et d'insertion | SIAE  | 400                     | ${LONG}            | peut-être    | Oui          | Oui                | écolabel ; mots inconnus            | peut-être     |
  | M3-1      |        | Dép.     | marché subséquent  | M3                | services    | autre                |          | AOO       | DRH       | 20/05/2025           | 31/12/2025  | 20000      | Epsilon    | PME    | 75001                    | Non                     | Oui | EI                | clause d'exécution                 | ESAT/EA   | 100                     | Propreté           | Non          | Oui          |                    | bilan de GES                        | Oui           |
  | M4        |        | Dép.     | marché             |                   | peut-être   | peut-être            |          | ???       | DÉF       | 11/11/2025           | 31/12/2024  | 10,1       | Zeta       | inconnu | ABC                     | peut-être               |     | inconnu           | peut-être                          | peut-être | beaucoup                | Propreté           | Oui          |              |                    |                                     |               |
  | M5        |        | Autre    | marché             |                   | travaux     |                      | 45233141 | MAPA      |           | 05/05/2024           | 30/06/2025  | 0,1        | Eta        | PME    | 40                       |                         |     | fondation         |                                    | ESS       | 7,5                     | propreté           |              | Non          | Oui                | enrobés tièdes                      | Non           |
  | M6        |        |          | marché             |                   | travaux     | routes               |          | MAPA      | Routes    | 03/03/2024           |             | 0,2        | Theta      | PME    | 40                       |                         |     | ESAT              | clause d'exécution                 |           | 10                      |                    | Oui          | Oui          | Oui                | nuisances sonores                   |               |
  | M7        |        |          | marché             |                   | travaux     |                      |          | MAPA      | Routes    | 2025                 | 2025        | (1 234,56) | Iota       | TPE    | 2A                       |                         |     |                   | aucun                              |           | -3                      |                    | Oui          | Oui          | Oui                | vétusté du parc                     | Oui           |
  | M8        |        |          | marché             |                   | travaux     |                      |          | MAPA      | Routes    | 32/13/2025           |             | 8          | Kappa      | TPE    | 40000                    |                         |     |                   | clause d'exécution                 |           | 3                       |                    | Oui          | Oui          | Oui                | vétusté du parc                     | Oui           |
  | M9        |        |          | marché             |                   | travaux     |                      |          | MAPA      | Routes    |                      |             | 9          | Lambda     | TPE    | 40000                    |                         |     |                   | clause d'exécution                 |           | 3                       |                    | Oui          | Oui          | Oui                |                                     | Oui           |
  |           |        |          | marché             |                   | travaux     |                      |          | MAPA      | Routes    | 07/07/2025           |             | 10         | Mu         | TPE    | 40000                    |                         | Oui |                   | clause d'exécution                 |           | 3                       | Entretien?         | Oui          |              | Oui                |                                     | Oui           |
`;

/** Another year on another sheet, with other columns. */
const OLDER_CONTRACTS = sheets.sheet("L'année d'avant (2024)")`
  | N° marché | Date de notification | Durée (mois) | Montant HT | Direction | Dispositif social  | Marché suivi | Titulaire |
  | A1        | 01/07/2024           | 12           | 100        | Routes    | clause d'exécution | Oui          | Alpha     |
  | A2        | 01/07/2024           | 60           | 200        | Routes    | clause d'exécution | Non          | Alpha     |
  | A3        | 01/07/2023           | longtemps    | 300        | DRH       | clause d'exécution | Oui          | Alpha     |
  | A4        | 01/07/2022           | 12           |            | DRH       | marché réservé     | Oui          | Alpha     |
  | A5        | 01/07/2025           |              | 0,3        | ROUTES    | Oui                |              | Alpha     |
`;

const INSERTION = sheets.insertion`
  | N° marché | N° lot | Bénéficiaire | Période    | Heures effectuées | Type de public | Type de structure | Date de sortie | Situation à la sortie | Note de satisfaction |
  | M1        |        | Jeanne D.    | 31/01/2025 | 10,1              | DELD ; RSA     | EI                |                |                       | 4                    |
  | M1        |        | Jeanne D.    | 28/02/2025 | 24,3              | DELD ; RSA     | EI                | 28/02/2025     | CDI                   | 5                    |
  | M1        |        | JEANNE D.    | 28/02/2025 | -4                | RSA            | ACI               | 01/02/2025     | chômage               |                      |
  | M1        |        | =CMD()       | 31/01/2025 | 12h30             | QPV            |                   | 31/03/2025     | inconnue              | 9                    |
  | M1        |        | B3           | 31/01/2025 |                   | RQTH           | ESAT              | 31/03/2025     |                       | 1                    |
  | M1        |        | B4           | 31/01/2025 | plein             | RSA            | ETTI              | 2025           | formation qualifiante |                      |
  | M1        |        | B5           | 31/01/2025 | 0                 | autre chose    | peut-être         | 32/13/2025     | CDI                   | 3                    |
  | M1        |        | B6           | 31/01/2024 | 7                 | jeune < 26     | GEIQ              | 31/03/2024     | neutralisée           | 2                    |
  | M2        | 1      | B7           | 31/01/2025 | 5                 |                | AI                | 31/03/2025     | peut-être             |                      |
  | M2        | 2      | B8           | 31/01/2025 | 5                 | RSA ; martien  | AI                | 31/03/2025     | CDD < 6 mois          | 2,5                  |
  | M2        | 2      |              | 31/01/2025 | 6                 | RSA            | AI                | 30/04/2025     | CDI                   | 2                    |
  | M2        | 2      | B9           | 2025       | 0,1               | néant          | AI                |                |                       |                      |
  | M2        | 2      | B9           |            | 100               | RSA            | AI                |                |                       |                      |
`;

const PAYMENTS = sheets.payments`
  | Date       | Fournisseur | SIRET          | Type de structure | Montant mandaté |
  | 01/02/2025 | Un          | 11111111100011 |                   | 100,10          |
  | 01/02/2025 | Un          | 11111111100029 |                   | 50              |
  | 01/02/2025 | Deux        | 22222222200016 | ESAT              | -20,2           |
  | 01/02/2025 | Trois       |                | peut-être         | 1000            |
  | 01/02/2025 | Quatre      |                | SIAE              | selon facture   |
  | 01/02/2025 | Quatre      |                | EATT              |                 |
  | 01/02/2024 | Cinq        | 2,24E+13       |                   | 12              |
  | 01/02/2025 | Six         | 33333333300017 |                   | 12              |
`;
const STRUCTURES = sheets.structures`
  | SIRET          | Nom | Type de structure |
  | 11111111100011 | Un  | ACI               |
  | 22222222200016 | Deux | EI               |
  | 33333333300017 | Six | ESUS              |
`;

const PLANNING = sheets.planning`
  | Exercice | Direction | Objet | Fiche renvoyée le |
  | 2025     | Routes    | Sel   | 01/12/2024        |
  | 2025     | ROUTES    | Sable |                   |
  | 2025     | drh       | Étude |                   |
  | 2025     | Inconnue  | Étude | 01/12/2024        |
  | 2025     | Collèges  | Pain  | bientôt           |
  | 2024     | DRH       | Étude | 01/12/2023        |
  | 2025     |           | Étude | 01/12/2024        |
`;
const DIRECTORATES = sheets.directorates`
  | Direction |
  | Routes    |
  | DRH       |
  | routes    |
  | Collèges  |
`;

const CANDIDATES = sheets.candidates`
  | N° consultation | Candidat  | SIRET          | Date       | ESS | Attestation reçue | Attestation contrôlée | Date de contrôle | Résultat   | Candidat volontaire | Index transmis | Plan transmis |
  | C1              | Alpha     | 11111111100011 | 01/02/2025 | Oui | Oui               | Oui                   |                  |            | Oui                 | Oui            | Non           |
  | C2              | ALPHA     |                | 01/03/2025 | Oui | Oui               |                       | 01/04/2025       |            | Non                 |                | Oui           |
  | C3              | O'Hara    |                | 01/03/2025 |     | Non               |                       |                  | conforme   | Oui                 |                |               |
  | C3              | "Guillemets" |             | 01/03/2025 | Oui | Oui              | peut-être             |                  |            | peut-être           | Oui            | Oui           |
  | C4              | Bêta*     |                | 01/03/2025 | x   |                   |                       |                  | en attente | Oui                 | peut-être      |               |
  | C4              | Bêta?     |                | 01/03/2024 | Oui | Oui               |                       |                  |            | Oui                 | Oui            |               |
`;

const EVENTS = sheets.events`
  | Date       | Type                             | Intitulé     |
  | 01/02/2025 | salon                            | =HYPERLINK() |
  | 01/02/2025 | ESS'presso                       | Café         |
  | 01/02/2025 | temps d'échange marchés réservés | Réservés     |
  | 01/02/2025 | peut-être                        | ?            |
  | 01/02/2025 |                                  | Rien         |
  | hier       | salon                            | Perdu        |
`;
const SOURCING = sheets.sourcing`
  | Date       | Direction | Entreprise |
  | 01/02/2025 | Routes    | Alpha      |
  | 2025       | DRH       | Beta       |
`;
const AUTHORITIES = sheets.authorities`
  | Collectivité  | SIREN     | Date de la première clause | Suite à notre intervention |
  | Mairie d'Ici  |           | 01/02/2025                 | Oui                        |
  | MAIRIE D'ICI  |           | 01/02/2024                 | Oui                        |
  | Mairie de Là  | 214000018 | 01/02/2025                 | Oui                        |
  | Communauté    |           | 01/03/2025                 | peut-être                  |
  | Syndicat      |           | 01/03/2025                 |                            |
`;

const VEHICLES = sheets.vehicles`
  | Immatriculation | Genre | Énergie              | CO2 (g/km) | Faible émission | Date d'acquisition | Mode     | Date de sortie |
  | AA-001-AA       | VP    | électrique           |            |                 | 01/02/2025         | achat    |                |
  | AA-002-AA       | VP    | électrique           |            |                 | 01/02/2025         | location |                |
  | aa-001-aa       | VP    | électrique           |            |                 | 01/02/2025         |          | 31/12/2025     |
  | AA-003-AA       | VP    | hybride rechargeable | 45         |                 | 01/02/2024         | occasion | 01/01/2026     |
  | AA-004-AA       | VP    | gazole               | beaucoup   |                 | 01/02/2020         | achat    |                |
  | AA-005-AA       | VP    | GPL                  |            | Oui             | 01/02/2020         | achat    | ??             |
  | AA-006-AA       | VP    | peut-être            |            |                 | 01/02/2020         | achat    | jamais         |
  | VELO-1          | vélo  |                      |            |                 | 01/02/2025         | achat    |                |
  | AA-007-AA       | VP    | gazole               |            |                 |                    | achat    |                |
  | AA-008-AA       | VP    |                      |            |                 | 2019               | peut-être |               |
`;
const EQUIPMENT = sheets.equipment`
  | Identifiant | Famille      | Date d'acquisition | Date de sortie |
  | I1          | informatique | 01/02/2020         | 01/02/2025     |
  | I2          | informatique | 01/02/2020         |                |
  | I3          | informatique | 2020               | 01/02/2025     |
  | I4          | informatique | 01/02/2026         | 01/02/2025     |
  | I5          | peut-être    | 01/02/2020         | 01/02/2025     |
  | I6          | informatique | 2021               |                |
  | I7          | informatique | 01/02/2021         | 2026           |
  | I8          | mobilier     |                    | 01/02/2025     |
  | I9          | mobilier     | 01/02/2024         | 01/02/2026     |
`;
const ROADWORKS = sheets.roadworks`
  | Chantier | Date       | Enrobés mis en œuvre (t) | Agrégats incorporés (t) |
  | RD 1     | 01/02/2025 | 100,5                    | 10,1                    |
  | RD 2     | 01/02/2025 | 200                      |                         |
  | RD 3     | 01/02/2025 |                          | 30                      |
  | RD 4     | 01/02/2025 | 50                       | 0                       |
  | RD 5     | 01/02/2025 | beaucoup                 | 1                       |
`;

const CUMULATED = sheets.settings`
  | Heures d'insertion (de la période ou cumulées) | cumulées |
`;

const ALL = [
  CONTRACTS,
  OLDER_CONTRACTS,
  INSERTION,
  PAYMENTS,
  STRUCTURES,
  PLANNING,
  DIRECTORATES,
  CANDIDATES,
  EVENTS,
  SOURCING,
  AUTHORITIES,
  VEHICLES,
  EQUIPMENT,
  ROADWORKS,
];

/** Workbooks by what is hard in them. */
export const HARD_REGISTERS: Readonly<Record<string, readonly Workbook[]>> = {
  "every register with unreadable and blank cells": [sheets.workbook(ALL)],
  "hours as running totals, in two files with quotes in their names": [
    sheets.workbook([CUMULATED, INSERTION], { file: "l'insertion.xlsx" }),
    sheets.workbook([CONTRACTS, OLDER_CONTRACTS], { file: "marchés.xlsx" }),
  ],
  "criteria on the list alone, on some sheets only": [
    sheets.workbook([
      OLDER_CONTRACTS,
      sheets.contracts`
    | N° marché | Date de notification | Direction | Montant HT | Critères environnementaux | Dispositif social |
    | N1        | 01/02/2025           | DRH       | 10,5       | bilan de GES              |                   |
    | N2        | 01/02/2025           | DRH       | 20         |                           | aucun             |
  `,
    ]),
  ],
  "headings without rows": [
    sheets.workbook([
      sheets.contracts`
    | N° marché | Date de notification | Direction | Dispositif social |
  `,
    ]),
  ],
};
