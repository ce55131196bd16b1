import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { Html } from "../html.js";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/** What is needed of an element of linkedom. */
interface MadeElement {
  readonly outerHTML: string;
  querySelectorAll(selector: string): Iterable<MadeElement>;
  remove(): void;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

/**
 * A plot as markup that stands in a page of its own style: Plot's style sheet is left out (the site's has its rules), and so
 * are names of its groups, which say nothing to a reader; the figure around it has a name.
 */
export function svg(options: Plot.PlotOptions): Html {
  const plot = Plot.plot({ ...options, document: document as never }) as unknown as MadeElement;
  for (const style of plot.querySelectorAll("style")) style.remove();
  for (const element of [plot, ...plot.querySelectorAll("*")]) {
    for (const name of ["style", "class", "aria-label", "aria-hidden", "font-family"]) element.removeAttribute(name);
  }
  plot.setAttribute("class", "plot");
  plot.setAttribute("role", "presentation");
  return new Html(plot.outerHTML);
}
