/** From text to {@link org.nutgraf.model.Article}: start at {@link ArticleParser}. */
@NullMarked
@ParserStyle
package org.nutgraf.parser;

import org.jspecify.annotations.NullMarked;
