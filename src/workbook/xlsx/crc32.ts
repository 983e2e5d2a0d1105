/** Sixteen tables let one step take sixteen bytes: the sum must cost less than the inflating it checks. */
const SLICES = 16;

const TABLE = ((): Int32Array => {
  const table = new Int32Array(256 * SLICES);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    table[n] = c;
  }
  for (let i = 256; i < table.length; i++) {
    const previous = at(table, i - 256);
    table[i] = (previous >>> 8) ^ at(table, previous & 255);
  }
  return table;
})();

function at(table: Int32Array, index: number): number {
  return table[index] as number;
}

/** The CRC-32 of `bytes` that follow bytes whose own is `crc` (0 to begin), as an unsigned number. */
export const crc32 = (crc: number, bytes: Uint8Array): number => {
  const T = TABLE;
  let c = ~crc;
  let i = 0;
  const long = bytes.length - (SLICES - 1);
  for (; i < long; i += SLICES) {
    c ^= byte(bytes, i) | (byte(bytes, i + 1) << 8) | (byte(bytes, i + 2) << 16) | (byte(bytes, i + 3) << 24);
    c =
      at(T, 3840 + (c & 255)) ^
      at(T, 3584 + ((c >>> 8) & 255)) ^
      at(T, 3328 + ((c >>> 16) & 255)) ^
      at(T, 3072 + (c >>> 24)) ^
      at(T, 2816 + byte(bytes, i + 4)) ^
      at(T, 2560 + byte(bytes, i + 5)) ^
      at(T, 2304 + byte(bytes, i + 6)) ^
      at(T, 2048 + byte(bytes, i + 7)) ^
      at(T, 1792 + byte(bytes, i + 8)) ^
      at(T, 1536 + byte(bytes, i + 9)) ^
      at(T, 1280 + byte(bytes, i + 10)) ^
      at(T, 1024 + byte(bytes, i + 11)) ^
      at(T, 768 + byte(bytes, i + 12)) ^
      at(T, 512 + byte(bytes, i + 13)) ^
      at(T, 256 + byte(bytes, i + 14)) ^
      at(T, byte(bytes, i + 15));
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ at(T, (c ^ byte(bytes, i)) & 255);
  return ~c >>> 0;
};

const byte = (bytes: Uint8Array, index: number): number => bytes[index] as number;
