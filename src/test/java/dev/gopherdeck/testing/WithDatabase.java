package dev.gopherdeck.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * Gives the test class a fresh PostgreSQL database of its own, as the migrations leave one; its methods share it.
 * Fails, and never skips, where no PostgreSQL can be started.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextCustomizerFactories(FreshDatabaseFactory.class)
public @interface WithDatabase {}
