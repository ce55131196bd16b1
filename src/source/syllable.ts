// Rimes without their tone mark. Front rimes follow k, gh, ngh; back rimes follow c, g, ng; every other onset takes both.
const FRONT = rimes(
  "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu",
);
const BACK = rimes(
  "a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây " +
    "o oa oac oach oai oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot " +
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
    "u ua uân uâng uât uây uc uê uêch ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu " +
    "ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu",
);
const AFTER_Q = rimes(
  "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê ên êch ênh êt i it in inh ô ôc ơ ơi y ych yên yêt ynh yt",
);
const AFTER_G = rimes("i in ip im iêc iêng iêp iêt");
const AFTER_GI = rimes("e eo ep et ê");
const WITHOUT_ONSET = rimes("y yêm yên yêng yêt yêu");
const BEFORE_Y = rimes("h l m s t v");
const ONSET = /^(?:ngh|ng|nh|ch|gh|kh|ph|th|tr|[bcdđghklmnprstvx])?/;
const STOPPED = /(?:c|ch|p|t)$/;
const COMBINING = /[\u0300-\u036F]/;
const TONES = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const STOPPED_TONES = new Set(["\u0301", "\u0323"]);
// A toned vowel -> its vowel and tone. A table, because normalizing word by word is most of the cost of a legacy page.
const TONED: ReadonlyMap<string, readonly [vowel: string, tone: string]> = new Map(
  [..."aăâeêioôơuưy"].flatMap((vowel) =>
    TONES.map((tone) => [(vowel + tone).normalize("NFC"), [vowel, tone]] satisfies [string, [string, string]]),
  ),
);

/**
 * Tells whether a word is spelt like one Vietnamese syllable: onset, rime and at most one tone mark, where a syllable that
 * ends in c, ch, p or t bears sắc or nặng. Either place of the tone mark passes (`hòa`, `hoà`), any case, NFC or NFD.
 *
 * @example isSyllable("Nguyễn") // true
 * @example isSyllable("Céng") // false: c never stands before e
 */
export function isSyllable(word: string): boolean {
  if (word.length > 12) return false;
  let toneless = "";
  let tone = "";
  for (const letter of (COMBINING.test(word) ? word.normalize("NFC") : word).toLowerCase()) {
    const toned = TONED.get(letter);
    toneless += toned ? toned[0] : letter;
    if (!toned) continue;
    if (tone !== "") return false;
    tone = toned[1];
  }
  return isToneless(toneless) && (tone === "" || STOPPED_TONES.has(tone) || !STOPPED.test(toneless));
}

function isToneless(syllable: string): boolean {
  if (syllable.startsWith("qu")) return AFTER_Q.has(syllable.slice(2));
  const afterGi = syllable.startsWith("gi") ? syllable.slice(2) : "";
  if (BACK.has(afterGi) || AFTER_GI.has(afterGi)) return true;
  const onset = ONSET.exec(syllable)?.[0] ?? "";
  const rime = syllable.slice(onset.length);
  switch (onset) {
    case "":
      return FRONT.has(rime) || BACK.has(rime) || WITHOUT_ONSET.has(rime);
    case "g":
      return BACK.has(rime) || AFTER_G.has(rime);
    case "c":
    case "ng":
      return BACK.has(rime);
    case "k":
      return FRONT.has(rime) || rime === "y";
    case "gh":
    case "ngh":
      return FRONT.has(rime);
    default:
      return FRONT.has(rime) || BACK.has(rime) || (rime === "y" && BEFORE_Y.has(onset));
  }
}

function rimes(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
