/**
 * Packages that only some commands need do not come with thidua.
 *
 * @returns what to tell somebody whose command asked for one that is not there; null where the error is another
 */
export function missingPackage(error: unknown): string | null {
  const { code, message } = error as NodeJS.ErrnoException;
  const name = code === "ERR_MODULE_NOT_FOUND" ? /^Cannot find package '([^']+)'/.exec(message)?.[1] : undefined;
  return name === undefined ? null : `this needs the package ${name}, which is not installed: npm install ${name}`;
}
