package dev.gopherdeck.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.ToIntFunction;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * An application without a web server, for commands that need the database. It joins the PostgreSQL of a running
 * Gopherdeck, or starts it for as long as the command takes; told not to attach, it refuses a home that is in use.
 */
final class CommandApplication implements DatabaseCommands {

    private final Class<?> application;
    private final boolean attach;

    CommandApplication(Class<?> application, boolean attach) {
        this.application = application;
        this.attach = attach;
    }

    /** Runs a command with the started application and returns its exit code; 1 where the application cannot start. */
    @Override
    public int run(ToIntFunction<ApplicationContext> command) {
        return run(builder(application), command);
    }

    /** Runs a command on another home, where another clock tells the time; whatever else the settings say. */
    int runElsewhere(Path home, Clock clock, ToIntFunction<ApplicationContext> command) {
        SpringApplicationBuilder elsewhere = builder(application)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("commandClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
        return run(elsewhere, command, "--gopherdeck.home=" + home, "--gopherdeck.clock-offset=PT0S");
    }

    /** What the environment and the files of configuration set; read without starting the application. */
    Environment settings() {
        try (ConfigurableApplicationContext context = builder(NoBeans.class).run()) {
            return context.getEnvironment();
        }
    }

    private static int run(
            SpringApplicationBuilder builder, ToIntFunction<ApplicationContext> command, String... arguments) {
        // What the command prints goes to the output that was handed in; logs must not mix with it.
        System.setOut(System.err);
        try (ConfigurableApplicationContext context = builder.run(arguments)) {
            return command.applyAsInt(context);
        }
    }

    private SpringApplicationBuilder builder(Class<?> source) {
        return new SpringApplicationBuilder(source)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .lazyInitialization(true)
                .properties("gopherdeck.attach=" + attach, "logging.level.root=warn");
    }

    private static final class NoBeans {}
}
