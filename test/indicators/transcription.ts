/** The scheme as printed (Schéma de promotion des achats publics, Landes, 2020), typed by hand: what the catalogue is compared to. */

export interface PrintedMeasure {
  readonly code: string;
  readonly label: string;
  readonly name: string;
  readonly unit: string;
}

export interface PrintedMission {
  readonly axis: string;
  readonly mission: string;
  readonly measures: readonly PrintedMeasure[];
}

const measure = (code: string, name: string, unit: string, label: string): PrintedMeasure => ({
  code,
  label,
  name,
  unit,
});

const SOCIAL = "Une commande publique socialement responsable";
const ENVIRONMENT = "Une commande publique soucieuse de l'environnement";
const ECOSYSTEM = "La promotion d'un écosystème économique, social et solidaire";

export const PRINTED: readonly PrintedMission[] = [
  {
    axis: SOCIAL,
    mission: "Renforcement de l'insertion des personnes éloignées de l'emploi",
    measures: [
      measure("1.1.1", "DIRECTORATES_CONSULTED_RATE", "share", "% de directions consultées en amont"),
      measure("1.1.2", "SOCIAL_CLAUSE_CONTRACTS", "count", "Nombre de marchés clausés"),
      measure("1.1.3", "SIAE_PAYMENTS", "euros", "Montants mandatés aux structures de l'IAE"),
      measure("1.1.4", "INSERTION_HOURS_CONTRACTED", "hours", "Volume d'heures d'insertion contractualisées"),
      measure("1.2.1", "MONITORED_CONTRACTS_RATE", "share", "% de marchés suivis"),
      measure("1.3.1", "INSERTION_HOURS", "hours", "Nombre d'heures d'insertion effectuées"),
      measure("1.3.2", "INSERTION_RATE", "share", "Taux d'insertion à l'issue de l'application de la clause"),
      measure("1.3.3", "BENEFICIARIES", "count", "Nombre de personnes bénéficiaires"),
      measure(
        "1.3.4",
        "PERCEIVED_QUALITY",
        "mark",
        "Qualité perçue du service d'insertion par les personnes bénéficiaires",
      ),
      measure(
        "1.4.1",
        "DIRECTORATES_WITH_SOCIAL_SCHEME",
        "count",
        "Nombre de directions ayant inséré un dispositif social",
      ),
      measure("1.4.2", "SOCIAL_PROCEDURES", "count", "Type de procédure proposée aux acheteurs"),
      measure("1.4.3", "BENEFICIARY_PROFILES", "count", "Type de public touché par notre dispositif d'insertion"),
      measure("1.4.4a", "SIAE_TYPES", "hours", "Type de SIAE"),
      measure("1.4.4b", "ACTIVITY_SECTORS", "count", "Domaines d'activités sur le territoire"),
      measure(
        "1.5.1",
        "AUTHORITIES_ADOPTING_CLAUSES",
        "count",
        "Nombre de collectivités insérant des clauses sociales dans leurs marchés suite à notre intervention",
      ),
    ],
  },
  {
    axis: SOCIAL,
    mission: "Renforcement de l'insertion des personnes en situation de handicap",
    measures: [
      measure("2.1.1", "AWARENESS_SESSIONS", "count", "Nombre de temps d'échanges sur la thématique"),
      measure("2.2.1", "RESERVED_CONTRACTS", "count", "Nombre de marchés réservés"),
      measure("2.2.2", "ESAT_EA_PAYMENTS", "euros", "Montants mandatés aux structures des ESAT/EA"),
      measure("2.2.3", "RESERVED_HOURS_CONTRACTED", "hours", "Volume d'heures d'insertion réservées contractualisées"),
    ],
  },
  {
    axis: SOCIAL,
    mission: "Renforcement/développement de l'égalité femmes-hommes",
    measures: [
      measure("3.1.1", "DECLARATIONS_CHECKED_RATE", "share", "% d'attestations sur l'honneur suivies/contrôlées"),
      measure(
        "3.2.1",
        "EQUALITY_DOCUMENTS_RATIO",
        "ratio",
        "Nombre de documents de type Index salarial ou Plan pour l'égalité professionnelle reçus / Nombre de candidats volontaires pour joindre les pièces complémentaires",
      ),
    ],
  },
  {
    axis: ENVIRONMENT,
    mission: "Promouvoir l'économie circulaire",
    measures: [
      measure(
        "4.1.1",
        "SUSTAINABLE_RESOURCE_RATE",
        "share",
        "% des achats pour lesquels un critère « s'assurer que la ressource est gérée durablement » a été mis en place ou exigé",
      ),
      measure(
        "4.2.1",
        "ECOLABEL_RATE",
        "share",
        "% de marchés faisant recours aux matériaux éco-labellisés et/ou bio-sourcés ou avec certification environnementale",
      ),
      measure(
        "4.3.1",
        "POOLED_PURCHASES_RATE",
        "share",
        "% des achats pour lesquels un critère mutualisation entre service a été possible",
      ),
      measure(
        "4.4.1",
        "LOCAL_PRODUCTION_RATE",
        "share",
        "% des achats de denrées alimentaires ou matériaux issus de la production locale",
      ),
      measure("4.4.2", "LOCAL_MANUFACTURING_RATE", "share", "% des achats issus de la fabrication locale"),
      measure("4.5.1a", "IT_LIFESPAN", "years", "Durée de vie du parc informatique interne"),
      measure("4.5.1b", "FURNITURE_LIFESPAN", "years", "Durée de vie de mobilier interne"),
      measure(
        "4.5.2",
        "SECOND_HAND_RATE",
        "share",
        "% des achats pour lesquels un critère recours à l'achat d'occasion est exigé",
      ),
      measure(
        "4.6.1",
        "RECYCLED_MATERIALS_RATE",
        "share",
        "% des achats pour lesquels un critère ou une prescription matériaux recyclables et/ou recyclés est mis en œuvre",
      ),
    ],
  },
  {
    axis: ENVIRONMENT,
    mission: "Lutter contre le réchauffement climatique",
    measures: [
      measure(
        "5.1.1",
        "ALTERNATIVE_VEHICLES",
        "count",
        "Nombre de véhicules alternatifs achetés (GPL, GNV, hybrides, électriques, hydrogènes, vélos, etc.)",
      ),
      measure(
        "5.1.2",
        "LOW_EMISSION_FLEET_RATE",
        "share",
        "Taux de véhicules à faible émission/parc de la collectivité",
      ),
      measure("5.2.1", "GHG_CRITERION_CONTRACTS", "count", "Nombre de marchés avec critère « bilan de GES »"),
      measure(
        "5.2.2",
        "ENVIRONMENTAL_IMPACT_CONTRACTS",
        "count",
        "Nombre de marchés avec valorisation de l'impact environnement par une ou plusieurs des 4 notions",
      ),
      measure("5.3.1", "ASBESTOS_PAH_RATE", "share", "% de marchés intégrant un critère analyse amiante HAP"),
      measure(
        "5.3.2",
        "RECLAIMED_ASPHALT_CRITERION_RATE",
        "share",
        "% de marchés intégrant un critère réutilisation d'agrégats enrobés",
      ),
      measure(
        "5.3.3",
        "WARM_MIX_RATE",
        "share",
        "% de marchés intégrant un critère utilisation enrobés tièdes et ou à basses calories",
      ),
      measure("5.3.4", "VARIANTS_RATE", "share", "% de marchés intégrant un critère variante"),
      measure(
        "5.3.5",
        "ON_SITE_REUSE_RATE",
        "share",
        "% de marchés intégrant un critère utilisation et la réutilisation de matériaux sur sites",
      ),
      measure(
        "5.3.6",
        "WASTE_TREATMENT_RATE",
        "share",
        "% de marchés intégrant un critère traitement des déchets assuré sur les chantiers",
      ),
      measure(
        "5.3.7",
        "NOISE_LIMIT_RATE",
        "share",
        "% de marchés intégrant un critère limitation de nuisances sonores",
      ),
      measure("5.3.8", "RECLAIMED_ASPHALT_RATE", "share", "% d'agrégats d'enrobés réellement incorporés"),
    ],
  },
  {
    axis: ECOSYSTEM,
    mission: "Faciliter l'accès à la commande publique pour les entreprises du territoire",
    measures: [
      measure("6.1.1a", "PME_LOTS", "count", "Nombre de lots attribués à des TPE/PME"),
      measure("6.1.1b", "LOCAL_PME_LOTS", "count", "Nombre de lots attribués à des TPE/PME du territoire"),
      measure(
        "6.1.2",
        "ESS_LOTS",
        "count",
        "Nombre de lots attribués à des entreprises de l'Economie sociale et solidaire",
      ),
      measure("6.2.1", "ESS_BIDDERS", "count", "Nombre d'entreprises de l'ESS qui répondent à une consultation"),
      measure("6.2.2", "ESS_PURCHASES", "euros", "Volume d'achat accordé à des EESS"),
      measure("6.2.3", "ESS_CONTRACTS", "count", "Nombre de marchés notifiés à l'ESS"),
      measure(
        "6.3.1",
        "TRADE_EVENTS",
        "count",
        "Nombre de participations de la collectivité à des salons (événements CCI, fédérations, CRESS et rencontres ESS'presso)",
      ),
      measure("6.3.2", "SOURCING_SHEETS", "count", "Nombre de fiches « sourcing » remplies par les services"),
    ],
  },
];
