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
        maître d'ouvrage | EPCI | établissement | nom collectivité | commune ou EPCI | collectivité ou EPCI
      `),
      { starred: true },
    ),
    siren: siret(
      "SIREN",
      list(`
        siren de la collectivité | siret | n° siren | identifiant | siren collectivité | n° siret |
        SIREN / SIRET
      `),
    ),
    firstClauseDate: date(
      "Date de la première clause",
      list(`
        date première clause | première clause | date de première clause | date de la 1re clause |
        première clause le | date 1ère clause | date 1re clause | date de la 1ère clause |
        date d'insertion de la première clause | date clause | 1ère clause | 1re clause | 1ère clause le |
        date de la clause | date
      `),
      { starred: true },
    ),
    followsIntervention: yesNo(
      "Suite à notre intervention",
      list(`
        suite à intervention | suite à notre intervention (O/N) | notre intervention |
        grâce à notre intervention | suite à l'intervention du Département | intervention du Département |
        accompagnement du Département | suite à notre accompagnement | suite intervention | intervention |
        suite à intervention du Département | après notre intervention | à notre initiative
      `),
    ),
  },
});
