/** Words get their numbers when the modules that know them are loaded: in every process in the order in which the core loads them. */
import "../src/extract.js";
