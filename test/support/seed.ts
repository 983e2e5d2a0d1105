/**
 * Properties try the same cases each time, so that a change is judged on what it changes. FC_SEED gives others:
 * `FC_SEED=7 npm test -- test/properties`.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 2026) });
