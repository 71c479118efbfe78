package dev.gopherdeck.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how to start safely instead of printing a stack trace. */
class UnprotectedAddressFailureAnalyzer extends AbstractFailureAnalyzer<UnprotectedAddressException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnprotectedAddressException cause) {
        String action = "Set gopherdeck.password (environment: GOPHERDECK_PASSWORD), or listen on this machine alone "
                + "with server.address=127.0.0.1.";
        return new FailureAnalysis(cause.getMessage(), action, cause);
    }
}
