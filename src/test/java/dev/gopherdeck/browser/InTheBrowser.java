package dev.gopherdeck.browser;

import dev.gopherdeck.testing.WithDatabase;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Runs the whole application for the tests of a class, which use it through their parameter {@link Browser}. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
@ExtendWith(BrowserExtension.class)
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InTheBrowser {}
