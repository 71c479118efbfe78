package dev.gopherdeck.web;

/** What a page may load: our own files alone. */
final class ContentSecurityPolicy {

    /** Every page: no inline script or style, nothing from elsewhere. */
    static final String PAGES = pages("img-src 'self' data:");

    /** The pages of a learner who wants to see pictures from other hosts: those, and nothing else, may be loaded. */
    static final String PAGES_WITH_REMOTE_IMAGES = pages("img-src 'self' data: https:");

    /** The sandboxed frame that draws diagrams: Mermaid writes styles into its drawing. */
    static final String DIAGRAM = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src data:",
            "font-src 'self' data:",
            "base-uri 'none'",
            "frame-ancestors 'self'",
            "sandbox allow-scripts");

    private ContentSecurityPolicy() {}

    private static String pages(String images) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                images,
                "font-src 'self'",
                "connect-src 'self'",
                "manifest-src 'self'",
                "worker-src 'self'",
                "frame-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }
}
