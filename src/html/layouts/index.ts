import { blogger } from "./blogger.js";
import { generic } from "./generic.js";
import { joomla } from "./joomla.js";
import type { Layout } from "./layout.js";
import { nukeviet } from "./nukeviet.js";
import { office } from "./office.js";
import { sharepoint } from "./sharepoint.js";
import { wordpress } from "./wordpress.js";

export type { Layout } from "./layout.js";
export { generic };

/** In the order in which they are tried. A new site is a file of its own and a name here. */
export const layouts: readonly Layout[] = [nukeviet, joomla, blogger, wordpress, sharepoint, office];

/** Name of the layout of pages without markup. */
export const PLAIN_TEXT = "plain-text";
