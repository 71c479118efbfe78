package dev.gopherdeck.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every route that the application answers to, those of the Actuator too: nobody has to add a new one anywhere. */
final class Routes {

    /** What stands for a variable of a path; a new one that wants something else than a number is added here. */
    private static final Map<String, String> VALUES = Map.of(
            "{slug}", "go-interview-en",
            "{sha256}", "0".repeat(64),
            "{plot}", "intervals");

    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");

    /** Only ever reached from inside: asked for by itself it has no error to show. */
    private static final String ERRORS = "/error";

    private final Map<String, Set<RequestMethod>> methods = new TreeMap<>();

    private Routes() {}

    static Routes of(ApplicationContext application) {
        Routes routes = new Routes();
        application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(routes::add);
        routes.methods.remove(ERRORS);
        return routes;
    }

    /** Paths that can be asked for. */
    List<String> pages() {
        return paths(RequestMethod.GET);
    }

    /** Paths that take a form. */
    List<String> forms() {
        return paths(RequestMethod.POST);
    }

    private List<String> paths(RequestMethod method) {
        return methods.entrySet().stream()
                .filter(route -> route.getValue().isEmpty() || route.getValue().contains(method))
                .map(route -> path(route.getKey()))
                .toList();
    }

    private void add(RequestMappingInfo route) {
        route.getPatternValues().forEach(pattern -> methods.computeIfAbsent(pattern, first -> new TreeSet<>())
                .addAll(route.getMethodsCondition().getMethods()));
    }

    private static String path(String pattern) {
        return VARIABLE.matcher(pattern.replace("**", "liveness"))
                .replaceAll(variable -> VALUES.getOrDefault(variable.group(), "1"));
    }
}
