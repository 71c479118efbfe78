package dev.gopherdeck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a test that asks for a {@link Browser} one of its own, and fails it if a page complained in its console. */
final class BrowserExtension implements BeforeAllCallback, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (launched(context).chromium().isEmpty()) {
            Assumptions.abort("no browser");
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        Browser.class,
                        key -> new Browser(launched(context).chromium().orElseThrow(), address(context)),
                        Browser.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browser browser = context.getStore(NAMESPACE).remove(Browser.class, Browser.class);
        if (browser == null) {
            return;
        }
        try (browser) {
            context.getExecutionException().ifPresent(failure -> browser.keepPictures(nameOfFailure(context)));
        }
        assertThat(browser.takeComplaints())
                .as("errors in the browser's console")
                .isEmpty();
    }

    private static String nameOfFailure(ExtensionContext context) {
        return "failed-%s-%s"
                .formatted(
                        context.getRequiredTestClass().getSimpleName(),
                        context.getRequiredTestMethod().getName());
    }

    private static String address(ExtensionContext context) {
        return "http://localhost:"
                + SpringExtension.getApplicationContext(context)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
    }

    /** Once for all test classes: where there is no browser, that is said once as well. */
    private static Launched launched(ExtensionContext context) {
        Store ofAllTests = context.getRoot().getStore(NAMESPACE);
        return ofAllTests.computeIfAbsent(Launched.class, key -> new Launched(Chromium.launch()), Launched.class);
    }

    /** Closed with the store that holds it. */
    private record Launched(Optional<Chromium> chromium) implements AutoCloseable {

        @Override
        public void close() {
            chromium.ifPresent(Chromium::close);
        }
    }
}
