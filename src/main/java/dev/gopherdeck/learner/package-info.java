/** Who studies: settings, limits, time zone, study day and enrolment. */
@NullMarked
package dev.gopherdeck.learner;

import org.jspecify.annotations.NullMarked;
