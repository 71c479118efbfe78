/** The embedded PostgreSQL and the home folder it lives in. */
@NullMarked
package dev.gopherdeck.storage;

import org.jspecify.annotations.NullMarked;
