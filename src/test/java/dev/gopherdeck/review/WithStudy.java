package dev.gopherdeck.review;

import dev.gopherdeck.testing.MovableClockConfiguration;
import dev.gopherdeck.testing.WithDatabase;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Runs the application with a clock that the test moves, and gives it a {@link Study}. */
@SpringBootTest
@WithDatabase
@Import({MovableClockConfiguration.class, Study.class})
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface WithStudy {}
