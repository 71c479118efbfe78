package dev.gopherdeck.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Does nothing but start. */
@SpringBootApplication(scanBasePackages = {"dev.gopherdeck.bench", "dev.gopherdeck.storage"})
public class EmptyApplication {

    public static void main(String[] args) {
        SpringApplication.run(EmptyApplication.class, args);
    }
}
