package dev.gopherdeck.cli;

import dev.gopherdeck.cli.demo.DemoClock;
import dev.gopherdeck.cli.demo.Demonstration;
import dev.gopherdeck.learner.Language;
import dev.gopherdeck.storage.DemoHome;
import dev.gopherdeck.storage.StorageException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fills a home to look around in. */
@Command(
        name = "demo",
        description = "Fills a new home beside yours with the shipped deck and 120 days of a simulated learner.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:that home holds something already, or is no embedded one", "2:wrong usage"})
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--lang", paramLabel = "en|zh", defaultValue = "en", description = "The deck that is studied.")
    private Language language = Language.EN;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Another number, another learner.")
    private long seed;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private final CommandApplication application;

    DemoCommand(CommandApplication application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        Path home;
        try {
            home = DemoHome.choose(application.settings());
        } catch (StorageException refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            spec.commandLine().getErr().println(refused.action());
            return 1;
        }
        DemoClock clock = new DemoClock(Clock.system(ZoneId.systemDefault()));
        return application.runElsewhere(home, clock, context -> fill(context, home, clock));
    }

    private int fill(ApplicationContext context, Path home, DemoClock clock) {
        Demonstration demonstration = context.getAutowireCapableBeanFactory().createBean(Demonstration.class);
        int answers = demonstration.fill(seed, Demonstration.DAYS, language, clock::set);
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%s holds %d answers of %d days.%n", home, answers, Demonstration.DAYS);
        out.println("Serve it, beside a Gopherdeck of yours, at http://localhost:8081:");
        out.printf("java -jar gopherdeck.jar --gopherdeck.home=%s --server.port=8081%n", home);
        return 0;
    }
}
