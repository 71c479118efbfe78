package dev.gopherdeck.storage;

import java.io.IOException;
import java.nio.file.Path;

/** A whole JVM that holds a home until its standard input ends; tests kill it. */
final class ServingProcess {

    private ServingProcess() {}

    public static void main(String[] args) throws IOException {
        try (HomeDatabase database = HomeDatabase.serve(Path.of(args[0]))) {
            database.announce("http://localhost:4711");
            System.out.println(database.credentials().port());
            System.in.transferTo(System.out);
        }
    }
}
