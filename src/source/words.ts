/** Letters of a word as the legacy fonts spell them: signs of Latin-1 count, and so do their PDF stand-ins. */
const WORD = "[A-Za-z\\u00A1-\\u02AF\\u0300-\\u036F\\u03BC\\u1E00-\\u1EFF\\u2212\\u2219]+";

export const WORDS = new RegExp(WORD, "g");
export const REFERENCE_OR_WORD = new RegExp(`&(?:#[0-9A-Za-z]+|[A-Za-z][0-9A-Za-z]*);|${WORD}`, "g");

/** Letters that only Vietnamese written in Unicode has, precomposed or as combining marks. */
export const VIETNAMESE = /[\u0300\u0301\u0303\u0309\u0323\u1EA0-\u1EF9ĂăĐđĨĩŨũƠơƯư]/;
export const NON_ASCII = /[\u0080-\uFFFF]/;
