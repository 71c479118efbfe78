/** The command line. */
@NullMarked
package dev.gopherdeck.cli;

import org.jspecify.annotations.NullMarked;
