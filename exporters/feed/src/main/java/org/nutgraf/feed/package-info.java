/**
 * What formats of the web have in common, above all RSS, Atom and JSON Feed: {@link
 * org.nutgraf.feed.FeedItem} says of an article what feeds tell, {@link
 * org.nutgraf.feed.ArticleHtml} its text, and {@link org.nutgraf.feed.FeedWriter} writes a feed
 * item by item.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.feed;

import org.jspecify.annotations.NullMarked;
