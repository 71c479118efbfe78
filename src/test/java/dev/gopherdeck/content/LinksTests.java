package dev.gopherdeck.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Links and images of the content lead somewhere; other sites are not asked, and headings not looked up. */
class LinksTests {

    private static final Pattern CODE_SPAN = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");
    /** Group 1 is the target of a link or image, of a link's definition, or of an HTML tag. */
    private static final Pattern TARGET = Pattern.compile(
            "(?:]\\(\\s*<?|^\\[[^\\]]+]:\\s*|<(?:img|a)\\s[^>]*?(?:src|href)=\")([^)>\"\\s]+)", Pattern.MULTILINE);

    @Test
    void linksResolve() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path file : Content.files(Content.ROOT)) {
            for (String target : targets(Files.readString(file))) {
                if (!resolves(file, target)) {
                    broken.add(Content.name(file) + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<String> targets(String markdown) {
        String prose = CODE_SPAN.matcher(Snippet.removedFrom(markdown)).replaceAll("");
        return TARGET.matcher(prose).results().map(found -> found.group(1)).toList();
    }

    private static boolean resolves(Path file, String target) {
        URI uri = URI.create(target);
        if (uri.isAbsolute()) {
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        }
        return uri.getPath().isEmpty() || Files.exists(file.resolveSibling(uri.getPath()));
    }
}
