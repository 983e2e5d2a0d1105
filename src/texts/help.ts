/** The help page of the functions: what stands around the definitions, which say themselves what they count. */
import { andList, orList } from "./format";

export const HELP = {
  contents: "Sommaire des fonctions",
  errorsTitle: "Ce que disent les erreurs",
  general: "Fonctions sur tous les indicateurs",
  mission: (number: number, title: string): string => `Mission ${String(number)} · ${title}`,
  back: "Retour au sommaire",

  arguments: "Arguments",
  optional: "facultatif",
  noArgument: "Aucun argument : tapez les parenthèses seules.",
  wordsToChoose: "Mots à choisir :",
  codesToChoose: (codes: readonly string[]): string => `Codes à choisir : ${andList(codes)}.`,
  rangeOf: (register: string): string =>
    `Plage avec ses en-têtes : « ${register} ». Sans elle : les registres reconnus dans le classeur.`,
  noDirectorates: (register: string): string =>
    `Sans objet ici : « ${register} » ne distingue pas les directions. Laissez cet argument vide.`,
  comparesDirectorates: "Sans objet ici : l'indicateur porte sur l'ensemble des directions. Laissez cet argument vide.",

  example: "Exemple",
  showsAnywhere: "affiche :",
  shows: "affiche, dans le classeur d'exemple :",
  needs: "Colonnes nécessaires",
  columnOf: (column: string, register: string): string => `« ${column} » de « ${register} »`,
  oneOf: (groups: readonly string[]): string => orList(groups),
  breakdown: "Le détail, en tableau",
  lines: "La fonction donne le nombre de lignes de la répartition, sans « (non renseigné) ».",
  errors: "Si la cellule affiche une erreur",
  said: ": le message dit ce qui manque.",
  missing: "Ajoutez le registre ou la colonne au classeur, ou vérifiez son en-tête.",
  nothing: "Il n'y a rien à rapporter dans cet exercice : ce n'est pas un zéro.",
  wrongArgument: ": un argument n'est pas compris ; le message dit ce qui est attendu.",
  spill: ": le tableau manque de place. Videz les cellules à droite et au-dessous.",
  onlyText: "La réponse est toujours un texte, jamais une erreur : vide pour une cellule vide.",
} as const;

/** What the functions that are not of one measure answer. */
export const GENERAL_DEFINITIONS: Readonly<Record<string, string>> = {
  INDICATOR:
    "La valeur de l'indicateur dont le code est donné, la même que par sa propre fonction : utile quand les codes sont dans une colonne. D'une répartition, le nombre de lignes, sans « (non renseigné) ».",
  COMPLETENESS:
    "Parmi les lignes examinées, la part de celles dont la case qui décide de l'indicateur est remplie. Une case vide n'est pas un « non » : cette part dit à quel point la valeur est sûre.",
  TARGET:
    "L'objectif de l'indicateur pour l'exercice : celui de la liste des objectifs du classeur, sinon celui du schéma.",
  STATUS:
    "Ce que SPASER a lu : le nombre de registres et de lignes, l'exercice, le nombre de mesures chiffrées et de points à vérifier, puis le jour et l'heure de la lecture.",
  BREAKDOWN:
    "Le détail d'un indicateur en tableau : une ligne d'en-têtes, puis une ligne par valeur, la plus grande d'abord, « (non renseigné) » en dernier. Les chiffres ne sont pas masqués dans la cellule ; quand ils portent sur des personnes, la colonne « Publication » dit lesquels doivent l'être avant de publier.",
  RESPONSIBLE_PURCHASES_RATE:
    "Le taux d'achats responsables de l'article L.2111-3 du code de la commande publique : part des marchés notifiés dans l'exercice, en nombre ou en montant notifié, qui ont un dispositif social, une considération ou un critère environnemental, ou un titulaire de la catégorie donnée. En montant mandaté, part des montants payés à ces titulaires. Les catégories se recoupent : leurs taux ne s'additionnent pas.",
  INCLUSIVE_PURCHASES_RATE:
    "La part des montants mandatés dans l'exercice aux structures inclusives (SIAE, ESAT, EA) dans tous les montants mandatés.",
  INDEX_SCORE:
    "La note que font les points : leur somme, rapportée à 100 sur le maximum des indicateurs calculables, arrondie à l'unité (0,5 vers le haut). De 50 à 250 salariés, donnez quatre nombres : écart de rémunération, augmentations et promotions ensemble, retour de congé maternité, dix plus hautes rémunérations. Au-delà, cinq : augmentations et promotions séparément. Ou les six colonnes du registre, celles qui ne sont pas de la taille restant vides. La note est NC quand les indicateurs calculables font moins de 75 points à eux tous : NC n'est pas 0. Donnez les points tels que déclarés : le rattrapage (D.1142-2 et suivants), qui vaut le maximum aux augmentations ou aux promotions qui réduisent l'écart de rémunération, y est déjà compté. Une cellule vide d'une plage vaut 0 dans Excel pour ordinateur : écrivez NC où il le faut.",
  INDEX_STATS:
    "Le chiffre que la feuille « Égalité » montre pour l'exercice : ceux des candidats sont de l'exercice, ceux des notes de la dernière année de données dont trois Index au moins sont joints. Une entreprise compte une fois ; NC et les lignes incohérentes n'entrent dans aucune moyenne. Le secret statistique est respecté : où la feuille écrit « s », la cellule affiche #N/A et dit pourquoi.",
  CHECK_SIRET:
    "« SIRET valide », ou une phrase qui dit ce qui ne va pas : longueur, chiffre faux, zéro de tête perdu, notation scientifique, SIREN seul. Les établissements de La Poste, les n° de TVA, TAHITI et RIDET et la mention « HORS UE » sont acceptés. D'une plage, une réponse par cellule. Rien n'est envoyé hors du classeur : l'existence de l'établissement n'est pas vérifiée.",
};

/** How a formula is typed, in paragraphs. */
export const HELP_TYPING: readonly string[] = [
  "Dans une cellule, tapez =SPASER. : Excel propose les fonctions, puis leurs arguments. Les textes s'écrivent entre guillemets, les arguments se séparent par un point-virgule. Un argument facultatif se laisse vide : =SPASER.INSERTION_HOURS(;;Heures!A1:H500) ne donne que le registre.",
  "Sans argument, une fonction lit les registres reconnus dans le classeur, pour le dernier exercice, et suit leurs modifications. Avec un registre donné en argument (une plage et ses en-têtes), elle ne calcule que sur cette plage.",
  "Une fonction SPASER ne s'emploie ni dans une mise en forme conditionnelle ni dans une règle de validation : mettez-la dans une cellule, et désignez cette cellule.",
];

/** Each error of Excel, and what it means here. */
export const HELP_ERRORS: readonly (readonly [error: string, meaning: string])[] = [
  [
    "#N/A",
    "La valeur n'existe pas, et le message au survol de la cellule dit pourquoi : registre ou colonne absents, rien dans l'exercice, colonne jamais remplie, lecture en cours. Ce n'est jamais un zéro.",
  ],
  [
    "#VALEUR!",
    "Un argument n'est pas compris : le message dit ce qui est attendu, avec les noms proches d'une direction ou d'un code mal écrits.",
  ],
  [
    "#PROPAGATION!",
    "Un tableau n'a pas la place de s'étaler : videz les cellules à droite et au-dessous de la formule.",
  ],
  ["#NOM?", "Le complément SPASER n'est pas installé sur ce poste, ou le nom de la fonction est mal écrit."],
];
