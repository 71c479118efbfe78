package dev.gopherdeck.storage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

class WorkFolderTests {

    @TempDir(factory = TargetFolder.class)
    Path folder;

    @Test
    void tomcatWorksInsideTheHomeAndItsAddressIsTold() throws IOException {
        TestHome home = TestHome.withBinaries(folder);
        try (ConfigurableApplicationContext context = serve(home)) {
            ServletContext servlets = context.getBean(ServletContext.class);
            assertThat((File) servlets.getAttribute(ServletContext.TEMPDIR))
                    .exists()
                    .satisfies(uploads -> assertThat(uploads.toPath()).startsWith(home.file("work")));
            assertThat(servlets.getRealPath("/")).startsWith(home.file("work").toString());
            assertThat(home.file("lock"))
                    .content()
                    .contains("address=http://localhost:"
                            + context.getEnvironment().getProperty("local.server.port"));
        }
    }

    private static ConfigurableApplicationContext serve(TestHome home) {
        return new SpringApplicationBuilder(
                        StorageConfiguration.class,
                        EmbeddedPostgresConfiguration.class,
                        TomcatServletWebServerAutoConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .run("--server.port=0", "--gopherdeck.home=" + home.path());
    }
}
