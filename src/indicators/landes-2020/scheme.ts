import type { Scheme } from "../definition";
import { mission1 } from "./mission-1";
import { mission2, mission3 } from "./mission-2-3";
import { mission4 } from "./mission-4";
import { mission5 } from "./mission-5";
import { mission6 } from "./mission-6";

/** Schéma de promotion des achats publics socialement et écologiquement responsables, Département des Landes, 2020. */
export const landes2020: Scheme = {
  id: "landes-2020",
  title: "Schéma de promotion des achats publics socialement et écologiquement responsables",
  authority: "Département des Landes",
  axes: [
    {
      number: 1,
      title: "Une commande publique socialement responsable",
      missions: [
        { number: 1, title: "Renforcement de l'insertion des personnes éloignées de l'emploi", actions: mission1 },
        { number: 2, title: "Renforcement de l'insertion des personnes en situation de handicap", actions: mission2 },
        { number: 3, title: "Renforcement/développement de l'égalité femmes-hommes", actions: mission3 },
      ],
    },
    {
      number: 2,
      title: "Une commande publique soucieuse de l'environnement",
      missions: [
        { number: 4, title: "Promouvoir l'économie circulaire", actions: mission4 },
        { number: 5, title: "Lutter contre le réchauffement climatique", actions: mission5 },
      ],
    },
    {
      number: 3,
      title: "La promotion d'un écosystème économique, social et solidaire",
      missions: [
        {
          number: 6,
          title: "Faciliter l'accès à la commande publique pour les entreprises du territoire",
          actions: mission6,
        },
      ],
    },
  ],
  targets: [],
};
