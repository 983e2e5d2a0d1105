/** What the project asks of Excel must exist in the oldest Excel it promises: ExcelApi 1.14, that of LTSC 2021. */
import { join } from "node:path";
import * as ts from "typescript";

const root = join(__dirname, "../..");
/** Members of a later set that are used behind `isSetSupported`, with another way when it says no. */
const GATED = new Set<string>([]);

interface Use {
  readonly member: string;
  readonly set: string;
  /** 14 for "1.14". */
  readonly minor: number;
}

test("no member of Excel's object model above ExcelApi 1.14 is used without asking", () => {
  const uses = usesOfOffice();
  expect(uses.length).toBeGreaterThan(50);
  const later = uses.filter(({ set, minor }) => (set === "ExcelApi" ? minor > 14 : set.startsWith("ExcelApi")));
  expect(later.map(({ member }) => member).filter((member) => !GATED.has(member))).toEqual([]);
}, 60_000);

/** Each member of Office's types that the code of the project names, with the API set that its documentation gives. */
function usesOfOffice(): Use[] {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const files = ts.sys
    .readDirectory(join(root, "src"), [".ts", ".tsx"])
    .filter((file) => /\b(Excel|Office)\./.test(ts.sys.readFile(file) ?? ""));
  const program = ts.createProgram(files, { ...options, types: ["office-js", "custom-functions-runtime"] });
  const checker = program.getTypeChecker();
  const found = new Map<string, Use>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return [...found.values()];

  function visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node) || ts.isBindingElement(node)) note(nameOf(node));
    ts.forEachChild(node, visit);
  }

  function nameOf(node: ts.PropertyAccessExpression | ts.BindingElement): ts.Symbol | undefined {
    if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
  }

  function note(symbol: ts.Symbol | undefined): void {
    for (const declaration of symbol?.declarations ?? []) {
      if (!declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
      const owner = ts.isClassLike(declaration.parent) || ts.isInterfaceDeclaration(declaration.parent);
      const member = `${owner ? (declaration.parent.name?.text ?? "") : ""}.${symbol?.name ?? ""}`;
      const set = /\[Api set: (\w+) 1\.(\d+)/.exec(commentOf(declaration));
      if (set) found.set(member, { member, set: set[1] ?? "", minor: Number(set[2]) });
    }
  }
}

function commentOf(node: ts.Node): string {
  const text = node.getSourceFile().text;
  return (ts.getLeadingCommentRanges(text, node.pos) ?? []).map(({ pos, end }) => text.slice(pos, end)).join("\n");
}
