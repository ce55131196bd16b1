/** A worker runs most of the code a few times: V8 compiles it for speed as late as the commands have it do. */
import { optimizeLater } from "../src/optimize-later.js";

optimizeLater();
