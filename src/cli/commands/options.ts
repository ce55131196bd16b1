import { InvalidArgumentError, Option } from "commander";

export function configOption(): Option {
  return new Option("-c, --config <file>", "the configuration").default("thidua.config.json");
}

export function correctionsOption(): Option {
  return new Option(
    "--corrections <folder>",
    'what people corrected (default: the configuration\'s, else "corrections")',
  );
}

export function queueOption(): Option {
  return new Option("-q, --queue <address>", "postgres://user@host/database");
}

export function positiveInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number <= 0)
    throw new InvalidArgumentError("It must be a whole number above 0.");
  return number;
}

export function positiveNumber(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0 || number > 2_000_000)
    throw new InvalidArgumentError("It must be a number above 0.");
  return number;
}

export function portNumber(text: string): number {
  const number = Number(text);
  if (text === "" || !Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError("It must be a whole number from 0 to 65535.");
  return number;
}
