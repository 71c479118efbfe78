package dev.gopherdeck.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** The browser as one test has it: it opens pages of the application and notes what goes wrong in any of them. */
final class Browser implements AutoCloseable {

    private final Chromium chromium;
    private final String address;
    private final List<BrowserContext> devices = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Browser(Chromium chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    Page open(String path) {
        return open(path, new NewContextOptions());
    }

    /** Opens a page as on another device: it shares nothing with pages opened before. */
    Page open(String path, NewContextOptions options) {
        BrowserContext device = chromium.browser().newContext(options.setBaseURL(address));
        devices.add(device);
        device.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        device.onWebError(error -> complaints.add(error.error()));
        Page page = device.newPage();
        page.navigate(path);
        return page;
    }

    /** What pages wrote into their console as an error since the last call; the test fails if any is left at its end. */
    List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    /** Keeps pictures of all pages that are open. */
    void keepPictures(String name) {
        devices.stream().flatMap(device -> device.pages().stream()).forEach(page -> Screen.keep(page, name));
    }

    @Override
    public void close() {
        devices.forEach(BrowserContext::close);
    }
}
