/** The command cannot run as it was asked to: its message goes to stderr as it is, the exit code is 2. */
export class UsageError extends Error {}
