package dev.gopherdeck.storage;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what became of the data when they could not be brought to the form that this release needs. */
final class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
        return new FailureAnalysis(
                "The database could not be brought to the form that this Gopherdeck needs:%n%s"
                        .formatted(cause.getMessage()),
                "Each step is taken wholly or not at all: the data are as the last finished step left them, and no answer"
                        + " is lost. Check the space left on the disk and start again. If it stays like this, report what is"
                        + " written above; meanwhile the Gopherdeck that you used before restores your newest backup into"
                        + " another home.",
                cause);
    }
}
