/**
 * From text to {@link org.nutgraf.model.Article}: start at {@link ArticleParser}.
 *
 * @since 0.1
 */
@NullMarked
@ParserStyle
package org.nutgraf.parser;

import org.jspecify.annotations.NullMarked;
