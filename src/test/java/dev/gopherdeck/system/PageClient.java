package dev.gopherdeck.system;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens pages and sends forms as a browser without JavaScript does; redirects are not followed. */
final class PageClient {

    private static final Pattern CSRF = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final RunningApplication application;

    PageClient(RunningApplication application) {
        this.application = application;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(application.uri(path))
                .header("Accept-Language", "en")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> form = new TreeMap<>(fields);
        form.put("_csrf", found(CSRF, get("/offline").body()));
        HttpRequest request = HttpRequest.newBuilder(application.uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(ReviewClient.encode(form)))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Path and query of the address that a response leads to; empty where it leads nowhere. */
    static String target(HttpResponse<?> response) {
        URI target = URI.create(response.headers().firstValue("Location").orElse(""));
        return target.getQuery() == null ? target.getPath() : target.getPath() + "?" + target.getQuery();
    }

    /** The first group of what has to be in the text. */
    static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in:\n" + text);
        }
        return found.group(1);
    }
}
