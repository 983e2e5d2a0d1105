import type { Scheme } from "./definition";
import { landes2020 } from "./landes-2020/scheme";

/** The editions of schemes that the project knows, by id. */
export const SCHEMES: ReadonlyMap<string, Scheme> = new Map([[landes2020.id, landes2020]]);

export const DEFAULT_SCHEME = landes2020;
