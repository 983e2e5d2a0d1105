/** docs/registres: a page per register, made from its declaration. */
import { REGISTER_KINDS, REGISTERS } from "../../src/registers/catalogue";
import type { ChoiceColumn, ColumnSpec, Heading } from "../../src/registers/columns";
import type { RegisterKind } from "../../src/registers/register";
import { columnTitle } from "../../src/texts/column-title";
import { ONE_ROW_PER, REGISTER_WORDS } from "../../src/texts/template";
import { bullets, code, GENERATED, page, table } from "./markdown";
import { readersOf } from "./reads";
import { TYPE_WORDS } from "./words";

const columnsOf = (kind: RegisterKind): readonly (readonly [id: string, spec: ColumnSpec])[] =>
  Object.entries<ColumnSpec>(REGISTERS[kind].columns);

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

export function registerPage(kind: RegisterKind): string {
  const { title, date, names } = REGISTERS[kind];
  const columns = columnsOf(kind);
  return page(
    GENERATED,
    `# ${title}`,
    bullets([
      `Mot de \`--registers\` : ${code(REGISTER_WORDS[kind])} ; mot du JSON : ${code(kind)}.`,
      sentence(ONE_ROW_PER[kind]),
      date === null
        ? "Registre sans date : il vaut pour tous les exercices."
        : `Une ligne appartient à l'exercice de « ${columnTitle(kind, date)} ».`,
      `Noms de feuille ou de tableau qui aident à le reconnaître : ${names.join(", ")}.`,
      `Registre vide : ${code(`spaser template --registers ${REGISTER_WORDS[kind]} --out registre.xlsx`)}.`,
    ]),
    "Les colonnes marquées ★ sont nécessaires à la plupart des indicateurs ; les autres, aux seuls indicateurs qui les lisent.",
    table([
      ["Colonne", "Identifiant", "Type", "★", "Indicateurs qui la lisent"],
      ...columns.map(([id, spec]) => [
        spec.title,
        code(id),
        TYPE_WORDS[spec.type],
        spec.starred === true ? "★" : "",
        readers(kind, id),
      ]),
    ]),
    "Les en-têtes sont comparés sans tenir compte des majuscules, des accents, de la ponctuation ni des pluriels.",
    ...columns.flatMap(([id, spec]) => columnBlocks(id, spec)),
  );
}

const readers = (kind: RegisterKind, column: string): string =>
  readersOf(kind, column)
    .map((indicator) => `[${indicator.code}](../indicateurs/${indicator.code}.md)`)
    .join(" ");

function columnBlocks(id: string, spec: ColumnSpec): readonly string[] {
  const also = spec.headings.map(headingText);
  return [
    `## ${spec.title}`,
    `${code(id)} · ${TYPE_WORDS[spec.type]}${spec.starred === true ? " · ★" : ""}`,
    ...(spec.store === "options" ? [optionsTable(spec)] : []),
    also.length === 0 ? "Aucun autre en-tête n'est reconnu." : `Autres en-têtes reconnus : ${also.join(" · ")}.`,
  ];
}

const headingText = (heading: Heading): string =>
  typeof heading === "string"
    ? heading
    : `${heading.heading} (${"yes" in heading ? `« oui » : ${heading.yes}` : "à confirmer"})`;

const optionsTable = ({ options }: ChoiceColumn): string =>
  table([
    ["Mot de la liste", "Mots compris de même"],
    ...Object.entries<readonly string[]>(options).map(([word, others]) => [word, others.join(" · ")]),
  ]);

export function registersIndex(): string {
  return page(
    GENERATED,
    "# Les registres",
    "Ce que SPASER lit dans un classeur : chaque registre est reconnu à ses en-têtes, dans n'importe quelle feuille, en tableau Excel ou en simple plage.",
    table([
      ["Registre", "Mot du JSON", "Date de référence", "Colonnes", "Mesures qui le lisent"],
      ...REGISTER_KINDS.map((kind) => {
        const { title, date } = REGISTERS[kind];
        return [
          `[${title}](${kind}.md)`,
          code(kind),
          date === null ? "aucune" : columnTitle(kind, date),
          String(columnsOf(kind).length),
          String(readersOf(kind, null).length),
        ];
      }),
    ]),
  );
}
