import type { Command } from "commander";
import { type Language, languages } from "../messages/message.js";

/** Commands whose own `--lang` is also that of what they write. */
const OWN_LANGUAGE = new Set(["export"]);

export interface Spoken {
  readonly language: Language;
  /** Without the option. */
  readonly args: readonly string[];
}

/** The language of messages and help: `--lang`, wherever it stands, else that of the terminal. */
export function spokenLanguage(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Spoken {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || new Intl.DateTimeFormat().resolvedOptions().locale;
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = at < 0 ? undefined : args[at] === "--lang" ? args[at + 1] : args[at]!.slice("--lang=".length);
  const named = languages.find((language) => language === value);
  if (named === undefined) return { language: /^vi(?:[_.-]|$)/i.test(locale) ? "vi" : "en", args };
  const width = args[at] === "--lang" ? 2 : 1;
  const others = [...args.slice(0, at), ...args.slice(at + width)];
  return { language: named, args: others.some((arg) => OWN_LANGUAGE.has(arg)) ? args : others };
}

/** Until Vietnamese is spoken, English stays. */
let answerWords: Said = (english) => english;

let answerLines: Said = (english) => english;

/** An answer for people, line by line, in the language that is spoken. */
export function inAnswer(english: string): string {
  return answerLines(english);
}

/** A word of a table for people, in the language that is spoken; what machines read stays as it is. */
export function inTable(english: string): string {
  return answerWords(english);
}

type Write = typeof process.stderr.write;
type Said = (text: string) => string;

/**
 * Says in Vietnamese what the program says on standard error and in its help: in one place, so that no command can forget. Records
 * and answers on standard output stay as they are.
 *
 * @returns ends it
 */
export async function speakVietnamese(program: Command): Promise<() => void> {
  const { commandLineText } = await import("../messages/command-line.js");
  answerWords = (await import("../messages/answers.js")).answerText;
  const said = (text: string) => commandLineText("vi", text);
  const lines = (text: string) => text.split("\n").map(said).join("\n");
  answerLines = lines;
  for (const command of commandsOf(program)) describe(command, said);
  const write = process.stderr.write;
  process.stderr.write = ((chunk: string | Uint8Array, ...rest: never[]) =>
    write.call(process.stderr, typeof chunk === "string" ? lines(chunk) : chunk, ...rest)) as Write;
  return () => {
    process.stderr.write = write;
    answerWords = (english) => english;
    answerLines = (english) => english;
  };
}

/** What a command's help tells of it, of its arguments and options, and below them. */
function describe(command: Command, said: Said): void {
  command.description(said(command.description()));
  for (const option of command.options) {
    option.description = said(option.description);
    if (option.defaultValueDescription !== undefined)
      option.defaultValueDescription = said(option.defaultValueDescription);
  }
  for (const argument of command.registeredArguments) argument.description = said(argument.description);
  command.helpOption("-h, --help", said("print this help"));
  if (command.parent === null) command.helpCommand("help [command]", said("print the help of a command"));
  command.configureHelp({ styleTitle: said });
  command.configureOutput({ writeOut: (text) => process.stdout.write(helpOf(text, said)) });
}

/** Behind the options stand paragraphs, each as wide as the terminal likes, and examples. */
function helpOf(text: string, said: Said): string {
  const plain = text
    .replaceAll("(default: none)", "")
    .replaceAll("(default: ", "(mặc định: ")
    .replaceAll("(choices: ", "(chọn: ");
  return plain
    .replace(/^\S.*(?:\n\S.*)*$/gm, (paragraph) => said(paragraph.replaceAll("\n", " ")))
    .replace(/^( {2}\$ .+? {2,})(\S.*)$/gm, (_, command: string, comment: string) => command + said(comment));
}

export function commandsOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(commandsOf)];
}
