/** How a site writes the addresses of its pages; the server's own form has the script and the module in front. */
export interface AddressForm {
  /** An address of the server's own form, as this form writes it. */
  readonly write: (path: string) => string;
  /** The server's own form of an address, or null where this form has no such page. */
  readonly read: (path: string) => string | null;
}

const OWN = "/index.php/news/";
const ENDING = /(-\d+)\/$/;

function headed(head: string): AddressForm {
  return {
    write: (path) => head + path.slice(OWN.length),
    read: (path) => (path.startsWith(head) ? OWN + path.slice(head.length) : null),
  };
}

const rewritten = headed("/vi/news/");
const QUERY = "/index.php?language=vi&nv=news&op=";

export const forms = {
  "module and script": headed(OWN),
  rewritten,
  "language left out": headed("/news/"),
  "module left out": headed("/index.php/"),
  "module and script left out": headed("/"),
  "ending .html": {
    write: (path) => rewritten.write(path).replace(ENDING, "$1.html"),
    read: (path) => (ENDING.test(path) ? null : rewritten.read(path.replace(/\.html$/, "/"))),
  },
  unrewritten: {
    write: (path) => `${QUERY}${path.slice(OWN.length).replace(/\/$/, "")}`.replace(/&op=$/, ""),
    read: (path) => {
      if (!`${path}&op=`.startsWith(QUERY)) return null;
      const operation = path.slice(QUERY.length);
      return operation === "" ? OWN : `${OWN}${operation}/`;
    },
  },
} satisfies Readonly<Record<string, AddressForm>>;

/** Every address of the server's own form in a page, as the form writes it. */
export function rewrite(body: string, { write }: AddressForm): string {
  return body.replace(/\/index\.php\/news\/[^"<\s]*/g, (path) => write(path).replaceAll("&", "&amp;"));
}
