/** The ruled lines of a PDF's page. */

/** A line that is drawn: horizontal where `y` is one, vertical where `x` is. Points from the lower left corner. */
export interface Rule {
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

interface Drawn {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Operations = Readonly<
  Record<"save" | "restore" | "transform" | "constructPath" | "endPath" | "fill" | "eoFill", number>
>;
type Matrix = readonly [number, number, number, number, number, number];

/** Thicker is an area. */
const THICKEST = 3;
const MOST_RULES = 20_000;

/** Numbers that follow each step of a path: move, line, curve (two kinds), close. */
const STEP_NUMBERS = [2, 2, 6, 4, 0] as const;

/** What is stroked or filled thin as a line, and the sides of boxes that are stroked. */
export function rulesOf({ fnArray, argsArray }: Drawn, ops: Operations): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operation, index) => {
    if (operation === ops.save) saved.push(matrix);
    else if (operation === ops.restore) matrix = saved.pop() ?? matrix;
    else if (operation === ops.transform) matrix = times(matrix, argsArray[index] as unknown as Matrix);
    else if (operation === ops.constructPath && rules.length < MOST_RULES) {
      const [paint, [path]] = argsArray[index] as [number, [ArrayLike<number> | null]];
      if (paint === ops.endPath || path === null) return;
      const filled = paint === ops.fill || paint === ops.eoFill;
      for (const box of boxesOf(path, matrix)) rules.push(...sidesOf(box, filled));
    }
  });
  return rules;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The box around each part of a path. */
function boxesOf(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Rule[] {
  const boxes: { x: [number, number]; y: [number, number] }[] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at]!;
    const numbers = STEP_NUMBERS[step] ?? 0;
    if (step === 0) boxes.push({ x: [Infinity, -Infinity], y: [Infinity, -Infinity] });
    const box = boxes.at(-1);
    for (let k = at + 1; k < at + 1 + numbers && box !== undefined; k += 2) {
      const [x, y] = [a * path[k]! + c * path[k + 1]! + e, b * path[k]! + d * path[k + 1]! + f];
      box.x = [Math.min(box.x[0], x), Math.max(box.x[1], x)];
      box.y = [Math.min(box.y[0], y), Math.max(box.y[1], y)];
    }
    at += 1 + numbers;
  }
  return boxes;
}

function sidesOf({ x, y }: Rule, filled: boolean): Rule[] {
  const [width, height] = [x[1] - x[0], y[1] - y[0]];
  if (height <= THICKEST && width > THICKEST) return [{ x, y: [(y[0] + y[1]) / 2, (y[0] + y[1]) / 2] }];
  if (width <= THICKEST && height > THICKEST) return [{ x: [(x[0] + x[1]) / 2, (x[0] + x[1]) / 2], y }];
  if (filled || !Number.isFinite(width)) return [];
  return [...y.map((at): Rule => ({ x, y: [at, at] })), ...x.map((at): Rule => ({ x: [at, at], y }))];
}
