package dev.gopherdeck.web;

import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** What a device has to know to install the pages as an application; see the W3C's Web Application Manifest. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record WebManifest(
        String id,
        String name,
        String shortName,
        String description,
        String lang,
        String startUrl,
        String scope,
        String display,
        String themeColor,
        String backgroundColor,
        List<Icon> icons) {

    WebManifest {
        icons = List.copyOf(icons);
    }

    /**
     * A picture of the application.
     *
     * @param sizes width × height in pixels, or {@code any}
     * @param purpose {@code maskable} where the device may cut a shape out of it, else {@code any}
     */
    record Icon(String src, String sizes, String type, String purpose) {}
}
