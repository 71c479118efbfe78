/** Notes text in, cards and an outline with line numbers out; card Markdown to safe HTML. Pure: no Spring, no database. */
@NullMarked
package dev.gopherdeck.markdown;

import org.jspecify.annotations.NullMarked;
