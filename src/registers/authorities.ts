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
        nom de la collectivité | collectivité accompagnée | commune | acheteur | nom | structure accompagnée |
        maître d'ouvrage | EPCI | établissement | nom collectivité | commune ou EPCI | collectivité ou EPCI |
        collectivités | nom de l'acheteur | collectivité partenaire | collectivité concernée |
        collectivité bénéficiaire | donneur d'ordre | donneurs d'ordre | nom de la commune |
        nom du donneur d'ordre | nom de la structure | organisme | maîtres d'ouvrage | acheteur public |
        bailleur | collectivité / établissement | acheteur accompagné | entité accompagnée | commune / EPCI |
        pouvoir adjudicateur | collectivité ou établissement | intercommunalité | commune accompagnée |
        communes accompagnées | EPCI accompagné | bénéficiaire | bénéficiaire de l'accompagnement |
        collectivité aidée | structure bénéficiaire | territoire accompagné
      `),
      { starred: true },
    ),
    siren: siret(
      "SIREN",
      list(`
        siren de la collectivité | siret | n° siren | identifiant | siren collectivité | n° siret |
        SIREN / SIRET | siren acheteur | siret collectivité | siret de la collectivité | numéro SIREN |
        SIRET / SIREN | code SIREN | n° SIREN de la collectivité | SIREN de l'acheteur | SIREN de la structure |
        siren commune
      `),
    ),
    firstClauseDate: date(
      "Date de la première clause",
      list(`
        date première clause | première clause | date de première clause | date de la 1re clause |
        première clause le | date 1ère clause | date 1re clause | date de la 1ère clause |
        date d'insertion de la première clause | date clause | 1ère clause | 1re clause | 1ère clause le |
        date de la clause | date | date de la première clause sociale | première clause insérée le |
        date de 1re clause | date d'insertion de la 1ère clause | date du premier marché clausé |
        premier marché clausé | premier marché clausé le | date du 1er marché clausé | date 1er marché clausé |
        1er marché clausé le | date de la 1ère clause sociale | date de la 1re clause sociale |
        date de première clause sociale | date première clause sociale | date clause sociale |
        date de mise en place de la première clause | date de mise en place | clause insérée le |
        date d'insertion de la clause | première clause sociale | première clause sociale le |
        date d'intégration de la clause | date d'adoption | date de la clause sociale
      `),
      { starred: true },
    ),
    followsIntervention: yesNo(
      "Suite à notre intervention",
      list(`
        suite à intervention | suite à notre intervention (O/N) | notre intervention |
        grâce à notre intervention | suite à l'intervention du Département | intervention du Département |
        accompagnement du Département | suite à notre accompagnement | suite intervention | intervention |
        suite à intervention du Département | après notre intervention | à notre initiative |
        suite à accompagnement | suite à l'accompagnement du Département | suite à notre action |
        suite à l'intervention | suite à intervention (O/N) | intervention (O/N) | accompagnement |
        accompagnée par nos soins | accompagné par nos services | à la suite de notre intervention |
        du fait de notre intervention | grâce à notre accompagnement | à notre demande |
        consécutif à notre intervention | suite à notre sollicitation | issu de notre accompagnement |
        suite accompagnement | lien avec notre intervention | résulte de notre intervention |
        après accompagnement | après notre accompagnement | suite à l'accompagnement |
        suite à notre intervention ? | suite intervention Département | intervention du facilitateur |
        suite intervention facilitateur | accompagnement par le facilitateur | accompagnée par le Département |
        après intervention | intervention du service | suite à intervention du service |
        suite à l'intervention du service | après intervention du Département | suite à notre conseil |
        sur notre conseil | grâce à nous | intervention région | intervention du département |
        intervention de la région | intervention de la métropole | suite à notre appui | accompagnée par nous |
        avec notre aide | avec notre appui | intervention département | intervention métropole |
        fait suite à notre intervention
      `),
    ),
  },
});
