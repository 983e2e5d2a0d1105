/** Every page that the definitions give, by its path in the project. */
import { REGISTER_KINDS } from "../../src/registers/catalogue";
import { exampleReport } from "./example-report";
import { glossary } from "./glossary";
import { indicatorPage, indicatorsIndex } from "./indicator-page";
import { INDICATORS } from "./reads";
import { registerPage, registersIndex } from "./register-page";

/** Folders that hold generated pages only. */
export const GENERATED_FOLDERS = ["docs/registres", "docs/indicateurs"] as const;

export async function documents(): Promise<ReadonlyMap<string, string>> {
  const report = await exampleReport();
  return new Map([
    ["docs/registres/README.md", registersIndex()],
    ...REGISTER_KINDS.map((kind) => [`docs/registres/${kind}.md`, registerPage(kind)] as const),
    ["docs/indicateurs/README.md", indicatorsIndex(report)],
    ...INDICATORS.map(
      (indicator) => [`docs/indicateurs/${indicator.code}.md`, indicatorPage(indicator, report)] as const,
    ),
    ["docs/glossaire.md", glossary()],
  ]);
}
