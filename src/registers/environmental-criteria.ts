import { yesNo } from "./columns";
import { list } from "./words";

/** Environmental criteria: each is a yes/no column of its own or a word of the list column. */
export const ENVIRONMENTAL_CRITERIA = {
  sustainableResource: {
    title: "Ressource gérée durablement",
    words: list(`
        ressource durable | gestion durable de la ressource | ressources gérées durablement |
        s'assurer que la ressource est gérée durablement | gestion durable | PEFC | FSC |
        bois géré durablement | critère ressource gérée durablement | ressource durablement gérée |
        bois certifié PEFC/FSC | bois issu de forêts gérées durablement | forêt gérée durablement |
        gestion durable des ressources | ressource gérée de façon durable | bois PEFC | bois FSC | PEFC/FSC |
        ressource gérée durablement exigée | origine durable de la ressource | gestion durable des forêts |
        bois certifié | ressource naturelle gérée durablement | ressource issue d'une gestion durable |
        critère gestion durable
      `),
  },
  ecolabel: {
    title: "Éco-label / bio-sourcé / certification",
    words: list(`
        éco-label | écolabel | éco-labellisé | écolabellisé | bio-sourcé | biosourcé | certification |
        certification environnementale | matériaux éco-labellisés | matériaux biosourcés | matériau biosourcé |
        label écologique | matériaux bio-sourcés | éco-label, bio-sourcé ou certification |
        éco-label bio-sourcé | éco-label ou bio-sourcé | éco-label/biosourcé |
        matériaux éco-labellisés ou bio-sourcés | matériaux écolabellisés et/ou biosourcés |
        écolabel ou certification | label environnemental | éco-labels | écolabel biosourcé certification |
        éco-label, bio-sourcé, certification | label / écolabel | label | écolabel ou biosourcé |
        éco-labels et certifications | écolabels | label environnemental ou biosourcé | produits écolabellisés |
        produits éco-labellisés | produits biosourcés | écolabel européen |
        matériaux bio-sourcés ou éco-labellisés | certification environnementale ou écolabel |
        labels et certifications | écolabel/biosourcé | écolabel, biosourcé | écolabel exigé | éco-label exigé |
        label ou certification | labels environnementaux | matériaux géosourcés et biosourcés |
        matériaux biosourcés ou éco-labellisés | biosourcés | écolabels ou certifications
      `),
  },
  pooling: {
    title: "Mutualisation",
    words: list(`
        mutualisation entre services | achat mutualisé | mutualisé | mutualisation des achats |
        mutualisation possible | critère mutualisation | achats mutualisés | groupement de commandes |
        mutualisation du besoin | mutualisation de l'achat | mutualisation interservices |
        mutualisation inter-services | mutualisation inter-directions | mutualisation entre directions | achat groupé | achats groupés | besoin mutualisé |
        critère mutualisation entre services | mutualisation entre service | marché mutualisé |
        mutualisation (O/N)
      `),
  },
  localProduction: {
    title: "Production locale",
    words: list(`
        provenance locale | produit localement | produits locaux | circuits courts |
        issu de la production locale | produits locaux | produit local | circuit court | circuits courts |
        production locale ou circuit court | denrées locales | critère production locale | prod. locale |
        prod locale | approvisionnement local | production locale / circuit court |
        produits issus de la production locale | denrées issues de la production locale |
        issu de production locale | produits de la production locale | circuit court ou production locale |
        circuits courts et production locale | critère circuit court | origine locale |
        approvisionnement en circuit court | approvisionnement direct
      `),
  },
  localManufacturing: {
    title: "Fabrication locale",
    words: list(`
        fabriqué localement | fabrication française ou locale |
        issu de la fabrication locale | fabriqué localement | critère fabrication locale |
        fabrication française | fab. locale | fab locale | produit fabriqué localement |
        produits fabriqués localement | fabrication française ou locale | made in France | fabriqué en France |
        fabriqué sur le territoire | fabrication sur le territoire | issu de fabrication locale |
        produits issus de la fabrication locale | produits de fabrication locale | local (fabrication) | fabrication locale exigée
      `),
  },
  secondHand: {
    title: "Achat d'occasion",
    words: list(`
        acheté d'occasion |
        occasion | recours à l'achat d'occasion | seconde main | réemploi ou occasion | achats d'occasion |
        critère occasion | 2nde main | réemploi / occasion | occasion / réemploi | recours à l'occasion |
        achat de seconde main | achats de seconde main | matériel d'occasion | occasion ou reconditionné |
        occasion / reconditionné | reconditionné | produits reconditionnés | achat d'occasion ou reconditionné |
        achat d'occasion / réemploi | achat d'occasion exigé | acquisition d'occasion | acheté d'occasion |
        biens d'occasion | produits de seconde main | issu du réemploi
      `),
  },
  recycledMaterials: {
    title: "Matériaux recyclés ou recyclables",
    words: list(`
        recyclage | matière recyclée | contenu recyclé |
        matériaux recyclables ou recyclés | matériaux recyclables et/ou recyclés |
        matériaux recyclés et/ou recyclables | matériaux recyclés | matériaux recyclables | recyclé |
        recyclable | recyclés/recyclables | recyclés ou recyclables | recyclables ou recyclés |
        matériaux recyclés/recyclables | matières recyclées | mat. recyclés | mat recyclés |
        matières premières recyclées | contenu recyclé | teneur en matière recyclée | produits recyclés |
        matériau recyclé | matériau recyclable | critère matériaux recyclés | matière recyclée |
        recyclage des matériaux | matériaux recyclés exigés | recyclé/recyclable | part de recyclé |
        incorporation de matières recyclées | produits issus du recyclage | prescription matériaux recyclés |
        matériaux issus du recyclage
      `),
  },
  ghgAssessment: {
    title: "Bilan de GES",
    words: list(`
        bilan GES | GES | bilan carbone | gaz à effet de serre | bilan des gaz à effet de serre |
        bilan de gaz à effet de serre | bilan des émissions de gaz à effet de serre | critère bilan de GES |
        BEGES | critère GES | bilan gaz à effet de serre | bilan d'émissions de GES |
        bilan des émissions de GES | bilan des GES | critère bilan GES | critère bilan carbone |
        critère carbone | émissions de GES | bilan GES exigé | bilan CO2 | empreinte carbone | impact carbone |
        évaluation carbone
      `),
  },
  cleanFuel: {
    title: "Carburant ou huile non polluants",
    words: list(`
        carburant ou huile non polluant | carburant non polluant | huile non polluante |
        carburants ou huiles non polluants | carburant/huile non polluants |
        carburants et huiles non polluants | carburant propre |
        utilisation de carburant ou d'huile non polluants | carburants propres | carburants non polluants |
        huiles non polluantes | huile ou carburant non polluant | carburants/huiles non polluants |
        carburant / huile propre | carburants alternatifs | carburant alternatif | biocarburants |
        huiles biodégradables | carburants et huiles propres | carburant moins polluant |
        carburant ou huile propre | carburants ou huiles moins polluants | huiles et carburants non polluants
      `),
  },
  vehicleMaintenance: {
    title: "Fréquence d'entretien des véhicules",
    words: list(`
        entretien des véhicules | fréquence d'entretien | fréquence entretien véhicules |
        fréquence de l'entretien des véhicules | périodicité d'entretien des véhicules |
        entretien du parc roulant | entretien des engins | fréquence entretien | entretien véhicules |
        maintenance des véhicules | fréquence d'entretien du parc | entretien du parc de véhicules |
        entretien de la flotte | fréquence d'entretien du matériel roulant | périodicité entretien |
        entretien régulier des véhicules | fréquence d'entretien des engins |
        fréquence de maintenance des véhicules | entretien du parc
      `),
  },
  alternativeMachinery: {
    title: "Engins alternatifs",
    words: list(`
        engin alternatif | utilisation d'engins alternatifs | engins électriques ou alternatifs |
        matériel alternatif | engins électriques | engins propres | engins à énergie alternative |
        engins de chantier alternatifs | matériels alternatifs | machines alternatives |
        engins de chantier électriques | utilisation engins alternatifs | véhicules et engins alternatifs |
        engins hybrides ou électriques | engins à motorisation alternative | véhicules alternatifs |
        engins et matériels alternatifs | engins élec. | engins électriques / hybrides | engin électrique | machines électriques
      `),
  },
  equipmentAge: {
    title: "Vétusté du parc de matériel",
    words: list(`
        vétusté du parc | vétusté du matériel | vétusté | âge du parc de matériel | âge du parc |
        âge du matériel | vétusté parc matériel | vétusté du parc matériel | âge du parc matériel |
        âge du parc roulant | âge des engins | âge des véhicules | ancienneté du parc | ancienneté du matériel |
        vétusté des engins | vétusté du parc roulant | vétusté des matériels | âge moyen du parc |
        ancienneté du parc de matériel | vétusté du parc d'engins | ancienneté des engins |
        âge du matériel utilisé
      `),
  },
  asbestosPah: {
    title: "Analyse amiante-HAP",
    words: list(`
        analyse amiante HAP | amiante HAP | amiante/HAP | amiante | analyse amiante | analyse amiante et HAP |
        HAP | recherche amiante HAP | diagnostic amiante HAP | critère analyse amiante HAP |
        recherche d'amiante et HAP | diagnostic amiante | diagnostic amiante/HAP | analyse amiante/HAP |
        analyses amiante HAP | analyses amiante et HAP | recherche amiante | amiante et HAP | analyse HAP |
        recherche amiante/HAP | critère amiante HAP | critère amiante | critère analyse amiante |
        repérage amiante HAP | repérage amiante
      `),
  },
  reclaimedAsphalt: {
    title: "Réutilisation d'agrégats d'enrobés",
    words: list(`
        agrégats | réemploi d'agrégats |
        réutilisation agrégats enrobés | agrégats d'enrobés | agrégats enrobés | réemploi d'agrégats d'enrobés |
        réutilisation d'agrégats | critère agrégats d'enrobés | recyclage d'agrégats d'enrobés |
        réutilisation des agrégats d'enrobés | agrégats d'enrobés réutilisés | recyclage d'enrobés |
        recyclage des enrobés | recyclage des agrégats d'enrobés | agrégats recyclés |
        réemploi des agrégats d'enrobés | enrobés recyclés | réutilisation d'enrobés |
        réutilisation des enrobés | utilisation d'agrégats d'enrobés |
        utilisation d'agrégats d'enrobés recyclés | agrégats d'enrobés recyclés |
        valorisation des agrégats d'enrobés | incorporation d'agrégats d'enrobés | taux d'agrégats d'enrobés |
        réutilisation d'agrégat d'enrobé | critère réutilisation d'agrégats d'enrobés |
        critère réutilisation agrégats enrobés | réemploi agrégats | réutilisation des agrégats |
        AE (agrégats d'enrobés)
      `),
  },
  warmMix: {
    title: "Enrobés tièdes ou basses calories",
    words: list(`
        enrobés basse température | basse température |
        enrobés tièdes | enrobés tièdes et ou à basses calories | enrobés tièdes et/ou basses calories |
        enrobés tièdes ou à basses calories | basses calories | enrobé tiède | enrobés basses calories |
        enrobés tièdes/basses calories | enrobés à basse calorie | enrobés basse température |
        basse température | utilisation d'enrobés tièdes | utilisation enrobés tièdes |
        enrobé à basse température | enrobés à basse température | enrobés tièdes ou basse température |
        enrobé basse température | enrobé basse calorie | enrobés basse calorie | enrobés basse T° | enrobés EBT | EBT |
        enrobés tièdes ou à basse température | enrobés à chaud remplacés par tièdes | critère enrobés tièdes |
        utilisation d'enrobés tièdes ou basses calories | enrobés à faible température |
        enrobés tièdes et basses calories | enrobés tièdes exigés
      `),
  },
  variants: {
    title: "Variante",
    words: list(`
        critère variante | variante environnementale | variantes autorisées | variante autorisée | variantes |
        variantes environnementales | variante environnementale autorisée | variantes vertes |
        variantes acceptées | variante acceptée | variante possible | critère variantes |
        autorisation de variantes | variante exigée | variantes (O/N) | possibilité de variante |
        variantes possibles | variante admise | variantes admises | variantes imposées
      `),
  },
  onSiteReuse: {
    title: "Réutilisation de matériaux sur site",
    words: list(`
        réutilisation des matériaux sur site | réutilisation matériaux sur site | réutilisation sur site |
        réemploi sur site | utilisation et réutilisation de matériaux sur sites |
        réemploi de matériaux sur site | réemploi des matériaux sur site |
        utilisation et la réutilisation de matériaux sur sites | matériaux réutilisés sur site |
        réutilisation de matériaux sur place | réutilisation in situ | réemploi in situ |
        réemploi matériaux sur site | réutilisation des matériaux du site |
        réutilisation des matériaux en place | réemploi des matériaux en place | réutilisation des déblais |
        utilisation/réutilisation de matériaux sur site | réemploi de matériaux in situ |
        matériaux réemployés sur site | utilisation des matériaux du site | réutilisation sur place |
        réemploi sur place | réemploi sur site des matériaux | valorisation des matériaux sur site |
        réutilisation sur site des matériaux | utilisation de matériaux sur site
      `),
  },
  wasteTreatment: {
    title: "Traitement des déchets de chantier",
    words: list(`
        déchets de chantier traités | déchets traités |
        traitement des déchets | déchets de chantier | gestion des déchets de chantier | gestion des déchets |
        traitement déchets chantier | traitement des déchets assuré sur les chantiers |
        traitement des déchets sur les chantiers | SOGED | tri des déchets de chantier | déchets |
        traitement déchets | gestion déchets de chantier | gestion déchets chantier |
        valorisation des déchets de chantier | valorisation des déchets | tri des déchets |
        traitement des déchets du chantier | traitement des déchets assuré sur le chantier |
        gestion des déchets du chantier | gestion des déchets sur chantier | SOSED | évacuation des déchets |
        déchets chantier | recyclage des déchets de chantier | plan de gestion des déchets |
        schéma de gestion des déchets | suivi des déchets de chantier | élimination des déchets
      `),
  },
  noiseLimit: {
    title: "Limitation des nuisances sonores",
    words: list(`
        bruit | nuisances | nuisances sonores limitées |
        nuisances sonores | limitation de nuisances sonores | limitation nuisances sonores |
        réduction des nuisances sonores | bruit | limitation du bruit | lutte contre le bruit |
        nuisance sonore | réduction du bruit | maîtrise du bruit | bruit de chantier |
        limitation des nuisances | nuisances acoustiques | réduction des nuisances | nuisances de chantier |
        critère bruit | bruits | limitation nuisances | limitation des bruits de chantier |
        nuisances sonores limitées | niveau sonore
      `),
  },
} as const;

export type EnvironmentalCriterion = keyof typeof ENVIRONMENTAL_CRITERIA;

type Titles = (typeof ENVIRONMENTAL_CRITERIA)[EnvironmentalCriterion]["title"];

export const criterionOptions = Object.fromEntries(
  Object.values(ENVIRONMENTAL_CRITERIA).map(({ title, words }) => [title, words]),
) as unknown as Readonly<Record<Titles, readonly string[]>>;

/** Words clear enough in a list of criteria and too vague as a heading. */
const LIST_ONLY_WORDS: ReadonlySet<string> = new Set(
  list(
    "certification | PEFC | FSC | déchets | HAP | SOGED | SOSED | EBT | reconditionné | biosourcés | agrégats recyclés",
  ),
);

/** Those that may head a column of yes and no, to be confirmed. */
const MAY_HEAD: ReadonlySet<string> = new Set(
  list("PEFC | FSC | déchets | HAP | SOGED | SOSED | reconditionné | biosourcés | agrégats recyclés"),
);

export const criterionColumns = Object.fromEntries(
  Object.entries(ENVIRONMENTAL_CRITERIA).map(([name, { title, words }]) => [
    name,
    yesNo(title, [
      ...words.filter((word) => !LIST_ONLY_WORDS.has(word)),
      ...words.filter((word) => MAY_HEAD.has(word)).map((heading) => ({ heading, doubtful: true as const })),
    ]),
  ]),
) as Readonly<Record<EnvironmentalCriterion, ReturnType<typeof yesNo>>>;

/** The title that an environmental criterion has in the list column. */
export const criterionTitle = (criterion: EnvironmentalCriterion): Titles => ENVIRONMENTAL_CRITERIA[criterion].title;
