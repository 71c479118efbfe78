package dev.gopherdeck.review;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how to try out another day instead of printing a stack trace. */
class ShiftedClockFailureAnalyzer extends AbstractFailureAnalyzer<ShiftedClockException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ShiftedClockException cause) {
        String action = "Remove gopherdeck.clock-offset, or try another day out on a home of its own: set "
                + "GOPHERDECK_HOME to an empty folder.";
        return new FailureAnalysis(cause.getMessage(), action, cause);
    }
}
