package dev.gopherdeck.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Puts a placeholder where notes show an image from another host: looking at a card must not tell that host. The
 * placeholder names the image and its address, and carries both as data for those who want it loaded after all.
 */
final class RemoteImages implements HtmlStreamEventReceiver {

    private static final Pattern REMOTE =
            Pattern.compile("(?i)\\s*(?:[a-z][a-z0-9+.-]*:|[/\\\\]{2}).*", Pattern.DOTALL);

    private final HtmlStreamEventReceiver out;

    RemoteImages(HtmlStreamEventReceiver out) {
        this.out = out;
    }

    @Override
    public void openDocument() {
        out.openDocument();
    }

    @Override
    public void closeDocument() {
        out.closeDocument();
    }

    @Override
    public void closeTag(String element) {
        out.closeTag(element);
    }

    @Override
    public void text(String text) {
        out.text(text);
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        String address = value(attributes, "src");
        if (!element.equals("img") || !REMOTE.matcher(address).matches()) {
            out.openTag(element, attributes);
            return;
        }
        String name = value(attributes, "alt");
        out.openTag("span", List.of("class", "remote-image", "data-src", address, "data-alt", name));
        if (!name.isBlank()) {
            out.text(name + " ");
        }
        out.openTag("code", List.of());
        out.text(address);
        out.closeTag("code");
        out.closeTag("span");
    }

    private static String value(List<String> attributes, String name) {
        int index = attributes.indexOf(name);
        return index < 0 ? "" : attributes.get(index + 1);
    }
}
