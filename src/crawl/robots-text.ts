/** Ordinary files have a handful; each costs a walk over the address, for every address. */
const mostWildcards = 5_000;

/**
 * A robots.txt that says the same to us and costs little to ask: groups name only us, `*` and one stand-in for all others,
 * so that thousands of names over thousands of rules stay thousands of rules; runs of `*` are one. What a rule says after
 * the 5,000th wildcard is left out, so that it matches more: a Disallow then forbids more, an Allow is left out altogether.
 *
 * @param name our name, lower case
 * @example
 * plainRobots("User-agent: a\nUser-agent: b\nDisallow: /x**y\n", "thidua"); // "user-agent: -\ndisallow: /x*y"
 */
export function plainRobots(text: string, name: string): string {
  const lines: string[] = [];
  const group = new Set<string>();
  let inNames = false;
  let wildcards = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const content = line.split("#", 1)[0]!;
    const colon = content.indexOf(":");
    const key = content.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (key === "") continue;
    const value = content.slice(colon + 1).trim();
    if (key === "user-agent") {
      if (!inNames) group.clear();
      inNames = true;
      const agent = standIn(value.split("/", 1)[0]!.trim().toLowerCase(), name);
      if (group.has(agent)) continue;
      group.add(agent);
      lines.push(`user-agent: ${agent}`);
      continue;
    }
    inNames = false;
    if (key !== "allow" && key !== "disallow") {
      lines.push(`${key}: ${value}`);
      continue;
    }
    const [first, ...rest] = value.split(/\*+/);
    const kept = rest.slice(0, Math.max(0, mostWildcards - wildcards));
    wildcards += kept.length;
    if (kept.length < rest.length && key === "allow") continue;
    lines.push(`${key}: ${[first, ...kept].join("*")}`);
  }
  return lines.join("\n");
}

function standIn(agent: string, name: string): string {
  return agent === name || agent === "*" || agent === "" ? agent : "-";
}
