package dev.gopherdeck;

import dev.gopherdeck.cli.CommandLineInterface;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application; serves when started without a command. */
@SpringBootApplication
public class GopherdeckApplication {

    public static void main(String[] args) {
        if (CommandLineInterface.handles(args)) {
            System.exit(new CommandLineInterface(GopherdeckApplication.class).run(args));
        }
        SpringApplication.run(GopherdeckApplication.class, args);
    }
}
