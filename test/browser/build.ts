/** The add-in is built once, for all the files of tests that look at it as it is by default. */
import { rmSync } from "node:fs";
import { BUILT, build } from "./built";

export default function setup(): () => void {
  const folder = build();
  process.env[BUILT] = folder;
  return () => {
    rmSync(folder, { recursive: true });
  };
}
