// schema.org types, without the vocabulary's address.

/** Journalism. */
export const NEWS_TYPE = /^(?:\w*NewsArticle|LiveBlogPosting|Report|ClaimReview)$/;

/** Any article, journalism included. */
export const ARTICLE_TYPE = /^(?:\w*Article|\w*BlogPosting|Report)$/;

/** Pages and things that are no article. */
export const OTHER_TYPE =
  /^(?:Product\w*|QAPage|\w*ForumPosting|JobPosting|\w*Application|Recipe|HowTo|Course|SearchResultsPage|CollectionPage|ProfilePage|Service|FAQPage)$/;
