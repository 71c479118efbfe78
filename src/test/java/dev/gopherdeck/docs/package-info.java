/** What the documentation says is what the application does. */
@NullMarked
package dev.gopherdeck.docs;

import org.jspecify.annotations.NullMarked;
