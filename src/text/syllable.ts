const VOWELS = "aăâeêioôơuưyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
const SYLLABLE = new RegExp(`^[^${VOWELS}]{0,3}[${VOWELS}]{1,3}[^${VOWELS}]{0,2}$`, "u");

/** Whether a norm can be one syllable of the language: `nghiêng`, but neither `vissan` nor `mekong`. */
export const isSyllable = (norm: string): boolean => SYLLABLE.test(norm);
