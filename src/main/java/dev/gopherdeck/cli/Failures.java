package dev.gopherdeck.cli;

import dev.gopherdeck.storage.StorageException;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a person at a terminal what is wrong with the home or its database and what to do, in place of a stack trace. */
final class Failures implements IExecutionExceptionHandler {

    private static final int FAILED = 1;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        StorageException told = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(StorageException.class::isInstance)
                .map(StorageException.class::cast)
                .findFirst()
                .orElseThrow(() -> failure);
        command.getErr().println(told.getMessage());
        command.getErr().println(told.action());
        return FAILED;
    }
}
