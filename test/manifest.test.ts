/** The schema sees little of what Excel refuses in a manifest: the rest is checked here, without any service. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { PANE } from "../src/texts/pane";
import { version } from "../package.json";

const root = join(__dirname, "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const BASE = "https://localhost:3000/";

/** The values of an attribute on the elements of that name. */
const attributes = (element: string, attribute: string, xml = manifest): string[] =>
  [...xml.matchAll(new RegExp(`<${element}\\b[^>]*?\\s${attribute}="([^"]*)"`, "g"))].map(([, value]) => value ?? "");

/** What is between the tags of the elements of that name. */
const contents = (element: string, xml = manifest): string[] =>
  [...xml.matchAll(new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`, "g"))].map(([, inside]) => inside ?? "");

const resourcesOf = (element: string): Map<string, string> => {
  const [resources = ""] = contents("Resources");
  const ids = attributes(`bt:${element}`, "id", resources);
  const values = attributes(`bt:${element}`, "DefaultValue", resources);
  return new Map(ids.map((id, index) => [id, values[index] ?? ""]));
};

const urls = [...new Set([...manifest.matchAll(/="(https:[^"]+)"/g)].map(([, url]) => url ?? ""))].filter((url) =>
  url.startsWith(BASE),
);

describe("resources", () => {
  const images = resourcesOf("Image");
  const addresses = resourcesOf("Url");
  const texts = resourcesOf("String");

  test("every resid names a resource of the kind that its element takes", () => {
    const found = [...manifest.matchAll(/<([\w:]+)\b[^>]*\sresid="([^"]+)"/g)].map(([, element = "", resid = ""]) => ({
      element,
      resid,
    }));
    const kinds: Record<string, Map<string, string>> = {
      "bt:Image": images,
      SourceLocation: addresses,
      FunctionFile: addresses,
      Runtime: addresses,
      Namespace: texts,
      Label: texts,
      Title: texts,
      Description: texts,
    };
    expect(found.filter(({ element, resid }) => kinds[element]?.has(resid) !== true)).toEqual([]);
    const used = new Set(found.map(({ resid }) => resid));
    expect([...images.keys(), ...addresses.keys(), ...texts.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  test("ids are unique, and those of resources have 32 characters at most", () => {
    const resources = [...images.keys(), ...addresses.keys(), ...texts.keys()];
    const controls = [...attributes("CustomTab", "id"), ...attributes("Group", "id"), ...attributes("Control", "id")];
    const declared = [...manifest.matchAll(/<bt:(?:Image|Url|String)\b[^>]*\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(declared).size).toBe(declared.length);
    expect(new Set(controls).size).toBe(controls.length);
    expect(resources.filter((id) => id.length > 32)).toEqual([]);
  });

  test("texts keep to Excel's lengths, and all but the name have their English", () => {
    const [short = ""] = contents("bt:ShortStrings");
    const [long = ""] = contents("bt:LongStrings");
    const valuesOf = (xml: string): string[] => [
      ...attributes("bt:String", "DefaultValue", xml),
      ...attributes("bt:Override", "Value", xml),
    ];
    expect(valuesOf(short).filter((text) => text.length > 125)).toEqual([]);
    expect(valuesOf(long).filter((text) => text.length > 250)).toEqual([]);
    const untranslated = [...`${short}${long}`.matchAll(/<bt:String [^>]*DefaultValue="([^"]*)"\/>/g)].map(
      ([, text]) => text,
    );
    expect(new Set(untranslated)).toEqual(new Set(["SPASER"]));
  });

  test("what Ctrl+Z will not undo is said before the button is pressed", () => {
    const said = /bt:String id="Report\.Tip" DefaultValue="([^"]*)"/.exec(manifest)?.[1];
    for (const text of [said, PANE.reportHint(2025)]) {
      expect(text).toContain("S'il y en a déjà un dans le classeur, SPASER demande ce qu'il devient");
      expect(text).toContain("Ctrl+Z n'annule ni le bilan");
    }
  });

  test("every button has its three sizes of icon", () => {
    for (const icon of contents("Icon")) expect(attributes("bt:Image", "size", icon)).toEqual(["16", "32", "80"]);
  });
});

describe("shared runtime", () => {
  test("one page for all: runtime, functions, commands and pane", () => {
    expect(attributes("Runtime", "resid")).toEqual(["Taskpane.Url"]);
    expect(attributes("Runtime", "lifetime")).toEqual(["long"]);
    expect(attributes("SourceLocation", "resid", contents("Page").join())).toEqual(["Taskpane.Url"]);
    expect(attributes("FunctionFile", "resid")).toEqual(["Taskpane.Url"]);
    expect(attributes("SourceLocation", "resid", contents("Action").join())).toEqual(["Taskpane.Url"]);
    expect(manifest).not.toContain("TaskpaneId");
    expect(manifest).not.toContain("GetStarted");
    expect(manifest).toMatch(/<Host xsi:type="Workbook">\s*(<!--[^]*?-->\s*)?<Runtimes>/);
  });

  test("functions are called SPASER.X in every language", () => {
    expect(resourcesOf("String").get("Functions.Namespace")).toBe("SPASER");
    expect(manifest).toContain("<DefaultLocale>fr-FR</DefaultLocale>");
  });

  test("the set required is the shared runtime alone: the rest is asked as it goes", () => {
    expect(attributes("Set", "Name")).toEqual(["SharedRuntime"]);
  });

  test("the version follows the package's", () => {
    expect(contents("Version")[0]).toBe(`${version}.0`);
  });
});

describe("what the manifest points to", () => {
  test("icons are PNG files of the size they say", () => {
    const icons = urls.filter((url) => url.endsWith(".png"));
    expect(icons.length).toBeGreaterThan(12);
    for (const url of icons) {
      const bytes = readFileSync(join(root, url.slice(BASE.length)));
      const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
      expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
      expect([url, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([url, size, size]);
    }
  });

  const dist = join(root, "dist");
  const built = existsSync(join(dist, "manifest.xml"));
  if (built)
    test("every address is a file of the build, at its plain name", () => {
      expect(urls.map((url) => url.slice(BASE.length)).filter((path) => !existsSync(join(dist, path)))).toEqual([]);
    });

  const commands = join(root, "src/commands");
  if (existsSync(commands))
    test("every command of the ribbon is associated with a function", () => {
      const code = readdirSync(commands, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => readFileSync(join(commands, name), "utf8"))
        .join("\n");
      const associated = [...code.matchAll(/actions\s*\.associate\(\s*"([^"]+)"/g)].map(([, name]) => name);
      expect(new Set(associated)).toEqual(new Set(contents("FunctionName")));
    });
});

const schemas = join(root, "../shared/data/manifest-xsd");
if (existsSync(schemas))
  test("Microsoft's schemas accept it", async () => {
    const read = (fileName: string) => ({ fileName, contents: readFileSync(join(schemas, fileName), "utf8") });
    const main = "OfficeAppManifestV1_1.xsd";
    const others = readdirSync(schemas).filter((name) => name.endsWith(".xsd") && name !== main);
    const { valid, errors } = await validateXML({
      xml: { fileName: "manifest.xml", contents: manifest },
      schema: [read(main)],
      preload: others.map(read),
    });
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  });
