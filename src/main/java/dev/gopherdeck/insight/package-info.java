/** What a learner wants to know at a glance; reads views only. */
@NullMarked
package dev.gopherdeck.insight;

import org.jspecify.annotations.NullMarked;
