package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Sends every picture to where it may be loaded from, and puts a placeholder where it may not: looking at a card must not
 * tell another host. The placeholder names the picture and its address.
 */
final class ImageTags implements HtmlStreamEventReceiver {

    private static final Pattern REMOTE =
            Pattern.compile("(?i)\\s*(?:[a-z][a-z0-9+.-]*:|[/\\\\]{2}).*", Pattern.DOTALL);
    private static final Pattern SECURE = Pattern.compile("(?i)https://\\S+");

    private final HtmlStreamEventReceiver out;
    private final ImageAddresses addresses;

    ImageTags(HtmlStreamEventReceiver out, ImageAddresses addresses) {
        this.out = out;
        this.addresses = addresses;
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
        if (!element.equals("img")) {
            out.openTag(element, attributes);
        } else if (REMOTE.matcher(value(attributes, "src")).matches()) {
            remote(attributes);
        } else {
            local(attributes);
        }
    }

    private void remote(List<String> attributes) {
        String address = value(attributes, "src");
        if (addresses.showsRemote() && SECURE.matcher(address).matches()) {
            image(attributes, address, List.of("referrerpolicy", "no-referrer"));
        } else {
            placeholder("remote-image", attributes);
        }
    }

    private void local(List<String> attributes) {
        String found = addresses.local(value(attributes, "src"));
        if (found == null) {
            placeholder("missing-image", attributes);
        } else {
            image(attributes, found, List.of());
        }
    }

    private void image(List<String> attributes, String address, List<String> more) {
        List<String> changed = new ArrayList<>(attributes);
        changed.set(changed.indexOf("src") + 1, address);
        changed.addAll(List.of("loading", "lazy"));
        changed.addAll(more);
        out.openTag("img", changed);
    }

    private void placeholder(String kind, List<String> attributes) {
        String address = value(attributes, "src");
        String name = value(attributes, "alt");
        out.openTag("span", List.of("class", kind, "data-src", address, "data-alt", name));
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
