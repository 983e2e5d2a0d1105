import { amount, choices, date, text, year, yesNo } from "./columns";
import { register } from "./register";
import { list } from "./words";

/** Recensement des achats: one row per purchase foreseen for an exercice. */
export const planning = register({
  kind: "planning",
  title: "Recensement des achats",
  names: list(`
        recensement | programmation | recensement des achats | planification | programmation des achats |
        fiches achat | besoins
      `),
  date: "exercice",
  key: ["directorate", "title"],
  vital: ["exercice"],
  columns: {
    exercice: year(
      "Exercice",
      list(`
        année | année de l'achat | exercice budgétaire | année concernée | exercice concerné | année d'achat |
        programmation | exercice d'achat | année de programmation | an | année prévue | année de lancement |
        année du besoin | millésime
      `),
      { starred: true },
    ),
    directorate: text(
      "Direction",
      list(`
        service | pôle | direction opérationnelle | service prescripteur | DGA | direction prescriptrice |
        direction concernée | gestionnaire | service acheteur | référent achat | direction consultée |
        direction/service | direction demandeuse | service demandeur | direction porteuse | nom de la direction
      `),
      { starred: true },
    ),
    title: text(
      "Objet",
      list(`
        objet de l'achat | intitulé | libellé | désignation | besoin | nature de l'achat | achat |
        description du besoin | expression du besoin | objet du besoin | achat prévu | intitulé de l'achat |
        objet du marché | libellé de l'achat | intitulé du besoin | désignation du besoin | projet d'achat
      `),
      { starred: true },
    ),
    recurrence: text("Récurrence", ["récurrent", "périodicité", "fréquence"]),
    category: text(
      "Type d'achat",
      list(`
        catégorie | type | nature | T/F/S
      `),
    ),
    procedure: text("Procédure envisagée", ["procédure", "type de procédure", "procédure prévue"]),
    launchDate: date(
      "Date de consultation",
      list("consultation | date de lancement | date de consultation prévue | lancement prévu"),
    ),
    startDate: date("Date de démarrage", ["démarrage", "date de début", "début", "début d'exécution"]),
    endDate: date("Date de fin", ["fin", "échéance", "fin de marché"]),
    estimate: amount(
      "Estimation",
      list(`
        montant estimé | estimation HT | montant prévisionnel | montant estimatif | budget | budget estimé |
        estimation (€ HT) | montant estimé (€) HT | montant prévisionnel HT | budget prévisionnel |
        montant estimé HT
      `),
    ),
    socialScheme: choices(
      "Dispositif social envisagé",
      {
        "clause d'exécution": ["clause sociale", "clause", "clause d'insertion"],
        "critère d'attribution": ["critère social", "critère"],
        "marché réservé": ["réservé", "réservation"],
        "marché de qualification et d'insertion": ["marché de services de qualification et d'insertion"],
        aucun: ["pas de clause"],
      },
      list(`
        dispositif social | clause sociale envisagée | clause sociale | dispositif social prévu
      `),
    ),
    environmentalCriteria: text(
      "Critères environnementaux envisagés",
      list(`
        critères environnementaux | critère environnemental | critères environnementaux prévus
      `),
    ),
    reservable: yesNo(
      "Réservation possible",
      list(`
        réservation | réservable | marché réservé possible | marché réservable (O/N)
      `),
    ),
    poolable: yesNo("Mutualisation possible", ["mutualisation", "mutualisable"]),
    sheetReturned: date(
      "Fiche renvoyée le",
      list(`
        date de retour | fiche retournée le | retour le | date de retour de la fiche | fiche reçue le |
        date retour fiche | fiche renvoyée | retour de la fiche | fiche retournée | date de renvoi | renvoyée le |
        date de réception de la fiche | retour fiche le | retour fiche | date d'envoi de la fiche | reçue le |
        fiche transmise le
      `),
    ),
    validated: yesNo("Validation collégiale", ["validé", "validation", "validée"]),
  },
});
