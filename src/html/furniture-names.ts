/** Class and id names of page furniture, whatever the layout; lower case. Names that a body could also use stay out. */
export const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  [
    "breadcrumb breadcrumbs breakcolumn pathway duongdan",
    "mainmenu main-menu topmenu top-menu leftmenu nav navbar navigation nav-links post-navigation posts-navigation",
    "footer site-footer sidebar widget-area left-sidebar right-sidebar",
    "related relatednews related-news related-posts related-post related_posts other-news othernews news-other",
    "detail-related tinlienquan tin-lien-quan tinkhac tin-khac tin_khac bai-viet-lien-quan baivietlienquan",
    "keywords news_tags tag-links post-tags tagcloud tags-links",
    "digclock stringrating form3b rating-box star-rating kk-star-ratings content_rating content_vote",
    "idcomment showcomment formcomment comments comment-list comment-respond commentform comment-form fb-comments",
    "fb-like fb-share-button fb-root fb-save social social-share social-links share-buttons share-button sharing",
    "addthis_toolbox addthis_inline_share_toolbox zalo-share-button g-plusone twitter-share-button shareaholic-canvas",
    "sendmail savefile print-link pagination generate_page wp-pagenavi phantrang",
    "leftcenterrightdel hidden d-none visually-hidden visuallyhidden sr-only screen-reader-text skip-link",
    "adsbygoogle quangcao advertisement view-count post-views luotxem luot-xem",
  ]
    .join(" ")
    .split(" "),
);
