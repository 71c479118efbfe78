package dev.gopherdeck.storage;

import java.io.IOException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * Has Tomcat work, and keep uploads until they are read, inside the home. By default it does so in folders for
 * temporary files, which a cleaner may empty under a server that runs for weeks.
 */
final class WorkFolder implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final Home home;

    WorkFolder(Home home) {
        this.home = home;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        var documents = home.work().resolve("documents");
        try {
            PrivateFiles.createFolder(documents);
        } catch (IOException e) {
            throw Home.unusable(home.root(), e);
        }
        factory.setBaseDirectory(home.work().toFile());
        factory.setDocumentRoot(documents.toFile());
    }

    /** Before Spring Boot's own, so that {@code server.tomcat.basedir} keeps the last word. */
    @Override
    public int getOrder() {
        return -1;
    }
}
