import { text } from "./columns";
import { register } from "./register";
import { list } from "./words";

/** Directions: the list of directorates of the authority. */
export const directorates = register({
  kind: "directorates",
  title: "Directions",
  names: ["directions", "liste des directions", "organigramme", "services"],
  date: null,
  key: ["directorate"],
  vital: ["directorate"],
  columns: {
    directorate: text(
      "Direction",
      list(`
        directions | nom de la direction | liste des directions | libellé | direction ou service |
        nom direction | service | libellé de la direction | libellé direction | intitulé de la direction |
        nom du service | pôle | DGA | pôle / direction | intitulé | directions et services |
        direction / service | directions / services | directions ou services | direction concernée |
        noms des directions | intitulé du service | libellé du service | libellé service |
        direction générale adjointe | entité | nom de l'entité | service ou direction | désignation | nom |
        nom du pôle | liste des services | nos services | nos directions | services | services et directions |
        liste des services de la collectivité | intitulé direction | directions du département |
        directions de la région | directions de la métropole | directions de la collectivité |
        directions de la ville | directions et services de la collectivité | services de la collectivité |
        directions de l'agglomération | directions de la communauté
      `),
      { starred: true },
    ),
    acronym: text(
      "Sigle",
      list(`
        sigle de la direction | sigles | acronyme | abréviation | initiales | trigramme | code direction |
        code de la direction | code service | code du service | nom court | abrégé | sigle direction | direction (sigle) |
        libellé court
      `),
      { proposed: false },
    ),
  },
});
