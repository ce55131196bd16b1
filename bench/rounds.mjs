/** One contender, some rounds, in a process of its own: what instructions.mjs counts. */
import { contenders, prepare } from "./contenders.mjs";
import { benchPages } from "./corpus/corpus.mjs";

const { name, rounds, ...source } = JSON.parse(process.argv[2]);
const pages = (await benchPages(source)).map(prepare);
for (let round = 0; round < rounds; round++) for (const page of pages) contenders[name](page);
