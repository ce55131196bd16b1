import { gzipSync } from "node:zlib";
import { pathOf, type Site } from "./site.js";

const NEWEST = 30;

export function rss(category: string | null, site: Site, origin: string): string {
  const items = site
    .listed(category)
    .slice(0, NEWEST)
    .map(
      (article) => `<item><title>${article.title}</title><link>${origin}${pathOf(article)}</link>
<guid isPermaLink="false">news_${article.id}</guid>
<description><![CDATA[<img src="/uploads/news/${article.id}.jpg" /> ${article.paragraphs[0]}]]></description>
<pubDate>${new Date(article.publishedAt).toUTCString()}</pubDate></item>`,
    );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Tin tức</title><link>${origin}/index.php/news/</link>
${items.join("\n")}
</channel></rss>`;
}

export function sitemapIndex(origin: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>${origin}/sitemap-vi.news.1.xml.gz</loc></sitemap>
</sitemapindex>`;
}

export function sitemap(site: Site, origin: string): Buffer {
  const urls = site.articles.map(
    (article) => `<url><loc>${origin}${pathOf(article)}</loc><lastmod>${article.publishedAt}</lastmod></url>`,
  );
  return gzipSync(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>`);
}
