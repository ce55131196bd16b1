import type { Command } from "commander";
import type { RunCommand } from "../../nightly/nightly.js";
import { UsageError } from "../usage-error.js";
import type { Declaration } from "./declaration.js";
import { configOption, queueOption } from "./options.js";

export function addRuns({ program, ends, version }: Declaration): void {
  const run = async (command: RunCommand, config: string, accept = false) => {
    const { runCommand } = await import("../run-command.js");
    ends(await runCommand(command, { config, programVersion: version, accept }));
  };

  program
    .command("init")
    .description("look at a site and write a commented thidua.config.json for it")
    .argument("[address]", "the site's home page; without it the file is for the association's site")
    .addOption(configOption())
    .option("--force", "overwrite an existing file")
    .action(async (address: string | undefined, options) => {
      const { initCommand } = await import("../init.js");
      ends(await initCommand(address, { ...options, programVersion: version }));
    });

  program
    .command("crawl")
    .description("bring the store up to date with the configured sites")
    .addOption(configOption())
    .allowExcessArguments()
    .action(({ config }, command: Command) => {
      const [address] = command.args;
      if (address === undefined) return run("crawl", config);
      throw new UsageError(
        `crawl takes its sites from ${config}, which thidua init ${address} writes; a single page is read by thidua extract ${address}`,
      );
    });

  program
    .command("nightly")
    .description("crawl, read what is new, write records and changes: the unattended run")
    .addOption(configOption())
    .addHelpText(
      "after",
      "\ndocs/nightly.md tells what a run does, its exit codes and alarms; deploy/ has files for systemd and cron.",
    )
    .action(({ config }) => run("nightly", config));

  program
    .command("retry")
    .description("read again what was set aside; print what that changes (ndjson)")
    .addOption(configOption())
    .option("--accept", "let through what is held back because it would cost a page its facts")
    .action(({ config, accept }) => run("retry", config, accept === true));

  program
    .command("status")
    .description("show the store, or a queue, at a glance")
    .addOption(configOption())
    .addOption(queueOption().conflicts("config"))
    .option("--json", "for other programs")
    .action(async (options) => {
      if (options.queue !== undefined) {
        const { queueStatusCommand } = await import("../queue-status.js");
        return ends(await queueStatusCommand(options));
      }
      const { statusCommand } = await import("../status.js");
      ends(await statusCommand(options));
    });
}
