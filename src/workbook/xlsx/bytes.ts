/** The bytes that the scanners look for, by what they are. */
export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const SPACE = 0x20;
export const EQUALS = 0x3d;
export const QUOTE = 0x22;
export const AMPERSAND = 0x26;
export const UNDERSCORE = 0x5f;
export const RETURN = 0x0d;
export const ZERO = 0x30;
export const NINE = 0x39;
/** Letters, by name. */
export const B = 0x62;
export const E = 0x65;
export const I = 0x69;
export const N = 0x6e;
export const R = 0x72;
export const S = 0x73;
export const T = 0x74;

/** Whether these bytes stand at a place. */
export const stands = (bytes: Uint8Array, at: number, mark: Uint8Array): boolean => {
  for (let i = 0; i < mark.length; i++) if (bytes[at + i] !== mark[i]) return false;
  return true;
};

export const bytesOf = (ascii: string): Uint8Array => Uint8Array.from(ascii, (character) => character.charCodeAt(0));
