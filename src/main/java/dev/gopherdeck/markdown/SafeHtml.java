package dev.gopherdeck.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/** Leaves of rendered notes what a card may show: no scripts, no styles, no form fields, nothing loaded from elsewhere. */
final class SafeHtml {

    private static final Pattern CODE_LANGUAGE = Pattern.compile("language-[\\w+#.-]{1,40}");
    private static final Pattern TASK = Pattern.compile("task-list-item(?:-checkbox)?");
    private static final Pattern FOOTNOTE_ID = Pattern.compile("fn(?:ref)?-[\\w-]{1,20}");
    private static final Pattern FOOTNOTE_CLASS = Pattern.compile("footnotes|footnote-ref|footnote-backref");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:)\\S+|#fn(?:ref)?-[\\w-]{1,20}");
    private static final Pattern ALIGNMENT = Pattern.compile("left|right|center");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "pre",
                    "code",
                    "kbd",
                    "samp",
                    "var",
                    "em",
                    "strong",
                    "b",
                    "i",
                    "u",
                    "s",
                    "del",
                    "ins",
                    "mark",
                    "sub",
                    "sup",
                    "small",
                    "q",
                    "cite",
                    "abbr",
                    "table",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "caption",
                    "details",
                    "summary",
                    "figure",
                    "figcaption",
                    "div",
                    "section",
                    "span",
                    "img",
                    "a")
            .allowElements(SafeHtml::disabledCheckbox, "input")
            .allowAttributes("checked", "type", "disabled")
            .onElements("input")
            .allowAttributes("class")
            .matching(CODE_LANGUAGE)
            .onElements("code")
            .allowAttributes("class")
            .matching(false, "mermaid-source")
            .onElements("pre")
            .allowAttributes("class")
            .matching(TASK)
            .onElements("li", "input")
            .allowAttributes("class")
            .matching(FOOTNOTE_CLASS)
            .onElements("div", "section", "a")
            .allowAttributes("id")
            .matching(FOOTNOTE_ID)
            .onElements("sup", "li")
            .allowAttributes("align")
            .matching(ALIGNMENT)
            .onElements("th", "td")
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("open")
            .onElements("details")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowAttributes("src", "alt", "title")
            .onElements("img")
            .allowAttributes("title")
            .onElements("a", "abbr")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private SafeHtml() {}

    static String sanitize(String html, ImageAddresses images) {
        StringBuilder out = new StringBuilder(html.length());
        HtmlStreamRenderer renderer = HtmlStreamRenderer.create(out, error -> {});
        HtmlSanitizer.sanitize(html, POLICY.apply(new ImageTags(renderer, images)));
        return out.toString();
    }

    private static @Nullable String disabledCheckbox(String element, List<String> attributes) {
        int type = attributes.indexOf("type");
        if (type < 0 || !attributes.get(type + 1).toLowerCase(Locale.ROOT).equals("checkbox")) {
            return null;
        }
        boolean checked = attributes.contains("checked");
        attributes.clear();
        attributes.addAll(List.of("type", "checkbox", "disabled", "disabled"));
        if (checked) {
            attributes.addAll(List.of("checked", "checked"));
        }
        return element;
    }
}
