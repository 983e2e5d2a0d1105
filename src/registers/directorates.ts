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
        directions | nom de la direction | liste des directions | libellé | direction ou service | nom direction |
        service | libellé de la direction | libellé direction | intitulé de la direction | nom du service | pôle |
        DGA | pôle / direction | intitulé
      `),
      { starred: true },
    ),
  },
});
