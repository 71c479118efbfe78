package dev.gopherdeck.cli;

import java.util.function.ToIntFunction;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

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
        // What the command prints goes to the output that was handed in; logs must not mix with it.
        System.setOut(System.err);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .lazyInitialization(true)
                .properties("gopherdeck.attach=" + attach, "logging.level.root=warn")
                .run()) {
            return command.applyAsInt(context);
        }
    }
}
