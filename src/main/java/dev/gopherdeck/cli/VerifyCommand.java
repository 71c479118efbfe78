package dev.gopherdeck.cli;

import dev.gopherdeck.review.MemoryVerification;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Replays the review log and compares. */
@Command(
        name = "verify",
        description = "Replays the review log and compares it with what is remembered of every card.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private final CommandApplication application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    VerifyCommand(CommandApplication application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        return application.run(this::verify);
    }

    private int verify(ApplicationContext context) {
        MemoryVerification.Report report =
                context.getBean(MemoryVerification.class).verify();
        PrintWriter out = spec.commandLine().getOut();
        report.differences().forEach(out::println);
        out.printf(
                "%d answers replayed, %d cards compared, %d different%n",
                report.answers(), report.cards(), report.differences().size());
        return report.differences().isEmpty() ? 0 : 1;
    }
}
