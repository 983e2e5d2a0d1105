import { amount, choices, date, text, year, yesNo } from "./columns";
import { register } from "./register";
import { SOCIAL_SCHEMES } from "./responsible-words";
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
        année | année de l'achat | exercice budgétaire | année concernée | exercice concerné |
        programmation | exercice d'achat | année de programmation | an | année prévue |
        année de lancement | année du besoin | millésime | année budgétaire | exercice de programmation |
        année de notification prévue | année prévisionnelle | exercice prévu | année d'exécution | année N |
        exercice N | année prévue de l'achat | année prévisionnelle de l'achat | année de consultation | année de programmation des achats
      `),
      { starred: true, byName: true },
    ),
    directorate: text(
      "Direction",
      list(`
        service | pôle | direction opérationnelle | service prescripteur | DGA |
        direction prescriptrice | direction concernée | gestionnaire | service acheteur | référent achat |
        direction consultée | direction/service | direction demandeuse | service demandeur | direction porteuse |
        nom de la direction | direction fonctionnelle | direction prescriptrice / service | service acheteur / prescripteur | service concerné |
        entité | direction utilisatrice | entité prescriptrice | service instructeur | pôle / direction |
        direction pilote | direction gestionnaire | direction générale adjointe | DGA / direction | prescripteur |
        service gestionnaire | direction métier | service utilisateur | direction interrogée | direction sollicitée |
        direction d'origine | direction émettrice | service émetteur | direction contributrice | libellé direction |
        pôle prescripteur | pôle porteur | pôle demandeur | pôle concerné
      `),
      { starred: true },
    ),
    title: text(
      "Objet",
      list(`
        objet de l'achat | intitulé | libellé | désignation | besoin |
        nature de l'achat | achat | description du besoin | expression du besoin | objet du besoin |
        achat prévu | intitulé de l'achat | objet du marché | libellé de l'achat | intitulé du besoin |
        désignation du besoin | projet d'achat | désignation de l'achat | libellé du besoin | description |
        description de l'achat | besoin identifié | besoin exprimé | projet | opération |
        besoin recensé | besoin d'achat | marché prévu | intitulé du projet | achat envisagé |
        objet prévisionnel | consultation prévue | intitulé de l'opération | objet du projet | objet du besoin / achat |
        nature du besoin à satisfaire | besoin à satisfaire | achat programmé | achat planifié | opération programmée
      `),
      { starred: true },
    ),
    recurrence: text(
      "Récurrence",
      list(`
        récurrent | périodicité | fréquence | achat récurrent | récurrent / ponctuel |
        caractère récurrent | ponctuel / récurrent
      `),
    ),
    category: text(
      "Type d'achat",
      list(`
        catégorie | type | nature | T/F/S | nature de l'achat |
        type de marché | nature du besoin | catégorie d'achat | type de besoin | travaux / fournitures / services |
        catégorie (T/F/S) | type de prestation | type d'achat (T/F/S) | nature du marché | famille d'achat |
        F/S/T | typologie d'achat | catégorie de besoin
      `),
    ),
    procedure: text(
      "Procédure envisagée",
      list(`
        procédure | type de procédure | procédure prévue | procédure prévisionnelle |
        type de procédure envisagée | mode de passation | procédure de passation | type de procédure prévue |
        mode de passation envisagé | procédure pressentie
      `),
    ),
    launchDate: date(
      "Date de consultation",
      list(`
        consultation | date de lancement | date de consultation prévue | lancement prévu |
        date prévisionnelle de lancement | date de lancement prévue | date prévisionnelle de consultation |
        lancement | date prévue de lancement | date de lancement prévisionnelle |
        date prévisionnelle de publication | date de publication prévue | lancement prévisionnel |
        date de lancement de la consultation | date prévisionnelle de lancement de la consultation |
        date de lancement envisagée | consultation le | consultation prévue le
      `),
    ),
    startDate: date(
      "Date de démarrage",
      list(`
        démarrage | date de début | début | début d'exécution | date de début prévue |
        date prévisionnelle de démarrage | début prévu | date de début d'exécution | début du marché |
        démarrage prévu | date prévisionnelle de notification | date de notification prévue |
        notification prévue | date prévisionnelle de début | date de démarrage prévue
      `),
    ),
    endDate: date(
      "Date de fin",
      list(`
        fin | échéance | fin de marché | date de fin prévue | fin prévue |
        date prévisionnelle de fin | date de fin prévisionnelle | date d'échéance | fin du marché actuel | échéance du marché actuel |
        date de fin du marché en cours
      `),
    ),
    estimate: amount(
      "Estimation",
      list(`
        montant estimé | estimation HT | montant prévisionnel | budget | budget estimé |
        montant estimé (€) HT | montant prévisionnel HT | budget prévisionnel | montant prévu | montant prévu HT |
        estimation du besoin | enveloppe | enveloppe prévisionnelle | enveloppe financière | enveloppe HT |
        montant envisagé | estimation financière | montant de l'estimation | estimation prévisionnelle | budget HT |
        budget prévu | coût estimé | coût prévisionnel | montant annuel estimé HT | estimation annuelle HT |
        estimatif HT | estimatif
      `),
    ),
    socialScheme: choices(
      "Dispositif social envisagé",
      SOCIAL_SCHEMES,
      list(`
        dispositif social | clause sociale envisagée | clause sociale | dispositif social prévu | clause sociale prévue |
        considération sociale | considération sociale envisagée | clause d'insertion | clause d'insertion envisagée | dispositif d'insertion |
        dispositif d'insertion envisagé | volet social | clause sociale possible | insertion envisagée | dispositif social pressenti |
        volet social envisagé | clause envisagée | clause possible | clause prévue | clause à prévoir |
        clause sociale à prévoir | levier social | levier social envisagé
      `),
      { yes: "clause d'exécution" },
    ),
    environmentalCriteria: text(
      "Critères environnementaux envisagés",
      list(`
        critères environnementaux | critères environnementaux prévus | clause environnementale envisagée | considération environnementale | considérations environnementales envisagées |
        clause environnementale | critères environnementaux pressentis | volet environnemental
      `),
    ),
    reservable: yesNo(
      "Réservation possible",
      list(`
        réservation | réservable | marché réservé possible | marché réservable (O/N) | réservation envisagée |
        marché réservé envisagé | marché réservé | lot réservable | possibilité de réservation | possibilité de réserver |
        réservation ESAT/EA/SIAE possible
      `),
    ),
    poolable: yesNo(
      "Mutualisation possible",
      list(`
        mutualisation | mutualisable | mutualisation envisagée | groupement de commandes possible | mutualisation entre services |
        groupement de commandes envisagé | possibilité de mutualisation | groupement possible
      `),
    ),
    sheetReturned: date(
      "Fiche renvoyée le",
      list(`
        date de retour | fiche retournée le | retour le | date de retour de la fiche | fiche reçue le |
        fiche renvoyée | retour de la fiche | fiche retournée | date de renvoi | renvoyée le |
        date de réception de la fiche | retour fiche le | date d'envoi de la fiche | reçue le | fiche transmise le |
        date de réception | reçue le (fiche) | date de renvoi de la fiche | date de réponse de la direction | fiche reçue |
        retour direction | retour de la direction le | date de retour direction | date de retour du service | fiche renvoyée par la direction le |
        fiche de recensement reçue le | fiche de recensement renvoyée le | fiche de recensement retournée le | date de retour de la fiche de recensement | retournée le |
        date de remontée | date de remontée du besoin | date de transmission de la fiche | transmise le | date de transmission |
        recensement renvoyé le | recensement reçu le | date de retour du recensement | retour recensement | fiche remontée le
      `),
    ),
    returned: yesNo(
      "Fiche renvoyée (O/N)",
      list(`
        fiche retournée | retour fiche | fiche reçue | fiche remise | renvoyée |
        retournée | reçue | retour | répondu | réponse |
        réponse reçue | retour direction | direction consultée | consultée | fiche complétée |
        retour reçu | retour du recensement | recensement reçu | recensement renvoyé
      `),
      { proposed: false },
    ),
    validated: yesNo(
      "Validation collégiale",
      list(`
        validé | validation | validé collégialement | validation en comité | validé en comité |
        arbitrage favorable | validation comité achat | validé en comité achat
      `),
    ),
  },
});
