/** What people would have read from files that are not read, by ending. */
const MENDS = [
  [/^\.(?:rtf|odt|ott|wps|pages|pptx?|odp) file$/, "save them as .docx or .pdf"],
  [/^\.(?:ods|numbers) file$/, "save them as .xlsx"],
  [/^\.(?:rar|7z|tar\.xz|xz|bz2) file$/, "unpack them"],
  [/^\.(?:eml|msg) file$/, "save what is attached to them"],
] as const;

/** Counts what folders and archives hold besides pages, and says so in a line each; and what could be read in another form. */
export class PassedOver {
  readonly #counts = new Map<string, Map<string, number>>();

  readonly add = (input: string, what: string): void => {
    const counts = this.#counts.get(input) ?? new Map<string, number>();
    this.#counts.set(input, counts);
    counts.set(what, (counts.get(what) ?? 0) + 1);
  };

  say(): void {
    for (const [input, counts] of this.#counts) {
      const most = [...counts].sort(([, a], [, b]) => b - a);
      const all = most.reduce((sum, [, count]) => sum + count, 0);
      const shown = most.slice(0, 5).map(([what, count]) => `${count} × ${what}`);
      const others = most.slice(5).reduce((sum, [, count]) => sum + count, 0);
      if (others > 0) shown.push(`${others} × others`);
      process.stderr.write(`thidua: ${input}: passed over ${all} that are no pages (${shown.join(", ")})\n`);
      for (const [kind, mend] of MENDS) {
        const found = most.flatMap(([what]) => (kind.test(what) ? [what.replace(" file", "")] : []));
        if (found.length > 0) process.stderr.write(`thidua: ${input}: ${found.join(", ")} cannot be read: ${mend}\n`);
      }
    }
  }
}
