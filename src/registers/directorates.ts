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
        nom de la direction | liste des directions | libellé | direction ou service | service |
        libellé de la direction | intitulé de la direction | nom du service | pôle | DGA |
        pôle / direction | intitulé | direction concernée | intitulé du service | libellé du service |
        direction générale adjointe | entité | nom de l'entité | service ou direction | désignation |
        nom | nom du pôle | liste des services | nos services | nos directions |
        liste des services de la collectivité | directions du département | directions de la région | directions de la métropole | directions de la collectivité |
        directions de la ville | directions et services de la collectivité | services de la collectivité | directions de l'agglomération | directions de la communauté
      `),
      { starred: true },
    ),
    acronym: text(
      "Sigle",
      list(`
        sigle de la direction | acronyme | abréviation | initiales | trigramme |
        code direction | code service | nom court | abrégé | direction (sigle) |
        libellé court
      `),
      { proposed: false },
    ),
  },
});
