package dev.gopherdeck.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who talks to the real server and keeps cookies, without any browser that would forbid them something. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,origin");
    }

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    Visitor(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** Sends a form as a browser does, with whatever token is in it. */
    HttpResponse<String> post(String path, String form, String... headers) {
        return send("POST", path, BodyPublishers.ofString(form), headers);
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html, */*;q=0.1")
                .header("Accept-Language", "en")
                .method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        if (method.equals("POST") && !hasContentType(headers)) {
            request.setHeader("Content-Type", "application/x-www-form-urlencoded");
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A field of a form with a token that is good for this visitor. */
    String token() {
        Matcher meta = TOKEN.matcher(get("/login").body());
        if (!meta.find()) {
            throw new AssertionError("the page has no token");
        }
        return "_csrf=" + URLEncoder.encode(meta.group(1), StandardCharsets.UTF_8);
    }

    /** The value of a cookie that the server has given. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cookie " + name))
                .getValue();
    }

    private static boolean hasContentType(String... headers) {
        return String.join("\n", headers).contains("Content-Type");
    }
}
