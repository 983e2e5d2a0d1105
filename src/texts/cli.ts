/** What the command line says. */
export const CLI = {
  help: `spaser : les indicateurs du SPASER, calculés sur vos registres Excel.

  spaser report   CLASSEUR.xlsx…  [--exercice 2025] [--scheme landes-2020] [--basis number|value]
                  [--out bilan-2025.xlsx] [--json FICHIER|-] [--force]
                  le bilan annuel, dans un nouveau classeur ou en JSON
  spaser check    CLASSEUR.xlsx…  [--exercice 2025] [--json FICHIER|-] [--force]
                  ce qu'il faut corriger ou vérifier dans les registres, groupé par colonne et par cause
  spaser consolidate CLASSEUR.xlsx… --out consolidation.xlsx [--exercice 2025] [--force]
                  les registres en tableaux propres, et chaque chiffre avec la formule Excel qui le retrouve
  spaser equality CLASSEUR.xlsx…  [--exercice 2025] [--out egalite-2025.xlsx] [--json FICHIER|-]
                  [--internal suivi.xlsx] [--public index-egalite-fh.xlsx] [--force]
                  la synthèse de l'égalité femmes-hommes, sans aucun nom ; --internal écrit, à part,
                  les Index à vérifier, la liste des relances et la comparaison avec les données publiques
  spaser equality CLASSEUR.xlsx…  --draw 10% [--seed 2025] [--by attributaire,direction,montant] --out tirage.xlsx
                  les attestations à contrôler, tirées au sort (--by : par attributaire ou non, par direction, par montant)
  spaser template [--registers marchés,insertion,…] --out registre.xlsx [--force]
                  des registres vides, avec leurs listes déroulantes

Plusieurs classeurs comptent comme un seul. Les classeurs donnés ne sont jamais modifiés, et un fichier
existant n'est remplacé qu'avec --force. Rien ne quitte votre poste.`,
  unknownCommand: (name: string): string =>
    `La commande « ${name} » n'existe pas. Tapez « spaser --help » pour la liste des commandes.`,
  noFile: "Indiquez au moins un classeur : spaser report registres.xlsx",
  noRegister:
    "Aucun registre n'a été reconnu : un registre a une ligne d'en-têtes (« N° marché », « Date de notification »…). Pour partir d'un modèle : spaser template --out registre.xlsx",
  unknownOption: (option: string): string =>
    `« ${option} » n'est pas une option de cette commande. Tapez « spaser --help » pour la liste des options.`,
  optionWithoutValue: (option: string): string =>
    `L'option ${option} attend une valeur. Tapez « spaser --help » pour des exemples.`,
  optionWithValue: (option: string): string => `L'option ${option} s'emploie seule, sans valeur.`,
  badCommand: "Cette commande n'est pas comprise. Tapez « spaser --help » pour la liste des options.",
  badExercice: "L'exercice est une année de quatre chiffres : --exercice 2025",
  badBasis: "La base de calcul est « number » (en nombre) ou « value » (en valeur) : --basis value",
  unknownScheme: (id: string, known: readonly string[]): string =>
    `Le schéma « ${id} » n'est pas connu. Schémas connus : ${known.join(", ")}.`,
  unknownRegister: (kind: string, known: readonly string[]): string =>
    `Le registre « ${kind} » n'est pas connu. Registres connus : ${known.join(", ")}.`,
  outNeeded: "Indiquez le classeur à écrire : spaser template --out registre.xlsx",
  reading: (file: string): string => `Lecture de ${file}`,
  cannotOpen: (path: string, code: string): string =>
    code === "ENOENT"
      ? `Le fichier « ${path} » n'existe pas.`
      : code === "EISDIR"
        ? `« ${path} » est un dossier : indiquez un classeur.`
        : code === "EACCES" || code === "EPERM"
          ? `Le fichier « ${path} » ne peut pas être ouvert : vous n'avez pas le droit de le lire, ou un autre programme le tient.`
          : `Le fichier « ${path} » ne peut pas être ouvert${code === "" ? "" : ` (${code})`}.`,
  cannotWrite: (path: string, code: string): string =>
    code === "ENOENT"
      ? `Le dossier de « ${path} » n'existe pas.`
      : code === "EACCES" || code === "EPERM" || code === "EBUSY"
        ? `Le fichier « ${path} » ne peut pas être écrit : fermez-le s'il est ouvert dans Excel, et vérifiez que vous avez le droit d'écrire dans ce dossier.`
        : `Le fichier « ${path} » ne peut pas être écrit${code === "" ? "" : ` (${code})`}.`,
  outputExists: (path: string, option: string): string =>
    `Le fichier « ${path} » existe déjà : choisissez un autre nom avec ${option}, ou ajoutez --force pour le remplacer.`,
  outputIsInput: (path: string): string =>
    `« ${path} » est l'un des classeurs donnés : il n'est jamais modifié. Choisissez un autre nom.`,
  written: (path: string): string => `Écrit : ${path}`,
  internalError: (detail: string): string =>
    `Erreur interne de spaser : le classeur n'est pas en cause, et rien n'a été modifié.\n${detail}`,
} as const;
