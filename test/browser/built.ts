/** The add-in, built for a network without internet and served on the loopback. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const ROOT = join(__dirname, "../..");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

export interface Built {
  readonly folder: string;
  readonly url: string;
  /** Bytes of a file as a server would send it. */
  readonly weight: (file: string) => number;
  readonly end: () => Promise<void>;
}

export interface BuildOptions {
  /** Where office.js comes from; beside the page when not said. */
  readonly office?: "local" | "cdn";
  /** The address from which the add-in is to be served; that of the development server when not said. */
  readonly base?: string;
}

/** Where the add-in built as it is by default stands, for the files of tests that have no options of their own. */
export const BUILT = "SPASER_BUILT";

/** Builds the add-in, in a folder of its own. */
export function build({ office = "local", base }: BuildOptions = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "spaser-pane-"));
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const env = base === undefined ? [] : ["--env", `base=${base}`];
  execFileSync(process.execPath, [webpack, "--config-name", "addin", "--output-path", folder, ...env], {
    cwd: ROOT,
    env: { ...process.env, OFFICE_JS: office },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return folder;
}

export async function builtAndServed(options?: BuildOptions): Promise<Built> {
  const shared = options === undefined ? process.env[BUILT] : undefined;
  const folder = shared ?? build(options);
  const server = await served(folder);
  const { port } = server.address() as AddressInfo;
  return {
    folder,
    url: `http://127.0.0.1:${String(port)}`,
    weight: (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    end: async () => {
      await new Promise((resolve) => server.close(resolve));
      if (shared === undefined) rmSync(folder, { recursive: true });
    },
  };
}

function served(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    try {
      const content = readFileSync(join(folder, path));
      response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve(server);
    });
  });
}
