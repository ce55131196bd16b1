import { afterEach, expect, test, vi } from "vitest";
import { styleFor } from "../../src/cli/style.js";

afterEach(() => vi.unstubAllEnvs());

test.each<[what: string, isTTY: boolean, env: Record<string, string>, text: string]>([
  ["colours on a terminal", true, {}, "\x1b[36m10\x1b[39m"],
  ["none elsewhere", false, {}, "10"],
  ["none where NO_COLOR asks for none", true, { NO_COLOR: "1" }, "10"],
  ["none on a terminal that knows none", true, { TERM: "dumb" }, "10"],
])("%s", (_, isTTY, env, text) => {
  for (const [name, value] of Object.entries({ NO_COLOR: "", TERM: "xterm", ...env })) vi.stubEnv(name, value);
  expect(styleFor({ isTTY })("cyan", "10")).toBe(text);
});
