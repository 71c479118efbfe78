package dev.gopherdeck.system;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reviews as a browser without JavaScript does. */
final class ReviewClient {

    private static final Pattern GRADE_FORM = Pattern.compile("<form class=\"grades\".*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN_FIELD =
            Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final RunningApplication application;

    ReviewClient(RunningApplication application) {
        this.application = application;
    }

    /** The answer form of the card that is asked now, if one is. */
    Optional<Map<String, String>> question() throws IOException, InterruptedException {
        return question(page());
    }

    /** The answer form that the page has, if it asks for a card. */
    static Optional<Map<String, String>> question(HttpResponse<String> page) {
        Matcher form = GRADE_FORM.matcher(page.body());
        return form.find() ? Optional.of(fields(form.group())) : Optional.empty();
    }

    /** The page to review, or what the server says in its place. */
    HttpResponse<String> page() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(application.uri("/review"))
                .header("Accept-Language", "en")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Gives a grade and returns the answer's request id once the server has acknowledged it. */
    UUID answer(Map<String, String> question, int grade) throws IOException, InterruptedException {
        HttpResponse<Void> response = send(question, grade);
        if (!isAcknowledgement(response)) {
            throw new IllegalStateException("not accepted: " + response + " " + response.headers());
        }
        return UUID.fromString(question.get("requestId"));
    }

    /** Gives a grade, whatever the server says to it. */
    HttpResponse<Void> send(Map<String, String> question, int grade) throws IOException, InterruptedException {
        Map<String, String> form = new TreeMap<>(question);
        form.put("grade", Integer.toString(grade));
        HttpRequest request = HttpRequest.newBuilder(application.uri("/review/answers"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        return client.send(request, BodyHandlers.discarding());
    }

    /** Whether the server has said that the answer counts: a redirect with a notice tells why it does not. */
    static boolean isAcknowledgement(HttpResponse<?> response) {
        return response.statusCode() == 302
                && !response.headers().firstValue("Location").orElse("").contains("notice");
    }

    private static Map<String, String> fields(String form) {
        return HIDDEN_FIELD
                .matcher(form)
                .results()
                .collect(Collectors.toMap(field -> field.group(1), field -> field.group(2)));
    }

    static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
