import { type Article, CATEGORIES, seededArticles } from "./articles.js";

export interface SiteOptions {
  readonly articles: number;
  readonly seed?: number;
  readonly perPage?: number;
}

/** What the server serves; it may change between runs. */
export class Site {
  readonly perPage: number;
  private readonly seed: number;
  private readonly byId = new Map<number, Article>();

  constructor({ articles, seed = 1, perPage = 20 }: SiteOptions) {
    this.seed = seed;
    this.perPage = perPage;
    for (const article of seededArticles(articles, seed)) this.byId.set(article.id, article);
  }

  /** All articles, newest first. */
  get articles(): readonly Article[] {
    return [...this.byId.values()].sort((a, b) => b.id - a.id);
  }

  article(id: number): Article | undefined {
    return this.byId.get(id);
  }

  listed(category: string | null): readonly Article[] {
    return this.articles.filter((article) => category === null || article.category === category);
  }

  /** Puts `count` newer articles on top and returns them. */
  add(count: number): readonly Article[] {
    const next = Math.max(100, ...this.byId.keys()) + 1;
    const added = seededArticles(count, this.seed, next);
    for (const article of added) this.byId.set(article.id, article);
    return added;
  }

  /** A new title also changes the pages that list it. */
  edit(id: number, change: Partial<Omit<Article, "id" | "edition">>): Article {
    const article = this.byId.get(id);
    if (article === undefined) throw new RangeError(`no article ${id}`);
    const edited = { ...article, ...change, edition: article.edition + 1 };
    this.byId.set(id, edited);
    return edited;
  }

  remove(id: number): void {
    this.byId.delete(id);
  }

  isCategory(alias: string): boolean {
    return (CATEGORIES as readonly string[]).includes(alias);
  }
}

export function lastModified({ publishedAt, edition }: Article): string {
  return new Date(Date.parse(publishedAt) + edition * 60_000).toUTCString();
}

/** Path of the article's page. */
export function pathOf(article: Article, view: "" | "print/" | "savefile/" = ""): string {
  return `/index.php/news/${view}${article.category}/${article.alias}-${article.id}/`;
}
