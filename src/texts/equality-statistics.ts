/** What INDEX_STATS says when it has no number. */
import { FEWEST_ENTERPRISES } from "../equality/secret";
import { countText } from "./format";

export const INDEX_STATS_TEXT = {
  secret: `Secret statistique : ce chiffre porte sur moins de ${countText(FEWEST_ENTERPRISES)} entreprises, ou en ferait retrouver un. Le bilan de l'égalité écrit « s ».`,
  noIndex: (exercice: number): string =>
    `Aucune année de données n'a ${countText(FEWEST_ENTERPRISES)} Index joints jusqu'à l'exercice ${String(exercice)} : il n'y a pas de chiffre à montrer.`,
  nothing: "Sans objet : aucun Index ne donne ce chiffre.",
} as const;
