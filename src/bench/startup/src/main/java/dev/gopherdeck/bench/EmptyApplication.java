package dev.gopherdeck.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** Does nothing but start. Of the storage it takes what brings up the database, not backups and exports. */
@SpringBootApplication
@ComponentScan("dev.gopherdeck.bench")
@ComponentScan(
        basePackages = "dev.gopherdeck.storage",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.(Storage|EmbeddedPostgres)Configuration"))
public class EmptyApplication {

    public static void main(String[] args) {
        SpringApplication.run(EmptyApplication.class, args);
    }
}
