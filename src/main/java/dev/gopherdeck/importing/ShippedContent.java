package dev.gopherdeck.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The deck that comes inside the application. */
@Component
public class ShippedContent {

    /** Name of the source. */
    static final String NAME = "shipped";

    private static final String ROOT = "content/";

    /** Reads the deck from the jar. */
    public NotesSource load() {
        try {
            List<NotesFile> files = new ArrayList<>();
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + ROOT + "*/*.md")) {
                files.add(new NotesFile(path(resource), resource.getContentAsString(StandardCharsets.UTF_8)));
            }
            return new NotesSource(NAME, files);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped deck cannot be read", e);
        }
    }

    private static String path(Resource resource) throws IOException {
        String url = URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
        return url.substring(url.lastIndexOf("/" + ROOT) + ROOT.length() + 1);
    }
}
