/** Tests that use the application as a person with a browser does. */
@NullMarked
package dev.gopherdeck.browser;

import org.jspecify.annotations.NullMarked;
