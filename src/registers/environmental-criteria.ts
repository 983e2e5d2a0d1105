import { yesNo } from "./columns";
import { list } from "./words";

/** Environmental criteria: each is a yes/no column of its own or a word of the list column. */
export const ENVIRONMENTAL_CRITERIA = {
  sustainableResource: {
    title: "Ressource gérée durablement",
    words: list(`
        ressource durable | gestion durable de la ressource | ressources gérées durablement |
        s'assurer que la ressource est gérée durablement | gestion durable | PEFC | FSC | bois géré durablement |
        critère ressource gérée durablement | ressource durablement gérée
      `),
  },
  ecolabel: {
    title: "Éco-label / bio-sourcé / certification",
    words: list(`
        éco-label | écolabel | éco-labellisé | écolabellisé | bio-sourcé | biosourcé | certification |
        certification environnementale | matériaux éco-labellisés | matériaux biosourcés | matériau biosourcé |
        label écologique | matériaux bio-sourcés | éco-label, bio-sourcé ou certification | éco-label bio-sourcé |
        éco-label ou bio-sourcé | éco-label/biosourcé | matériaux éco-labellisés ou bio-sourcés |
        matériaux écolabellisés et/ou biosourcés | écolabel ou certification | label environnemental |
        éco-labels | écolabel biosourcé certification | éco-label, bio-sourcé, certification | label / écolabel | label
    `),
  },
  pooling: {
    title: "Mutualisation",
    words: list(`
        mutualisation entre services | achat mutualisé | mutualisé | mutualisation des achats |
        mutualisation possible | critère mutualisation | achats mutualisés | groupement de commandes
      `),
  },
  localProduction: {
    title: "Production locale",
    words: list(`
        issu de la production locale | produits locaux | produit local | circuit court | circuits courts |
        production locale ou circuit court | denrées locales | critère production locale | prod. locale | prod locale
    `),
  },
  localManufacturing: {
    title: "Fabrication locale",
    words: list(`
        issu de la fabrication locale | fabriqué localement | critère fabrication locale | fabrication française | fab. locale | fab locale
    `),
  },
  secondHand: {
    title: "Achat d'occasion",
    words: list(`
        occasion | recours à l'achat d'occasion | seconde main | réemploi ou occasion | achats d'occasion |
        critère occasion | 2nde main
      `),
  },
  recycledMaterials: {
    title: "Matériaux recyclés ou recyclables",
    words: list(`
        matériaux recyclables ou recyclés | matériaux recyclables et/ou recyclés |
        matériaux recyclés et/ou recyclables | matériaux recyclés | matériaux recyclables | recyclé | recyclable |
        recyclés/recyclables | recyclés ou recyclables | recyclables ou recyclés |
        matériaux recyclés/recyclables | matières recyclées | mat. recyclés | mat recyclés
    `),
  },
  ghgAssessment: {
    title: "Bilan de GES",
    words: list(`
        bilan GES | GES | bilan carbone | gaz à effet de serre | bilan des gaz à effet de serre |
        bilan de gaz à effet de serre | bilan des émissions de gaz à effet de serre | critère bilan de GES |
        BEGES | critère GES
      `),
  },
  cleanFuel: {
    title: "Carburant ou huile non polluants",
    words: list(`
        carburant ou huile non polluant | carburant non polluant | huile non polluante |
        carburants ou huiles non polluants | carburant/huile non polluants | carburants et huiles non polluants |
        carburant propre | utilisation de carburant ou d'huile non polluants
      `),
  },
  vehicleMaintenance: {
    title: "Fréquence d'entretien des véhicules",
    words: list(`
        entretien des véhicules | fréquence d'entretien | fréquence entretien véhicules |
        fréquence de l'entretien des véhicules | périodicité d'entretien des véhicules
      `),
  },
  alternativeMachinery: {
    title: "Engins alternatifs",
    words: list(`
        engin alternatif | utilisation d'engins alternatifs | engins électriques ou alternatifs |
        matériel alternatif
      `),
  },
  equipmentAge: {
    title: "Vétusté du parc de matériel",
    words: list(`
        vétusté du parc | vétusté du matériel | vétusté | âge du parc de matériel | âge du parc |
        âge du matériel | vétusté parc matériel | vétusté du parc matériel
      `),
  },
  asbestosPah: {
    title: "Analyse amiante-HAP",
    words: list(`
        analyse amiante HAP | amiante HAP | amiante/HAP | amiante | analyse amiante | analyse amiante et HAP |
        HAP | recherche amiante HAP | diagnostic amiante HAP | critère analyse amiante HAP
      `),
  },
  reclaimedAsphalt: {
    title: "Réutilisation d'agrégats d'enrobés",
    words: list(`
        réutilisation agrégats enrobés | agrégats d'enrobés | agrégats enrobés | réemploi d'agrégats d'enrobés |
        réutilisation d'agrégats | critère agrégats d'enrobés | recyclage d'agrégats d'enrobés |
        réutilisation des agrégats d'enrobés
      `),
  },
  warmMix: {
    title: "Enrobés tièdes ou basses calories",
    words: list(`
        enrobés tièdes | enrobés tièdes et ou à basses calories | enrobés tièdes et/ou basses calories |
        enrobés tièdes ou à basses calories | basses calories | enrobé tiède | enrobés basses calories |
        enrobés tièdes/basses calories | enrobés à basse calorie | enrobés basse température | basse température
    `),
  },
  variants: {
    title: "Variante",
    words: list(`
        critère variante | variante environnementale | variantes autorisées | variante autorisée | variantes
      `),
  },
  onSiteReuse: {
    title: "Réutilisation de matériaux sur site",
    words: list(`
        réutilisation des matériaux sur site | réutilisation matériaux sur site | réutilisation sur site |
        réemploi sur site | utilisation et réutilisation de matériaux sur sites | réemploi de matériaux sur site |
        réemploi des matériaux sur site | utilisation et la réutilisation de matériaux sur sites |
        matériaux réutilisés sur site | réutilisation de matériaux sur place
      `),
  },
  wasteTreatment: {
    title: "Traitement des déchets de chantier",
    words: list(`
        traitement des déchets | déchets de chantier | gestion des déchets de chantier | gestion des déchets |
        traitement déchets chantier | traitement des déchets assuré sur les chantiers |
        traitement des déchets sur les chantiers | SOGED | tri des déchets de chantier | déchets
      `),
  },
  noiseLimit: {
    title: "Limitation des nuisances sonores",
    words: list(`
        nuisances sonores | limitation de nuisances sonores | limitation nuisances sonores |
        réduction des nuisances sonores | bruit | limitation du bruit | lutte contre le bruit
      `),
  },
} as const;

export type EnvironmentalCriterion = keyof typeof ENVIRONMENTAL_CRITERIA;

type Titles = (typeof ENVIRONMENTAL_CRITERIA)[EnvironmentalCriterion]["title"];

export const criterionOptions = Object.fromEntries(
  Object.values(ENVIRONMENTAL_CRITERIA).map(({ title, words }) => [title, words]),
) as unknown as Readonly<Record<Titles, readonly string[]>>;

/** Words clear enough in a list of criteria and too vague as a heading. */
const LIST_ONLY_WORDS: ReadonlySet<string> = new Set(["certification", "PEFC", "FSC", "déchets", "HAP", "SOGED"]);

export const criterionColumns = Object.fromEntries(
  Object.entries(ENVIRONMENTAL_CRITERIA).map(([name, { title, words }]) => [
    name,
    yesNo(
      title,
      words.filter((word) => !LIST_ONLY_WORDS.has(word)),
    ),
  ]),
) as Readonly<Record<EnvironmentalCriterion, ReturnType<typeof yesNo>>>;

/** The title that an environmental criterion has in the list column. */
export const criterionTitle = (criterion: EnvironmentalCriterion): Titles => ENVIRONMENTAL_CRITERIA[criterion].title;
