package dev.gopherdeck;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application; serves when started without a command. */
@SpringBootApplication
public class GopherdeckApplication {

    public static void main(String[] args) {
        SpringApplication.run(GopherdeckApplication.class, args);
    }
}
