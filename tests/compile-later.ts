/** A worker runs most of the code a few times: V8 compiles it for speed as late as `thidua extract` has it do. */
import { optimizeLater } from "../src/cli/optimize-later.js";

optimizeLater();
