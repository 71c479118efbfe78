package dev.gopherdeck.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.web.util.WebUtils;

/** What keeps a browser signed in: a series that stays, and a token that changes with every use. */
final class DeviceCookie {

    static final String NAME = "gopherdeck-device";

    private DeviceCookie() {}

    /** The series that the browser claims, empty where it claims none; whether it is a true one the login has judged. */
    static String series(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? "" : series(cookie.getValue());
    }

    /** As Spring Security writes it: base64 of {@code series:token}, each of them encoded as in an address. */
    private static String series(String value) {
        try {
            String text = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
            return URLDecoder.decode(text.split(":", 2)[0], StandardCharsets.UTF_8);
        } catch (IllegalArgumentException forged) {
            return "";
        }
    }
}
