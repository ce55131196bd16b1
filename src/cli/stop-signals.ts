import { ExitCode } from "./exit-code.js";

export interface StopSignals {
  readonly signal: AbortSignal;
  /** What to exit with when a signal has stopped the run. */
  exitCode(): ExitCode;
  /** Gives the signals back to the system. */
  done(): void;
}

/** How long SIGTERM waits for an orderly end: whoever sends it (a scheduler, a system that shuts down) kills soon after. */
const GRACE_MILLISECONDS = 1200;

/**
 * The first Ctrl-C or SIGTERM asks for an orderly end; a second Ctrl-C, or some time after SIGTERM, ends at once: the store is
 * whole at any moment.
 *
 * @param grace milliseconds after SIGTERM; null where the end is not to be cut off, since it is short and leaves nothing half done
 */
export function onStopSignals(
  say: (signal: "SIGINT" | "SIGTERM") => void,
  grace: number | null = GRACE_MILLISECONDS,
): StopSignals {
  const controller = new AbortController();
  let exitCode: ExitCode = ExitCode.interrupted;
  let timer: NodeJS.Timeout | undefined;
  const stop = (signal: "SIGINT" | "SIGTERM") => {
    exitCode = signal === "SIGINT" ? ExitCode.interrupted : ExitCode.terminated;
    if (controller.signal.aborted) process.exit(exitCode);
    if (signal === "SIGTERM" && grace !== null) timer = setTimeout(() => process.exit(exitCode), grace).unref();
    controller.abort();
    say(signal);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return {
    signal: controller.signal,
    exitCode: () => exitCode,
    done: () => {
      clearTimeout(timer);
      process.off("SIGINT", stop).off("SIGTERM", stop);
    },
  };
}
