/** Tests of the packaged application as a person runs it. */
@NullMarked
package dev.gopherdeck.system;

import org.jspecify.annotations.NullMarked;
