/** What a contract commits to, socially and environmentally. */
import { amount, choices, flagged, hours, text, yesNo } from "./columns";
import { criterionOptions } from "./environmental-criteria";
import { ENVIRONMENTAL_CONSIDERATIONS, RESERVATIONS, SOCIAL_SCHEMES } from "./responsible-words";
import { list } from "./words";

export const COMMITMENT_COLUMNS = {
  socialScheme: choices("Dispositif social", SOCIAL_SCHEMES, [
    ...list("considerationsSociales"),
    ...flagged(
      "clause d'exécution",
      "clause sociale | clausé | marché clausé | clause d'insertion | type de clause | clause sociale d'insertion | clause sociale d'exécution | clauses sociales | clause insertion | clause soc. | clause sociale insertion | marché à clause sociale | marché avec clause sociale | avec clause sociale | présence d'une clause sociale | présence clause sociale | clause sociale présente | type de clause sociale | nature de la clause | nature de la clause sociale | clause d'insertion sociale | clausé insertion | marché clausé insertion | clause sociale obligatoire | clause sociale ou d'insertion | clause sociale / insertion | clauses d'insertion | clauses sociales d'insertion | marché à clauses | intègre une clause sociale | clause d'exécution sociale",
    ),
    ...list(`
      considération sociale | considérations sociales | dispositif social d'insertion |
      type de dispositif social | dispositif d'insertion | dispositif | type de dispositif |
      dispositif social proposé | dispositif social retenu | volet social | type de considération sociale | disposition sociale | dispositions sociales | mesure sociale | levier social | considération sociale retenue | considérations sociales retenues | outil d'insertion | type de dispositif d'insertion | type de mesure sociale | dispositif d'insertion retenu | dispositif d'achat social | dispositif achat socialement responsable | considération soc. | considérations soc. | type de volet social | nature du dispositif social | nature du dispositif
    `),
    ...flagged(
      "critère d'attribution",
      "critère social | critère d'insertion | critère social d'attribution | critère d'attribution social",
    ),
    ...flagged(
      "marché de qualification et d'insertion",
      "marché de qualification et d'insertion | marché de services de qualification et d'insertion | marché d'insertion",
    ),
  ]),
  reservedFor: choices(
    "Réservé à",
    RESERVATIONS,
    [
      ...list("bénéficiaire de la réservation | réservation"),
      ...flagged(
        "(bénéficiaire inconnu)",
        "marché réservé | réservé | réservé (O/N) | lot réservé | marché réservé (O/N)",
      ),
      ...list("article de réservation"),
      ...flagged(
        "ESAT/EA",
        "L.2113-12 | réservé ESAT/EA | réservé ESAT EA | marché réservé ESAT/EA | réservé handicap",
      ),
      ...flagged("SIAE", "L.2113-13 | réservé SIAE | marché réservé SIAE"),
      ...flagged("ESS", "L.2113-15 | réservé ESS | marché réservé ESS"),
      ...list(`
      marché réservé à | type de réservation | structures bénéficiaires de la réservation | réservé aux |
      lot réservé à | type de marché réservé | marché réservé (type) | article réservation | structures réservataires | bénéficiaire réservation | bénéficiaires de la réservation | marché réservé aux | réservation du marché | réservation du lot | réservation au profit de | réservation à | nature de la réservation | réservé à (SIAE, ESAT, EA, ESS) | destinataire de la réservation | article de réservation (L.2113-12 à 15) | fondement de la réservation | base juridique de la réservation
    `),
      ...list(`
 réservation art. | réservation (article) | art. de réservation | article réservation | réservé (article) | motif de réservation | réservation au titre de | structures réservataires `),
    ],
    { yes: "(bénéficiaire inconnu)" },
  ),
  contractedHours: hours(
    "Heures contractualisées",
    list(`
        heures prévues | heures_insertion_prevues | heures d'insertion prévues | objectif heures |
        engagement (h) | engagement heures | engagement | heures dues | volume horaire | heures d'insertion |
        heures d'insertion contractualisées | volume d'heures | nb heures | nombre d'heures |
        nombre d'heures d'insertion | nb heures insertion | volume d'heures d'insertion |
        nb d'heures d'insertion | objectif d'heures | objectif d'insertion (heures) | heures d'insertion dues |
        volume d'heures contractualisées | heures | h. contractualisées | h. prévues | heures à réaliser |
        heures d'insertion à réaliser | volume d'heures d'insertion contractualisées | nombre d'heures prévues |
        nombre d'heures d'insertion prévues | objectif en heures | volume horaire d'insertion |
        nb heures prévues | nombre d'heures contractualisées | heures réservées | heures imposées |
        heures exigées | heures demandées | heures engagées | engagement horaire | obligation horaire |
        objectif horaire | quota d'heures | heures marché | effort d'insertion | heures clause sociale |
        heures de clause sociale | heures clause | volume horaire insertion | heures contrat |
        heures insertion marché | heures insertion prévues | heures d'insertion au contrat |
        nombre d'heures à réaliser | nombre d'heures d'insertion à réaliser | volume d'insertion (heures) |
        obligation (heures) | objectif insertion (h) | objectif d'insertion (h) | heures d'engagement |
        engagement insertion (heures) | engagement d'insertion (heures) | heures contractuelles |
        volume heures insertion | volume heures | objectif d'heures d'insertion | nb heures clause |
        nombre heures insertion | heures insertion exigées | heures insertion | heures d'insertion engagées |
        heures insertion engagées | heures d'insertion réservées | heures insertion dues |
        heures d'insertion demandées | nb d'heures prévues | nb d'heures d'insertion prévues |
        nombre d'heures contractuelles | volume horaire contractualisé | volume horaire prévu |
        heures prévues au marché | heures prévues au contrat | heures d'insertion contractuelles |
        heures sociales | volume contractualisé (heures) | engagement d'heures |
        heures d'insertion prévues au marché | heures d'insertion inscrites au marché |
        nombre d'heures d'insertion contractualisées | nb heures d'insertion | quota d'heures d'insertion |
        objectif d'insertion | heures d'insertion exigées | heures d'insertion imposées |
        heures d'insertion obligatoires | engagement en heures | heures à effectuer |
        nombre d'heures à effectuer | heures d'insertion à effectuer | volume d'heures à réaliser |
        volume horaire à réaliser | h. insertion
      `),
  ),
  activitySector: text(
    "Domaine d'activité",
    list(`
        secteur d'activité | domaine | secteur | corps d'état | domaine d'activités | activité |
        domaines d'activités | secteur d'activités | métier | corps de métier | branche | domaine activité |
        secteur activité | secteur professionnel | corps d'état / métier | filière | domaine professionnel |
        famille de métiers | métiers | filière métier | domaine d'activité du marché | secteurs d'activité |
        type d'activité | champ d'activité | domaine métier | activités | filière professionnelle |
        domaine d'intervention | secteur d'intervention | métier / secteur | filière d'activité |
        filière de la clause | secteur de la clause | domaine de la clause | métier de la clause
      `),
  ),
  monitored: yesNo(
    "Marché suivi",
    list(`
        suivi | suivi (O/N) | suivi de la clause | clause suivie | suivi insertion | suivi du marché |
        suivi par le facilitateur | suivi d'exécution | suivi en exécution | suivi effectué |
        suivi par la facilitatrice | suivi réalisé | suivi clause sociale | clause sociale suivie |
        suivi de la clause sociale | suivi effectif | contrôle de la clause | clause suivie (O/N) |
        suivi clause | suivi de l'insertion | suivi social | clause suivie par le facilitateur |
        suivi facilitateur | suivi PLIE | suivi effectif de la clause | suivi de l'exécution |
        suivi mis en place | suivi en cours | marché suivi par le facilitateur | suivi clause insertion |
        suivi clauses | suivi des clauses | suivi de la clause d'insertion | suivi de la clause insertion |
        fait l'objet d'un suivi | suivi assuré | suivi ? | marché suivi ? | contrat suivi |
        suivi de l'exécution de la clause | suivi de l'exécution sociale | suivi du dispositif social |
        suivi clause d'insertion | suivi facilitatrice | suivi de la clause par le facilitateur |
        suivi (facilitateur) | marché suivi par la cellule clauses sociales |
        suivi par la cellule clauses sociales | suivi cellule clauses | suivi cellule insertion |
        suivi maison de l'emploi | accompagnement du facilitateur | marché accompagné
      `),
  ),
  penaltyPerHour: amount(
    "Pénalité par heure",
    list(`
      pénalité horaire | pénalité insertion | pénalité par heure non réalisée | pénalités | pénalité (€/h) |
      pénalité €/heure | pénalité par heure d'insertion | montant de la pénalité horaire
    `),
  ),
  environmentalConsiderations: choices(
    "Considérations environnementales",
    ENVIRONMENTAL_CONSIDERATIONS,
    [
      ...list("considerationsEnvironnementales | considération environnementale"),
      ...flagged(
        "clause",
        "clause env. | clause environnementale | clauses environnementales | clause environnement | marché avec clause environnementale | présence d'une clause environnementale | présence clause environnementale | clause environnementale présente | type de clause environnementale",
      ),
      ...flagged(
        "critère",
        "critère env. | critère environnemental | critère environnement | présence d'un critère environnemental",
      ),
      ...list(`
      dispo. env. | dispositif environnemental | disposition environnementale | dispositions environnementales |
      volet environnemental | clause verte | clause DD | clause écologique | environnement | considération env. | considérations env. | considération environnementale retenue | considérations environnementales retenues | type de considération environnementale | clause ou critère environnemental | mesure environnementale | volet env. | clauses et critères env. | prise en compte de l'environnement | disposition env.
    `),
    ],
    // "Oui": there is one, and nobody says which.
    { yes: "(nature inconnue)" },
  ),
  environmentalCriteria: choices(
    "Critères environnementaux",
    criterionOptions,
    list(`
      critères environnementaux retenus | liste des critères environnementaux | critères env. |
      critères écologiques | critères environnementaux mis en œuvre | critères développement durable |
      critères DD | critères environnementaux (liste) | exigences environnementales |
      clauses et critères environnementaux | critères environnementaux exigés |
      critère(s) environnemental(aux) | critères environnementaux mobilisés |
      dispositions environnementales retenues | exigence environnementale | leviers environnementaux |
      mesures environnementales | liste critères environnementaux | critères env. retenus | critères verts |
      clauses vertes | critères et clauses environnementaux
    `),
  ),
} as const;
