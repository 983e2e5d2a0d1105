/**
 * Draws the icons of the add-in into assets/: `node scripts/icons.mjs`. The same bytes every time, without dependencies.
 * A drawing is a function of a point (x, y in [0, 1], y downwards) to a colour, or null for nothing.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";

const FOREST = [22, 101, 72];
const LEAF = [116, 190, 96];
const INK = [64, 64, 64];
const PAPER = [255, 255, 255];

/** @typedef {(x: number, y: number) => readonly number[] | null} Drawing */

const inBox = (x, y, left, top, right, bottom) => x >= left && x <= right && y >= top && y <= bottom;

const inRoundedBox = (x, y, left, top, right, bottom, radius) => {
  const dx = Math.max(left + radius - x, 0, x - (right - radius));
  const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
  return inBox(x, y, left, top, right, bottom) && dx * dx + dy * dy <= radius * radius;
};

/** A leaf: what two discs have in common, its ends at (a, b) and (c, d). */
const inLeaf = (x, y, a, b, c, d) => {
  const [mx, my, hx, hy] = [(a + c) / 2, (b + d) / 2, (c - a) / 2, (d - b) / 2];
  const half = Math.hypot(hx, hy);
  const off = half * 0.55;
  const [nx, ny] = [-hy / half, hx / half];
  const radius = Math.hypot(half, off);
  return [1, -1].every((side) => Math.hypot(x - mx - side * off * nx, y - my - side * off * ny) <= radius);
};

/** @type {Drawing} Three rising bars on green, the last one bearing a leaf. */
const mark = (x, y) => {
  if (!inRoundedBox(x, y, 0, 0, 1, 1, 0.2)) return null;
  if (inLeaf(x, y, 0.6, 0.5, 0.88, 0.12)) return LEAF;
  const bars = [
    [0.14, 0.62],
    [0.4, 0.48],
    [0.66, 0.54],
  ];
  return bars.some(([left, top]) => inBox(x, y, left, top, left + 0.19, 0.86)) ? PAPER : FOREST;
};

/** @type {Drawing} A window with a pane on its right. */
const pane = (x, y) => {
  if (!inRoundedBox(x, y, 0.03, 0.1, 0.97, 0.9, 0.08)) return null;
  if (!inBox(x, y, 0.1, 0.17, 0.9, 0.83)) return INK;
  if (inBox(x, y, 0.6, 0.17, 0.9, 0.83)) return FOREST;
  return inBox(x, y, 0.54, 0.17, 0.6, 0.83) ? INK : PAPER;
};

/** @type {Drawing} A sheet with rising bars. */
const report = (x, y) => {
  if (!inRoundedBox(x, y, 0.12, 0.03, 0.88, 0.97, 0.06)) return null;
  if (!inBox(x, y, 0.19, 0.1, 0.81, 0.9)) return INK;
  if (inBox(x, y, 0.28, 0.19, 0.72, 0.27)) return INK;
  const bars = [
    [0.28, 0.62],
    [0.44, 0.5],
    [0.6, 0.38],
  ];
  return bars.some(([left, top]) => inBox(x, y, left, top, left + 0.12, 0.81)) ? FOREST : PAPER;
};

/** @type {Drawing} An arrow that comes round, clockwise, its head at the upper right. */
const refresh = (x, y) => {
  const [dx, dy] = [x - 0.5, y - 0.5];
  const [distance, angle] = [Math.hypot(dx, dy), Math.atan2(dy, dx)];
  const open = angle > -0.9 && angle < 0.5;
  if (distance > 0.28 && distance < 0.42 && !open) return FOREST;
  // The head stands across the ring where it ends, and points on along it.
  const [along, across] = [(dx - 0.22) * 0.78 + (dy + 0.27) * 0.62, (dx - 0.22) * 0.62 - (dy + 0.27) * 0.78];
  return along >= -0.02 && along <= 0.32 && Math.abs(across) <= 0.22 * (1 - along / 0.32) ? FOREST : null;
};

/** @type {Drawing} A snowflake: six arms, each with two twigs. */
const freeze = (x, y) => {
  const [dx, dy] = [x - 0.5, y - 0.5];
  for (let arm = 0; arm < 6; arm++) {
    const [cos, sin] = [Math.cos((arm * Math.PI) / 3 + Math.PI / 2), Math.sin((arm * Math.PI) / 3 + Math.PI / 2)];
    const [along, across] = [dx * cos + dy * sin, Math.abs(dy * cos - dx * sin)];
    if (along >= 0 && along <= 0.46 && across <= 0.045) return FOREST;
    // A twig leaves the arm at 0.22 and goes out at 45 degrees.
    if (across <= 0.16 && Math.abs(along - 0.2 - across) <= 0.055) return FOREST;
  }
  return null;
};

/** @type {Drawing} A tick in a shield. */
const control = (x, y) => {
  const half = y < 0.5 ? 0.4 : 0.4 * Math.sqrt(Math.max(0, 1 - ((y - 0.5) / 0.47) ** 2));
  if (y < 0.06 || Math.abs(x - 0.5) > half) return null;
  const near = (a, b, c, d) => {
    const [ux, uy] = [c - a, d - b];
    const along = Math.min(1, Math.max(0, ((x - a) * ux + (y - b) * uy) / (ux * ux + uy * uy)));
    return Math.hypot(x - a - along * ux, y - b - along * uy) <= 0.07;
  };
  return near(0.3, 0.47, 0.45, 0.63) || near(0.45, 0.63, 0.72, 0.32) ? PAPER : FOREST;
};

/** @type {Drawing} An equals sign in a disc. */
const equality = (x, y) => {
  if (Math.hypot(x - 0.5, y - 0.5) > 0.47) return null;
  const bars = [
    [0.33, 0.45],
    [0.55, 0.67],
  ];
  return bars.some(([top, bottom]) => inBox(x, y, 0.26, top, 0.74, bottom)) ? PAPER : FOREST;
};

/** Pixels of a drawing, each the mean of 8 × 8 points. */
function pixelsOf(drawing, size) {
  const FINE = 8;
  const rows = [];
  for (let row = 0; row < size; row++) {
    const line = Buffer.alloc(1 + size * 4);
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0];
      let filled = 0;
      for (let i = 0; i < FINE * FINE; i++) {
        const x = (column + ((i % FINE) + 0.5) / FINE) / size;
        const y = (row + (Math.floor(i / FINE) + 0.5) / FINE) / size;
        const colour = drawing(x, y);
        if (colour === null) continue;
        filled++;
        colour.forEach((value, k) => (sum[k] += value));
      }
      const at = 1 + column * 4;
      sum.forEach((value, k) => (line[at + k] = filled === 0 ? 0 : Math.round(value / filled)));
      line[at + 3] = Math.round((255 * filled) / (FINE * FINE));
    }
    rows.push(line);
  }
  return Buffer.concat(rows);
}

/** A PNG file: red, green, blue and alpha on 8 bits. */
function png(drawing, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(pixelsOf(drawing, size), { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const assets = fileURLToPath(new URL("../assets/", import.meta.url));
mkdirSync(assets, { recursive: true });
const drawings = { icon: mark, pane, report, control, equality, refresh, freeze };
for (const [name, drawing] of Object.entries(drawings))
  for (const size of name === "icon" ? [16, 32, 64, 80] : [16, 32, 80])
    writeFileSync(`${assets}${name}-${String(size)}.png`, png(drawing, size));
