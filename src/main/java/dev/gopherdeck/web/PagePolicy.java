package dev.gopherdeck.web;

import dev.gopherdeck.learner.Learner;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/** Writes the policy of a page, unless a stricter one is there already; pictures from elsewhere are the learner's choice. */
final class PagePolicy implements HeaderWriter {

    private static final String HEADER = "Content-Security-Policy";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HEADER)) {
            boolean remoteImages = RequestLearner.known(request)
                    .map(Learner::showsRemoteImages)
                    .orElse(false);
            response.setHeader(
                    HEADER,
                    remoteImages ? ContentSecurityPolicy.PAGES_WITH_REMOTE_IMAGES : ContentSecurityPolicy.PAGES);
        }
    }
}
