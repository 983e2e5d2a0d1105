/** The registers of a few columns each. */
import { choice, date, id, number, siret, text, year, yesNo } from "./columns";
import { register } from "./register";

/** Actions et événements: one row per event. */
export const events = register({
  kind: "events",
  title: "Actions et événements",
  names: ["événements", "actions", "actions et événements", "salons", "agenda"],
  date: "date",
  key: ["type", "title"],
  vital: ["date"],
  columns: {
    date: date("Date", ["date de l'événement", "date de l'action", "le", "jour", "date événement", "date de la rencontre", "date de début"], { starred: true }),
    type: choice(
      "Type",
      {
        "temps d'échange marchés réservés": ["temps d'échange", "temps d'échanges", "temps d'échanges marchés réservés", "temps d'échange sur les marchés réservés", "échange marchés réservés", "sensibilisation marchés réservés", "temps d'échange marché réservé", "temps d'échange handicap", "temps d'échanges sur les marchés réservés"],
        salon: ["salons", "foire", "salon professionnel"],
        "événement CCI": ["CCI", "évènement CCI", "rencontre CCI", "événements CCI"],
        fédération: ["fédérations", "événement fédération", "rencontre fédération", "fédération professionnelle"],
        CRESS: ["événement CRESS", "rencontre CRESS"],
        "ESS'presso": ["ESSpresso", "rencontre ESS'presso", "rencontres ESS'presso", "ESS presso"],
        "comité de suivi": ["comité", "COSUI", "comité de pilotage", "COPIL"],
        matinale: ["matinales", "matinée"],
        autre: ["autres", "divers", "réunion"],
      },
      ["type d'événement", "type d'action", "nature", "catégorie", "type événement", "type d'évènement", "nature de l'événement", "type de rencontre", "nature de l'action", "type évènement"],
      { starred: true },
    ),
    title: text("Intitulé", ["intitulé de l'événement", "nom de l'événement", "libellé", "objet", "événement", "action", "nom", "désignation", "titre"]),
    directorate: text("Direction", ["service", "direction organisatrice", "pôle", "service organisateur"]),
    participants: number("Participants", ["nombre de participants", "nb participants", "participants présents"]),
  },
});

/** Fiches sourcing: one row per sheet. */
export const sourcing = register({
  kind: "sourcing",
  title: "Fiches sourcing",
  names: ["sourcing", "fiches sourcing", "sourçage", "fiche sourcing"],
  date: "date",
  key: ["company", "directorate"],
  vital: ["date"],
  columns: {
    date: date("Date", ["date de la fiche", "date du sourcing", "date sourcing", "date de l'entretien", "date de rencontre", "remplie le", "date fiche", "date de la rencontre", "fiche du", "date de rédaction"], { starred: true }),
    directorate: text("Direction", ["service", "pôle", "service prescripteur", "rédacteur", "service rédacteur", "direction prescriptrice", "service acheteur", "direction rédactrice"], { starred: true }),
    company: text("Entreprise", ["entreprise rencontrée", "fournisseur", "société", "raison sociale", "structure", "opérateur économique", "nom de l'entreprise", "entreprise sourcée", "prestataire", "opérateur", "fournisseur rencontré", "entreprise contactée"], { starred: true }),
    siret: siret("SIRET", ["n° siret", "siret entreprise", "SIREN"]),
    segment: text("Segment", ["segment d'achat", "famille", "domaine", "famille d'achat", "secteur"]),
    outcome: text("Suite donnée", ["suite", "suites données", "suites", "résultat"]),
  },
});

/** Collectivités accompagnées: one row per authority. */
export const authorities = register({
  kind: "authorities",
  title: "Collectivités accompagnées",
  names: ["collectivités", "collectivités accompagnées", "accompagnement", "communes"],
  date: "firstClauseDate",
  key: ["authority"],
  vital: ["firstClauseDate"],
  columns: {
    authority: text("Collectivité", ["nom de la collectivité", "collectivité accompagnée", "commune", "acheteur", "nom", "structure accompagnée", "maître d'ouvrage", "EPCI", "établissement", "nom collectivité", "commune ou EPCI", "collectivité ou EPCI"], { starred: true }),
    siren: siret("SIREN", ["siren de la collectivité", "siret", "n° siren", "identifiant", "siren collectivité", "n° siret", "SIREN / SIRET"]),
    firstClauseDate: date("Date de la première clause", ["date première clause", "première clause", "date de première clause", "date de la 1re clause", "première clause le", "date 1ère clause", "date 1re clause", "date de la 1ère clause", "date d'insertion de la première clause", "date clause", "1ère clause", "1re clause", "1ère clause le", "date de la clause", "date"], { starred: true }),
    followsIntervention: yesNo("Suite à notre intervention", ["suite à intervention", "suite à notre intervention (O/N)", "notre intervention", "grâce à notre intervention", "suite à l'intervention du Département", "intervention du Département", "accompagnement du Département", "suite à notre accompagnement", "suite intervention", "intervention", "suite à intervention du Département", "après notre intervention", "à notre initiative"]),
  },
});

/** Parc de véhicules: one row per vehicle. */
export const vehicles = register({
  kind: "vehicles",
  title: "Parc de véhicules",
  names: ["véhicules", "parc", "parc automobile", "flotte", "parc de véhicules", "parc roulant"],
  date: "acquisitionDate",
  key: ["vehicleId"],
  vital: ["acquisitionDate"],
  columns: {
    vehicleId: id("Identifiant", ["immatriculation", "n° immatriculation", "n° de parc", "numéro de parc", "n° parc", "n° d'immatriculation", "immat", "immat.", "plaque", "code véhicule", "n° véhicule", "véhicule", "id", "identifiant véhicule", "numéro", "n° inventaire", "identifiant du véhicule", "numéro d'immatriculation"], { starred: true }),
    vehicleKind: choice(
      "Genre",
      {
        VP: ["véhicule particulier", "voiture", "voiture particulière", "berline", "véhicule léger", "VL"],
        VUL: ["véhicule utilitaire léger", "utilitaire", "fourgon", "fourgonnette", "CTTE", "camionnette", "véhicule utilitaire"],
        PL: ["poids lourd", "camion", "CAM"],
        bus: ["car", "autocar", "TCP", "autobus"],
        "deux-roues": ["scooter", "moto", "cyclomoteur", "deux roues", "2 roues", "MTL", "motocyclette", "2RM", "CL"],
        vélo: ["vélos", "bicyclette", "VAE", "vélo électrique", "vélo à assistance électrique", "vélo cargo", "cycle"],
      },
      ["genre du véhicule", "catégorie", "type de véhicule", "type", "catégorie de véhicule", "genre véhicule", "type véhicule", "genre national", "J.1"],
    ),
    energy: choice(
      "Énergie",
      {
        essence: ["ES", "SP95", "SP98", "sans plomb", "super", "E10", "SP95-E10"],
        gazole: ["GO", "Diesel", "gasoil", "gas-oil", "GNR"],
        GPL: ["GP", "EG", "essence-GPL", "essence GPL", "bicarburation essence GPL", "gaz de pétrole liquéfié", "essence/GPL"],
        GNV: ["GN", "EN", "gaz naturel", "gaz naturel véhicule", "bioGNV", "GNC", "essence-gaz naturel"],
        hybride: ["EH", "GH", "hybride essence", "hybride diesel", "hybride non rechargeable", "HEV", "essence-électricité hybride non rechargeable", "essence électrique (hybride non rechargeable)", "gazole-électricité hybride non rechargeable", "hybride simple", "full hybrid", "full hybride", "mild hybrid", "hybride léger", "hybride gazole", "MHEV", "hybride essence-électrique"],
        "hybride rechargeable": ["EE", "GL", "PHEV", "essence-électricité hybride rechargeable", "plug-in", "hybride plug-in", "hybride essence rechargeable", "essence électrique (hybride rechargeable)", "gazole-électricité hybride rechargeable", "hybride rechargeable essence", "VHR", "hybride rechargeable diesel"],
        électrique: ["EL", "électricité", "VE", "BEV", "100 % électrique", "élec", "tout électrique", "100% électrique"],
        hydrogène: ["H2", "HY", "HH", "HE", "pile à combustible", "électrique hydrogène", "hydrogène électrique"],
        vélo: ["musculaire", "vélos", "VAE", "humaine", "sans moteur", "vélo électrique", "vélo à assistance électrique"],
      },
      ["motorisation", "carburant", "type d'énergie", "source d'énergie", "type de carburant", "énergie du véhicule", "P.3", "type de motorisation", "énergie/carburant"],
      { starred: true },
    ),
    co2: number("CO2 (g/km)", ["CO2", "émissions CO2", "émission CO2", "taux de CO2", "CO2 g/km", "rejet CO2", "émissions de CO2", "émissions de CO2 (g/km)", "taux CO2", "V.7", "g CO2/km", "émissions (g/km)"]),
    lowEmission: yesNo("Faible émission", ["véhicule à faible émission", "VFE", "faibles émissions", "véhicule faible émission", "à faible émission", "véhicule à faibles émissions", "VFE (O/N)", "à faibles émissions", "Crit'Air E", "faible émission (O/N)"]),
    acquisitionDate: date("Date d'acquisition", ["date d'achat", "acquisition", "acheté le", "date achat", "date acquisition", "entrée au parc", "date d'entrée au parc", "date d'entrée", "date de livraison", "acquis le", "mise en service", "date de mise en service", "date de 1re mise en circulation", "date de première mise en circulation", "1re mise en circulation", "date de 1ère mise en circulation", "1ère mise en circulation", "DMEC", "date MEC", "mise en circulation", "date de mise en circulation"], { starred: true }),
    mode: choice("Mode", { achat: ["acheté", "neuf", "achat neuf", "acquisition", "propriété", "achat comptant"], location: ["loué", "LLD", "LOA", "location longue durée", "leasing", "crédit-bail", "location avec option d'achat"], occasion: ["achat d'occasion", "seconde main", "acheté d'occasion", "achat occasion", "véhicule d'occasion", "VO"] }, ["mode d'acquisition", "mode d'achat", "type d'acquisition", "financement", "acquisition (mode)", "mode de financement", "achat/location"]),
    exitDate: date("Date de sortie", ["date de cession", "sortie", "sorti le", "date de sortie du parc", "date de vente", "cession", "date de réforme", "cédé le", "réforme", "vendu le", "date de mise à la réforme", "sortie du parc"]),
  },
});

/** Parc informatique et mobilier: one row per item. */
export const equipment = register({
  kind: "equipment",
  title: "Parc informatique et mobilier",
  names: ["matériel", "parc informatique", "mobilier", "inventaire", "équipement", "équipements", "parc informatique et mobilier"],
  date: "exitDate",
  key: ["itemId", "family"],
  vital: ["acquisitionDate"],
  columns: {
    itemId: id("Identifiant", ["n° inventaire", "numéro d'inventaire", "n° d'inventaire", "inventaire", "n° de série", "référence", "code", "id", "code barre", "n° bien", "code inventaire", "n° d'immobilisation", "identifiant du bien", "numéro", "n° du bien", "numéro d'inventaire du bien", "n° immobilisation", "code du bien"], { starred: true }),
    family: choice("Famille", { informatique: ["info", "IT", "matériel informatique", "ordinateur", "PC", "parc informatique", "équipement informatique", "bureautique", "ordinateur portable", "écran", "imprimante"], mobilier: ["mobilier de bureau", "meuble", "meubles", "mobiliers", "bureau", "mobilier scolaire"] }, ["famille de bien", "type", "catégorie", "nature", "type de bien", "type de matériel", "famille de matériel", "catégorie de bien", "nature du bien", "famille du bien"], { starred: true }),
    acquisitionDate: date("Date d'acquisition", ["date d'achat", "acquisition", "acheté le", "mise en service", "date de mise en service", "date achat", "date d'entrée", "date acquisition", "acquis le", "date de livraison", "entrée", "entré le"], { starred: true }),
    exitDate: date("Date de sortie", ["sortie", "sorti le", "date de réforme", "date de cession", "réforme", "date de mise au rebut", "sortie de l'inventaire", "date de sortie de l'inventaire", "réformé le", "date de fin de vie", "mis au rebut le", "date sortie", "date de retrait"]),
    exitMode: choice("Mode de sortie", { revente: ["vente", "vendu", "cession"], don: ["donné", "dons"], réemploi: ["réemployé", "reconditionnement"], recyclage: ["recyclé", "DEEE"], rebut: ["mise au rebut", "déchet", "destruction", "détruit"] }, ["motif de sortie", "destination", "devenir", "type de sortie"]),
    secondHand: yesNo("Occasion", ["achat d'occasion", "acheté d'occasion", "seconde main", "reconditionné"]),
  },
});

/** Chantiers routiers: one row per worksite. */
export const roadworks = register({
  kind: "roadworks",
  title: "Chantiers routiers",
  names: ["chantiers", "chantiers routiers", "enrobés", "routes", "voirie", "agrégats"],
  date: "date",
  key: ["worksite", "contractNumber"],
  vital: ["date"],
  columns: {
    worksite: text("Chantier", ["nom du chantier", "chantiers", "opération", "route", "RD", "section", "libellé", "lieu", "voie", "désignation", "chantier routier", "route départementale", "intitulé", "localisation"], { starred: true }),
    contractNumber: id("N° marché", ["n° de marché", "marché", "numéro de marché", "référence marché"]),
    date: date("Date", ["date du chantier", "date de réalisation", "date des travaux", "date de fin de chantier", "date de mise en œuvre", "fin de chantier", "réalisé le", "date chantier", "date de fin", "date travaux", "date de fin des travaux", "exécuté le", "période", "mois"], { starred: true }),
    asphaltLaid: number("Enrobés mis en œuvre (t)", ["enrobés (t)", "tonnage d'enrobés", "enrobés mis en œuvre", "tonnage enrobés", "tonnes d'enrobés", "quantité d'enrobés", "enrobés", "enrobés posés", "enrobés posés (t)", "quantité d'enrobés (t)", "tonnage mis en œuvre", "tonnage total", "tonnage d'enrobés mis en œuvre", "enrobés mis en œuvre (tonnes)", "enrobés (tonnes)", "tonnage enrobés mis en œuvre", "tonnage total d'enrobés"], { starred: true }),
    reclaimedAsphalt: number("Agrégats incorporés (t)", ["agrégats (t)", "agrégats d'enrobés (t)", "agrégats incorporés", "tonnage d'agrégats", "agrégats d'enrobés incorporés", "agrégats recyclés", "tonnage agrégats", "tonnes d'agrégats", "agrégats recyclés (t)", "AE incorporés (t)", "agrégats", "agrégats d'enrobés", "AE (t)", "agrégats d'enrobés incorporés (t)", "tonnage d'agrégats incorporés", "agrégats incorporés (tonnes)", "tonnage agrégats incorporés", "tonnage d'agrégats d'enrobés", "agrégats réemployés (t)", "quantité d'agrégats", "agrégats d'enrobés (tonnes)"], { starred: true }),
  },
});

/** Directions: the list of directorates of the authority. */
export const directorates = register({
  kind: "directorates",
  title: "Directions",
  names: ["directions", "liste des directions", "organigramme", "services"],
  date: null,
  key: ["directorate"],
  vital: ["directorate"],
  columns: {
    directorate: text("Direction", ["directions", "nom de la direction", "liste des directions", "libellé", "direction ou service", "nom direction", "service"], { starred: true }),
  },
});

/** Objectifs: one target per measure and exercice. */
export const targets = register({
  kind: "targets",
  title: "Objectifs",
  names: ["objectifs", "cibles", "objectifs SPASER"],
  date: "exercice",
  key: ["code"],
  vital: ["code", "exercice", "target"],
  columns: {
    code: id("Code", ["code indicateur", "indicateur", "n° indicateur", "code de l'indicateur", "n°", "numéro", "n° de l'indicateur", "réf. indicateur"], { starred: true }),
    exercice: year("Exercice", ["année", "année cible", "échéance", "an", "année de l'objectif"], { starred: true }),
    target: number("Objectif", ["cible", "valeur cible", "valeur", "objectif chiffré", "objectif fixé", "objectif à atteindre", "objectif annuel", "valeur de l'objectif"], { starred: true }),
    label: text("Libellé", ["intitulé", "nom"]),
  },
});
