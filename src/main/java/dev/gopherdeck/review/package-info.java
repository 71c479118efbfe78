/** Daily review: the due queue, answering, and the append-only review log. */
@NullMarked
package dev.gopherdeck.review;

import org.jspecify.annotations.NullMarked;
