/**
 * Articles as CommonMark with YAML front matter: {@link org.nutgraf.markdown.MarkdownExporter}.
 *
 * <p>What a Markdown parser reads back is the article's text, character by character.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.markdown;

import org.jspecify.annotations.NullMarked;
