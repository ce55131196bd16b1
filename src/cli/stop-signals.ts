import { ExitCode } from "./exit-code.js";

export interface StopSignals {
  readonly signal: AbortSignal;
  /** What to exit with when a signal has stopped the run. */
  exitCode(): ExitCode;
  /** Gives the signals back to the system. */
  done(): void;
}

/** The first Ctrl-C or SIGTERM asks for an orderly end, a second one ends at once: the store is whole at any moment. */
export function onStopSignals(say: (signal: "SIGINT" | "SIGTERM") => void): StopSignals {
  const controller = new AbortController();
  let exitCode: ExitCode = ExitCode.interrupted;
  const stop = (signal: "SIGINT" | "SIGTERM") => {
    exitCode = signal === "SIGINT" ? ExitCode.interrupted : ExitCode.terminated;
    if (controller.signal.aborted) process.exit(exitCode);
    controller.abort();
    say(signal);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return {
    signal: controller.signal,
    exitCode: () => exitCode,
    done: () => void process.off("SIGINT", stop).off("SIGTERM", stop),
  };
}
