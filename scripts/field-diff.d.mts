/** Where two JSON values differ: one line a leaf or missing part, `/reports/0/meeting/round: 1, was 2`. */
export function fieldDiff(expected: unknown, actual: unknown, pointer?: string): string[];
