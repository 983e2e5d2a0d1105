import { date, siret, text, yesNo } from "./columns";
import { register } from "./register";
import { list } from "./words";

/** Collectivités accompagnées: one row per authority. */
export const authorities = register({
  kind: "authorities",
  title: "Collectivités accompagnées",
  names: list("collectivités | collectivités accompagnées | accompagnement | communes"),
  date: "firstClauseDate",
  key: ["authority"],
  vital: ["firstClauseDate"],
  columns: {
    authority: text(
      "Collectivité",
      list(`
        nom de la collectivité | collectivité accompagnée | commune | acheteur | nom |
        structure accompagnée | maître d'ouvrage | EPCI | établissement | commune ou EPCI |
        collectivité ou EPCI | nom de l'acheteur | collectivité partenaire | collectivité concernée | collectivité bénéficiaire |
        donneur d'ordre | nom de la commune | nom du donneur d'ordre | nom de la structure | organisme |
        acheteur public | bailleur | collectivité / établissement | acheteur accompagné | entité accompagnée |
        pouvoir adjudicateur | intercommunalité | commune accompagnée | EPCI accompagné | bénéficiaire |
        bénéficiaire de l'accompagnement | collectivité aidée | structure bénéficiaire | territoire accompagné
      `),
      { starred: true },
    ),
    siren: siret(
      "SIREN",
      list(`
        siren de la collectivité | siret | n° siren | identifiant | n° siret |
        SIREN / SIRET | siren acheteur | siret collectivité | SIRET / SIREN | code SIREN |
        n° SIREN de la collectivité | SIREN de la structure | siren commune
      `),
    ),
    firstClauseDate: date(
      "Date de la première clause",
      list(`
        première clause | date de la 1re clause | première clause le | date 1ère clause | date d'insertion de la première clause |
        date clause | 1ère clause | 1re clause | 1ère clause le | date |
        date de la première clause sociale | première clause insérée le | date d'insertion de la 1ère clause | date du premier marché clausé | premier marché clausé |
        premier marché clausé le | date du 1er marché clausé | 1er marché clausé le | date de la 1ère clause sociale | date de la 1re clause sociale |
        date clause sociale | date de mise en place de la première clause | date de mise en place | clause insérée le | date d'insertion de la clause |
        première clause sociale | première clause sociale le | date d'intégration de la clause | date d'adoption
      `),
      { starred: true },
    ),
    followsIntervention: yesNo(
      "Suite à notre intervention",
      list(`
        suite à intervention | notre intervention | grâce à notre intervention | suite à l'intervention du Département | intervention du Département |
        accompagnement du Département | suite à notre accompagnement | intervention | après notre intervention | à notre initiative |
        suite à accompagnement | suite à l'accompagnement du Département | suite à notre action | accompagnement | accompagnée par nos soins |
        accompagné par nos services | du fait de notre intervention | grâce à notre accompagnement | à notre demande | consécutif à notre intervention |
        suite à notre sollicitation | issu de notre accompagnement | lien avec notre intervention | résulte de notre intervention | après accompagnement |
        après notre accompagnement | intervention du facilitateur | suite intervention facilitateur | accompagnement par le facilitateur | accompagnée par le Département |
        après intervention | intervention du service | suite à intervention du service | après intervention du Département | suite à notre conseil |
        sur notre conseil | grâce à nous | intervention région | intervention de la métropole | suite à notre appui |
        accompagnée par nous | avec notre aide | avec notre appui | fait suite à notre intervention
      `),
    ),
  },
});
