package dev.gopherdeck.web;

/** What a page may load: our own files alone. */
final class ContentSecurityPolicy {

    /** Every page: no inline script or style, nothing from elsewhere. */
    static final String PAGES = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "frame-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

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
}
