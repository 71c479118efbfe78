/** What every page shares: layout, language, security, errors and the clock. */
@NullMarked
package dev.gopherdeck.web;

import org.jspecify.annotations.NullMarked;
