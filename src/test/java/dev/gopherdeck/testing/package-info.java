/** What tests of several modules share. */
@NullMarked
package dev.gopherdeck.testing;

import org.jspecify.annotations.NullMarked;
