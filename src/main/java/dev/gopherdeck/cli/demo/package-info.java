/** A simulated learner, whose history the {@code demo} command writes. */
@NullMarked
package dev.gopherdeck.cli.demo;

import org.jspecify.annotations.NullMarked;
