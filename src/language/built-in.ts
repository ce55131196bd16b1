/** Compiles the files of `lines/`: each named after its set. */
import { LineReader, learn, type MatchFile } from "./match-file.js";
import { LanguageTable } from "./table.js";
import { tagBit } from "./tags.js";

/** @throws LanguageError */
export function compileBuiltIn(files: readonly MatchFile[]): LanguageTable {
  const reader = new LineReader(learn);
  for (const file of files) reader.read(file);
  for (const { line, place } of reader.lines) {
    const file = place.path.slice(place.path.lastIndexOf("/") + 1).replace(/\.match$/, "");
    if (line.concept !== file)
      reader.fault(
        place,
        1,
        `${line.name} stands in ${file}.match: call it ${file}/…, or put it into ${line.concept}.match`,
      );
    if (line.view & tagBit("Solution"))
      reader.fault(place, 1, "#Solution is found later than lines are read: write the words that lead to it");
  }
  return new LanguageTable(
    reader.finish().map(({ line }) => line),
    [],
  );
}
