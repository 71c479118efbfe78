package dev.gopherdeck.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gopherdeck.testing.HostileHtml;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever goes in, only tags and attributes from these lists come out. The lists are written down here once more, so
 * that nothing is let through by a change of one of them alone.
 */
class HostileHtmlTests {

    private static final Pattern TAG =
            Pattern.compile("</?([a-z][a-z0-9]*)((?: [a-z][a-z-]*=\"[^\"<>]*\")*) ?/?>|<!--[^<>]*-->");

    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"]*)\"");

    private static final Pattern SAFE_TAGS =
            Pattern.compile("p|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|code|kbd|samp|var"
                    + "|em|strong|b|i|u|s|del|ins|mark|sub|sup|small|q|cite|abbr|table|thead|tbody|tfoot|tr|th|td|caption"
                    + "|details|summary|figure|figcaption|div|section|span|img|a|input");

    private static final Pattern SAFE_ATTRIBUTES = Pattern.compile(
            "class|id|align|colspan|rowspan|start|open|href|rel|src|alt|title|type|checked|disabled|data-src|data-alt|loading"
                    + "|referrerpolicy");

    private static final Pattern SAFE_ADDRESS =
            Pattern.compile("https?://[^\\s]+|mailto:[^\\s]+|#fn(ref)?-[\\w-]+", Pattern.CASE_INSENSITIVE);

    private static final Pattern SAFE_CLASS =
            Pattern.compile("language-[\\w+#.-]+|mermaid-source|task-list-item(-checkbox)?"
                    + "|footnotes|footnote-(back)?ref|(remote|missing)-image");

    private final CardHtml html = new CardHtml();

    @Property
    void nothingButHarmlessTagsIsLeftOfAnAttack(@ForAll("attacks") String attack) {
        assertHarmless(html.render(attack));
        assertHarmless(html.renderInline(attack));
    }

    @Property(tries = 300)
    void norOfAttacksInsideEachOther(
            @ForAll("attacks") String outer, @ForAll("attacks") String inner, @ForAll("places") double place) {
        int cut = (int) (outer.length() * place);
        String nested = outer.substring(0, cut) + inner + outer.substring(cut);

        assertHarmless(html.render(nested));
        assertHarmless(html.renderInline(nested));
    }

    /** Text that was made harmless stays so when it is read again: browsers do that where they repair a page. */
    @Property
    void whatIsHarmlessStaysHarmless(@ForAll("attacks") String attack) {
        assertHarmless(SafeHtml.sanitize(html.render(attack), ImageAddresses.NONE));
    }

    @Provide
    Arbitrary<String> attacks() {
        return Arbitraries.of(HostileHtml.attacks());
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1);
    }

    private static void assertHarmless(String rendered) {
        assertThat(TAG.matcher(rendered).replaceAll("")).as(rendered).doesNotContain("<");
        TAG.matcher(rendered).results().filter(tag -> tag.group(1) != null).forEach(HostileHtmlTests::assertHarmless);
    }

    private static void assertHarmless(MatchResult tag) {
        assertThat(tag.group(1)).as(tag.group()).matches(SAFE_TAGS);
        ATTRIBUTE.matcher(tag.group(2)).results().forEach(attribute -> {
            String value = attribute.group(2);
            assertThat(attribute.group(1)).as(tag.group()).matches(SAFE_ATTRIBUTES);
            switch (attribute.group(1)) {
                case "href" -> assertThat(value).as(tag.group()).matches(SAFE_ADDRESS);
                case "class" ->
                    assertThat(List.of(value.split(" ")))
                            .as(tag.group())
                            .allMatch(name -> SAFE_CLASS.matcher(name).matches());
                // no picture is known here, so there is nothing to load
                case "src" -> assertThat(value).as(tag.group()).isNull();
                default -> assertThat(value).isNotNull();
            }
        });
    }
}
