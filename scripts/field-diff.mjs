/** Where two JSON values differ: one line a leaf or missing part, `/reports/0/meeting/round: 1, was 2`. */
export function fieldDiff(expected, actual, pointer = "") {
  if (Object.is(expected, actual)) return [];
  if (isObject(expected) && isObject(actual) && Array.isArray(expected) === Array.isArray(actual)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
    return keys.flatMap((key) => {
      const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      return fieldDiff(expected[key], actual[key], at);
    });
  }
  return [`${pointer}: ${shown(actual)}, was ${shown(expected)}`];
}

const isObject = (value) => value !== null && typeof value === "object";

function shown(value) {
  const text = JSON.stringify(value) ?? "missing";
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}
