/**
 * Registers with known faults: the column "Faute attendue" says which, and in which column; every other row is right, though
 * many look suspicious. Sound rows are added by the hundred.
 */
import type { Cell, Sheet } from "../../src/workbook/port";
import { serial, sheet } from "./registers";

/** Far apart, so that no sum of rows is another row. */
const CONTRACTS = sheet("Marchés")`
  | N° marché   | N° lot | Objet                      | Nature            | Catégorie   | Direction            | Date de lancement | Date de notification | Date de fin | Montant HT   | Titulaire      | SIRET du titulaire | Type de structure | ESS     | Dispositif social                        | Réservé à     | Heures contractualisées | Considérations environnementales | Durée (mois) | Faute attendue                                                   |
  | D-001       |        | Peinture                   | marché            | travaux     | Direction des routes | 05/01/2025        | 31/02/2025           | 31/12/2026  | 41003        | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | impossible-date : Date de notification                           |
  | D-002       |        | Toiture                    | marché            | travaux     | Direction des routes |                   | 12/03/1925           | 31/12/2026  | 52019        | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | date-out-of-range : Date de notification                         |
  | D-003       |        | Fenêtres                   | marché            | travaux     | Direction des routes |                   | à la signature       | 31/12/2026  | 63029        | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | not-a-date : Date de notification                                |
  | D-004       |        | Portes                     | marché            | travaux     | Direction des routes |                   |                      | 31/12/2026  | 74051        | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | required-cell : Date de notification                             |
  | D-005       |        | Volets, consultation       | marché            | travaux     | Direction des routes | 05/01/2026        |                      |             |              |                |                    |                   |         | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | D-006       |        | Serrures                   | marché            | fournitures | Direction des routes |                   | 12/03/2062           | 31/12/2066  | 85061        | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | future-date : Date de notification                               |
  | D-007       |        | Moquette                   | marché            | fournitures | Direction des routes | 05/06/2025        | 12/03/2025           | 31/12/2026  | 96071        | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | dates-out-of-order : Date de notification                        |
  | D-008       |        | Carrelage                  | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2024  | 107081       | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | dates-out-of-order : Date de fin                                 |
  | D-009       |        | Faïence                    | marché            | travaux     | Direction des routes | 12/03/2025        | 12/03/2025           | 12/03/2025  | 118093       | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | D-010       |        | Plinthes                   | marché            | travaux     | Direction des routes | mars 2025         | 12/03/2025           | mars 2025   | 129101       | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | A-001       |        | Balayage                   | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | selon BPU    | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | not-a-number : Montant HT                                        |
  | A-002       |        | Curage                     | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | '1.234       | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | ambiguous-number : Montant HT                                    |
  | A-003       |        | Fauchage                   | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | #N/A         | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | error-value : Montant HT                                         |
  | A-004       |        | Élagage                    | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | -45000       | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | negative-amount : Montant HT                                     |
  | A-005       |        | Signalisation              | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 4500000000   | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | amount-too-large : Montant HT                                    |
  | A-006       |        | Viaduc                     | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2029  | 640000000    | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 48           |                                                                  |
  | A-007       |        | Symbolique                 | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 0            | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | A-008       |        | Montants en milliers       | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 1,2 M€       | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | A-009       |        | Enrobés                    | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 200000       | Chalosse       | '21400088700015    |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | A-009       |        | Enrobés                    | marché            | travaux     | Direction des routes |                   | 12/06/2025           | 31/12/2026  | 15000        | Chalosse       | '21400088700015    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | modification-as-difference : Montant HT                          |
  | A-010       |        | Gravillons                 | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 210000       | Chalosse       | '21400088700015    |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | A-010       |        | Gravillons                 | marché            | travaux     | Direction des routes |                   | 12/06/2025           | 31/12/2026  | 190000       | Chalosse       | '21400088700015    |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | A-010       |        | Gravillons                 | avenant           | travaux     | Direction des routes |                   | 12/07/2025           |             | -20000       | Chalosse       | '21400088700015    |                   |         |                                          |               |                         |                                  |              |                                                                  |
  | A-011       |        | Groupement                 | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 230000       | Chalosse       | '21400088700015    |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | A-011       |        | Groupement                 | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 230000       | Born           | '35600000049837    |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | A-012       |        | Saisi deux fois            | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 240000       | Born           | '35600000049837    |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | A-012       |        | Saisi deux fois            | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 240000       | Born           | '35600000049837    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | contract-twice : N° marché                                       |
  | A-013       |        | Même objet                 | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 250007       | Born           | '35600000049837    |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | A-014       |        | Même objet                 | marché            | services    | Direction des routes |                   | 14/03/2025           | 31/12/2026  | 250007       | Born           | '35600000049837    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | probable-double : N° marché                                      |
  | A-015       |        | Marché de 730 jours        | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 260009       | Born           | '35600000049837    |                   | Non     | aucun                                    |               |                         | clause                           | 730          | wrong-size : Durée (mois)                                        |
  | TOTAL 2024  |        | Tous marchés               | marché            | services    | Direction des routes |                   | 12/03/2024           |             | 270011       |                |                    |                   |         |                                          |               |                         |                                  |              | total-inside : Montant HT                                        |
  | S-001       |        | SIRET à un chiffre près    | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 280013       | Dax            | '73282932000075    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | siret-wrong : SIRET du titulaire                                 |
  | S-002       |        | SIRET scientifique         | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 290017       | Dax            | '2,24E+13          |                   | Non     | aucun                                    |               |                         | clause                           | 12           | siret-scientific : SIRET du titulaire                            |
  | S-003       |        | SIRET trop court           | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 300023       | Dax            | '732829320         |                   | Non     | aucun                                    |               |                         | clause                           | 12           | siren-only : SIRET du titulaire                                  |
  | S-004       |        | SIRET de 12 chiffres       | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 310027       | Dax            | '732829320000      |                   | Non     | aucun                                    |               |                         | clause                           | 12           | siret-length : SIRET du titulaire                                |
  | S-005       |        | SIRET absent               | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 320029       | Dax            | en cours           |                   | Non     | aucun                                    |               |                         | clause                           | 12           | siret-not-figures : SIRET du titulaire                           |
  | S-006       |        | Zéro perdu                 | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 330037       | Born           | ${5_409_723_300_131} |                 | Non     | aucun                                    |               |                         | clause                           | 12           | siret-restored : SIRET du titulaire                              |
  | S-007       |        | La Poste                   | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 340039       | La Poste       | '35600000049837    |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | S-008       |        | Allemagne                  | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 350041       | Berliner       | DE123456789        |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | S-009       |        | Tahiti                     | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 360043       | Papeete        | TAHITI A12345      |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | S-010       |        | Nouméa                     | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 370051       | Caillou        | RIDET 1234567      |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | S-011       |        | Hors Union                 | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 380053       | Zürich         | HORS-UE 12         |                   | Non     | aucun                                    |               |                         | clause                           | 12           |                                                                  |
  | C-001       |        | Catégorie mal écrite       | marché            | trvaux      | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 390059       | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | unknown-choice : Catégorie                                       |
  | C-002       |        | ESS à voir                 | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 400067       | Adour          | '73282932000074    |                   | à voir  | aucun                                    |               |                         | clause                           | 12           | not-yes-or-no : ESS                                              |
  | C-003       |        | Un mot de trop             | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 410071       | Adour          | '73282932000074    |                   | Non     | clause d'exécution ; parrainage          |               | 100                     | clause                           | 12           | unknown-word : Dispositif social                                 |
  | C-004       |        | Clause sans heures         | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 420073       | Adour          | '73282932000074    |                   | Non     | clause d'exécution                       |               |                         | clause                           | 12           | clause-without-hours : Heures contractualisées                   |
  | C-005       |        | Clause de formation        | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 430079       | Adour          | '73282932000074    |                   | Non     | clause d'exécution                       |               | 0                       | clause                           | 12           |                                                                  |
  | C-006       |        | Heures sans clause         | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 440089       | Adour          | '73282932000074    |                   | Non     | aucun                                    |               | 120                     | clause                           | 12           | hours-without-clause : Heures contractualisées                   |
  | C-007       |        | Aucun et clause            | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 450103       | Adour          | '73282932000074    |                   | Non     | aucun ; clause d'exécution               |               | 90                      | clause                           | 12           | none-beside-another : Dispositif social                          |
  | C-008       |        | Aucune et critère          | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 460109       | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | critère / aucune                 | 12           | none-beside-another : Considérations environnementales           |
  | C-009       |        | Réservé ESAT, titulaire EI | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 470117       | Adour          | '73282932000074    | EI                | Oui     | marché réservé                           | ESAT/EA       | 10                      | clause                           | 12           | reserved-other-holder : Réservé à                                |
  | C-010       |        | Réservé ESAT, association  | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 480121       | Adour          | '73282932000074    | association       | Oui     | marché réservé                           | ESAT/EA       | 10                      | clause                           | 12           |                                                                  |
  | C-011       |        | Réservé aux deux           | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 490123       | Adour          | '73282932000074    | ACI               | Oui     | marché réservé                           | ESAT/EA, SIAE | 10                      | clause                           | 12           |                                                                  |
  | C-012       |        | Réservé ESS, hors ESS      | marché            | services    | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 500131       | Adour          | '73282932000074    |                   | Non     | marché réservé                           | ESS           | 10                      | clause                           | 12           | reserved-other-holder : Réservé à                                |
  | C-013       |        | Plus d'heures que prévu    | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 510137       | Adour          | '73282932000074    |                   | Non     | clause d'exécution                       |               | 300                     | clause                           | 12           | hours-above-contracted : Heures contractualisées                 |
  | C-014       |        | Heures au but              | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 520151       | Adour          | '73282932000074    |                   | Non     | clause d'exécution                       |               | 5000                    | clause                           | 12           |                                                                  |
  | E-001       |        | Ni clause ni critère       | marché            | services    | Direction des routes | 01/09/2026        | 10/10/2026           | 31/12/2027  | 53003        | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | aucune                           | 12           | environmental-clause-missing : Considérations environnementales  |
  | E-002       |        | Clause seule               | marché            | services    | Direction des routes | 22/08/2026        | 10/10/2026           | 31/12/2027  | 54011        | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | environmental-clause-missing : Considérations environnementales  |
  | E-003       |        | La veille                  | marché            | services    | Direction des routes | 21/08/2026        | 10/10/2026           | 31/12/2027  | 55021        | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | aucune                           | 12           |                                                                  |
  | E-004       |        | Les deux                   | marché            | services    | Direction des routes | 01/09/2026        | 10/10/2026           | 31/12/2027  | 56039        | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause ; critère                 | 12           |                                                                  |
  | E-005       |        | Marché subséquent          | marché subséquent | services    | Direction des routes | 01/09/2026        | 10/10/2026           | 31/12/2027  | 570041       | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | aucune                           | 12           |                                                                  |
  | E-006       |        | Grand marché sans social   | marché            | services    | Direction des routes | 01/09/2026        | 10/10/2026           | 31/12/2027  | 580051       | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause ; critère                 | 12           | social-condition-missing : Dispositif social                     |
  | E-007       | 1      | Lot d'un grand besoin      | marché            | fournitures | Direction des routes | 01/09/2026        | 10/10/2026           | 31/12/2027  | 120007       | Adour          | '73282932000074    |                   | Non     | critère d'attribution                    |               |                         | clause ; critère                 | 12           | social-condition-missing : Dispositif social                     |
  | E-007       | 2      | Autre lot, avec clause     | marché            | fournitures | Direction des routes | 01/09/2026        | 10/10/2026           | 31/12/2027  | 130021       | Adour          | '73282932000074    |                   | Non     | clause d'exécution                       |               | 50                      | clause ; critère                 | 12           |                                                                  |
  | E-008       |        | Grands travaux, sous seuil | marché            | travaux     | Direction des routes | 01/09/2026        | 10/10/2026           | 31/12/2027  | 5000011      | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause ; critère                 | 12           |                                                                  |
  | R-001       |        | Direction mal écrite       | marché            | travaux     | Direction des route  |                   | 12/03/2025           | 31/12/2026  | 590057       | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | unlisted-directorate : Direction                                 |
  | R-002       |        | Sans direction             | marché            | travaux     |                      |                   | 12/03/2025           | 31/12/2026  | 600071       | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | required-cell : Direction                                        |
  |             |        | Sans numéro                | marché            | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 610081       | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | number-missing : N° marché                                       |
  | R-404       |        | Avenant sans marché        | avenant           | travaux     | Direction des routes |                   | 12/03/2025           | 31/12/2026  | 620099       | Adour          | '73282932000074    |                   | Non     | aucun                                    |               |                         | clause                           | 12           | amendment-alone : N° marché                                      |
`;

const INSERTION = sheet("Insertion")`
  | N° marché | Bénéficiaire | Repère                | Période    | Heures effectuées | Date de sortie | Situation à la sortie | Note de satisfaction | Faute attendue                             |
  | C-013     | B-101        | '1 85 05 78 006 084 36 | 31/03/2025 | 310               |                |                       |                      |                                            |
  | C-014     | B-102        | '2 90 12 40 123 456    | 31/03/2025 | 1201              |                |                       |                      | person-hours-high : Heures effectuées      |
  | C-014     | B-103        | '1 78 03 40 123 456    | 31/03/2025 | 49                |                |                       |                      | person-hours-low : Heures effectuées       |
  | C-014     | B-104        |                       | 31/03/2025 | à confirmer       |                |                       |                      | not-a-number : Heures effectuées           |
  | C-014     | B-105        |                       |            | 77                |                |                       |                      | row-undated : Période                      |
  | C-014     | B-106        |                       |            |                   | 31/03/2025     | CDI                   | 4                    |                                            |
  | C-014     | B-107        |                       | 31/03/2025 |                   |                |                       |                      | required-cell : Heures effectuées          |
  | C-014     |              |                       | 31/03/2025 | 78                |                |                       |                      | required-cell : Bénéficiaire               |
  | C-999     | B-108        |                       | 31/03/2025 | 79                |                |                       |                      | unknown-contract : N° marché               |
  | C-014     | B-109        |                       | 31/10/2026 | 81                |                |                       |                      |                                            |
  | C-014     | B-110        |                       | 31/12/2027 | 82                |                |                       |                      | future-date : Période                      |
  | C-014     | B-111        |                       | 31/03/2025 | 83                | 31/03/2025     | embauché              |                      | unknown-choice : Situation à la sortie     |
  | C-014     | B-112        |                       | 31/03/2025 | 84                | 31/03/2025     | CDI                   | 6                    | number-out-of-range : Note de satisfaction |
  | C-014     | B-113        |                       | 31/03/2025 | 90                |                |                       |                      |                                            |
  | C-014     | B-113        |                       | 30/04/2025 | -15               |                |                       |                      |                                            |
`;

const PAYMENTS = sheet("Mandats")`
  | Date       | Fournisseur   | SIRET           | Montant mandaté | N° marché | Direction            | Faute attendue                          |
  | 15/02/2025 | TotalEnergies | '73282932000074 | 101             | A-006     | Direction des routes |                                         |
  | 16/02/2025 | Total         | '73282932000074 | 103             |           | Direction des routes |                                         |
  |            | Adour         | '73282932000074 | 107             | A-006     | Direction des routes | row-undated : Date                      |
  | 17/02/2025 | Adour         | '73282932000074 |                 | A-006     | Direction des routes | required-cell : Montant mandaté         |
  | 18/02/2025 | Adour         | '73282932000074 | -109            | A-006     | Direction des routes |                                         |
  | 19/02/2025 | Adour         | '73282932000074 | 113             | A-066     | Direction des routes | payment-without-contract : N° marché    |
  | 20/02/2025 | Adour         | '73282932000074 | 127             | A-006     | Directoin des routes | unlisted-directorate : Direction        |
  | 16/10/2026 | Adour         | '73282932000074 | 131             | A-006     | Direction des routes | future-date : Date                      |
  | 21/02/2025 | Adour         | '73282932000074 | 2000000000      | A-006     | Direction des routes | amount-too-large : Montant mandaté      |
  | 22/02/2025 | Adour         | '73282932000074 | 137             | A-006     | Direction des routes |                                         |
  | 22/02/2025 | Adour         | '73282932000074 | 137             | A-006     | Direction des routes | probable-double : Date                  |
  | 2025       | Adour         | '73282932000074 | 139             | A-006     | Direction des routes | year-only-date : Date                   |
`;

const OTHERS = [
  sheet("Directions")`
    | Direction            |
    | Direction des routes |
    | Direction du sport   |
  `,
  sheet("Objectifs")`
    | Code  | Exercice | Objectif | Faute attendue            |
    | 4.1.1 | 2025     | 400 %    | wrong-size : Objectif     |
    | 4.2.1 | 2025     | 45       |                           |
    | 4.3.1 | 2025     | 0,45     |                           |
    | 1.1.4 | 2025     | 12000    |                           |
    | 1.1.2 |          | 30       | row-undated : Exercice    |
  `,
  sheet("Chantiers")`
    | Chantier | Date       | Enrobés mis en œuvre (t) | Agrégats incorporés (t) | Faute attendue                        |
    | RD 1     | 03/02/2025 | 100                      | 400                     | wrong-size : Agrégats incorporés (t)  |
    | RD 2     | 03/02/2025 | 107                      | 107                     |                                       |
    | RD 3     | 03/02/2025 | 113                      |                         | required-cell : Agrégats incorporés (t) |
  `,
  sheet("Candidatures")`
    | N° consultation | Candidat | SIRET           | Date       | Date de contrôle | Effectif | Année de l'Index | Note de l'Index | Écart de rémunération (points) | Écart d'augmentations et de promotions (points) | Retour de congé maternité (points) | Hautes rémunérations (points) | Attestation reçue | Attestation contrôlée | Faute attendue                        |
    | K1              | Adour    | '73282932000074 | 03/02/2025 | 01/02/2025       |          |                  |                 |                                |                                                 |                                    |                               | oui               | oui                   | dates-out-of-order : Date de contrôle |
    | K2              | Adour    | '73282932000074 | 03/02/2025 | 03/02/2025       |          |                  |                 |                                |                                                 |                                    |                               | oui               | oui                   |                                       |
    |                 | Adour    | '73282932000074 | 03/02/2025 |                  |          |                  |                 |                                |                                                 |                                    |                               | oui               | oui                   | required-cell : N° consultation       |
    | K3              | Adour    | '73282932000074 | 03/02/2025 |                  | 120      | 2024             | 85              | 40                             | 35                                              | 0                                  | 10                            | oui               | oui                   |                                       |
    | K4              | Adour    | '73282932000074 | 03/02/2025 |                  | 120      | 2024             | 90              | 40                             | 35                                              | 0                                  | 10                            | oui               | oui                   | index-to-verify : Note de l'Index     |
    | K5              | Adour    | '73282932000074 | 03/02/2025 | 03/02/2025       |          |                  |                 |                                |                                                 |                                    |                               | non               | oui                   | checked-unreceived : Attestation reçue |
  `,
  sheet("Véhicules")`
    | Identifiant | Genre | Énergie    | CO2 (g/km) | Date d'acquisition | Date de sortie | Faute attendue                      |
    | V1          | VP    | essence    | 11200      | 03/02/2025         |                | wrong-size : CO2 (g/km)             |
    | V2          | VP    | essence    | 112        | 03/02/2025         | 01/02/2025     | dates-out-of-order : Date de sortie |
    | V3          | VP    |            | 113        | 03/02/2025         |                | required-cell : Énergie             |
    | V4          | vélo  | vélo       |            | 03/02/2025         |                |                                     |
  `,
  sheet("Matériel")`
    | Identifiant | Famille      | Date d'acquisition | Date de sortie | Faute attendue                        |
    | M1          | informatique | 03/02/2025         | 03/02/2024     | life-unreadable : Date d'acquisition  |
    | M2          | mobilier     |                    | 03/02/2024     | required-cell : Date d'acquisition    |
  `,
  // A total by its sum alone; amounts with taxes.
  sheet("Recensement")`
    | Exercice | Direction          | Objet    | Estimation | Montant TTC | Faute attendue            |
    | 2025     | Direction du sport | Ballons  | 1001       | 1201        |                           |
    | 2025     | Direction du sport | Filets   | 2003       | 2403        |                           |
    | 2025     | Direction du sport | Buts     | 3007       | 3608        |                           |
    | 2025     | Direction du sport | Gazon    | 4013       | 4815        |                           |
    | 2025     | Direction du sport | Ensemble | 10024      | 12027       | total-inside : Estimation |
    | 2025     | Direction du sport | Vestiaires | 10024    | 12027       |                           |
  `,
];

/** Problems of headings and sheets, which no row can say. */
export const ELSEWHERE = ["ttc-heading Recensement!E1", "personal-figures Insertion"] as const;

const EXPECTED = "Faute attendue";

/** "cause Sheet!D12" for each fault planted. */
export function plantedIn(sheets: readonly Sheet[]): readonly string[] {
  return sheets.flatMap(({ name, grid }) => {
    const [head = [], ...rows] = grid.rows;
    const at = head.indexOf(EXPECTED);
    return rows.flatMap((row, k) => {
      const said = row[at];
      if (at < 0 || typeof said !== "string") return [];
      const [cause = "", heading = ""] = said.split(" : ");
      const column = String.fromCharCode(65 + head.indexOf(heading));
      return [`${cause} ${name}!${column}${String(grid.rowNumbers[k + 1])}`];
    });
  });
}

/** The rows of a sheet in another order, or more of them: its header stays. */
export function withRows(
  sheet: Sheet,
  change: (rows: readonly (readonly (Cell | undefined)[])[]) => readonly (readonly (Cell | undefined)[])[],
): Sheet {
  const [head = [], ...data] = sheet.grid.rows;
  const rows = [head, ...change(data)];
  return {
    ...sheet,
    grid: {
      ...sheet.grid,
      rows,
      rowNumbers: rows.map((_, i) => i + 1),
      dressOf: () => undefined,
    },
  };
}

const HOLDERS = [
  ["Adour", "73282932000074"],
  ["Chalosse", "21400088700015"],
  ["Born", "35600000049837"],
] as const;

/** A contract that is right, written in one of the ways that buyers have. */
export function soundContract(head: readonly (Cell | undefined)[], n: number): readonly Cell[] {
  const [supplier, siret] = HOLDERS[n % 3] ?? HOLDERS[0];
  const claused = n % 4 === 0;
  const cells: Readonly<Record<string, Cell>> = {
    "N° marché": `N-${String(10_000 + n)}`,
    Objet: `Prestation ${String(n)}`,
    Nature: "marché",
    Catégorie: ["Travaux", "fournitures", "S"][n % 3] ?? null,
    Direction: ["Direction des routes", "DIRECTION DU SPORT"][n % 2] ?? null,
    "Date de lancement": serial("02/01/2025") + (n % 60),
    "Date de notification": serial("15/03/2025") + (n % 200),
    "Date de fin": n % 5 === 0 ? null : serial("31/12/2026"),
    "Montant HT": 1_000_003 + n * 7_919,
    Titulaire: supplier,
    "SIRET du titulaire": n % 2 === 0 ? Number(siret) : siret,
    ESS: ["Oui", "non", "X", null][n % 4] ?? null,
    "Dispositif social": claused ? "Clause sociale" : (["aucun", null, "critère d'attribution"][n % 3] ?? null),
    "Heures contractualisées": claused ? 100 + n : null,
    "Considérations environnementales": ["Clause", "critère", "aucune", null][n % 4] ?? null,
    "Durée (mois)": 12 + (n % 36),
  };
  return head.map((heading) => cells[String(heading)] ?? null);
}

const SOUND = 300;

/** The whole workbook: faults among hundreds of sound rows. */
export function faultyRegisters(): readonly Sheet[] {
  const head = CONTRACTS.grid.rows[0] ?? [];
  const contracts = withRows(CONTRACTS, (rows) => [
    ...rows,
    ...Array.from({ length: SOUND }, (_, n) => soundContract(head, n)),
  ]);
  return [contracts, INSERTION, PAYMENTS, ...OTHERS];
}
