package dev.gopherdeck.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CardHtmlTests {

    private final CardHtml html = new CardHtml();

    @Test
    void codeKeepsItsLanguage() {
        assertThat(html.render("```go\nx := 1\n```"))
                .contains("<pre><code class=\"language-go\">")
                .contains("x :&#61; 1");
    }

    @Test
    void onlyTheFirstWordAfterAFenceIsTheLanguage() {
        assertThat(html.render("```go fragment\nx\n```")).contains("<code class=\"language-go\">");
    }

    @Test
    void mermaidFencesAreMarked() {
        assertThat(html.render("```mermaid\ngraph TD; A-->B\n```"))
                .contains("<pre class=\"mermaid-source\"><code class=\"language-mermaid\">graph TD; A--&gt;B");
    }

    @Test
    void tablesKeepTheirAlignment() {
        assertThat(html.render("| a | b |\n|---|--:|\n| 1 | 2 |"))
                .contains("<table>")
                .contains("<td align=\"right\">2</td>");
    }

    @Test
    void taskListsShowDisabledBoxes() {
        assertThat(html.render("- [x] done\n- [ ] open"))
                .contains("<input type=\"checkbox\" disabled=\"disabled\" checked=\"checked\" />")
                .contains("<input type=\"checkbox\" disabled=\"disabled\" />");
    }

    @Test
    void footnotesLinkToTheirText() {
        assertThat(html.render("See[^1].\n\n[^1]: the note"))
                .contains("<sup id=\"fnref-1\">")
                .contains("href=\"#fn-1\"")
                .contains("<li id=\"fn-1\">");
    }

    @Test
    void strikethroughAndDetailsStay() {
        assertThat(html.render("~~old~~")).contains("<del>old</del>");
        assertThat(html.render("<details><summary>more</summary>\n\ntext\n\n</details>"))
                .contains("<details><summary>more</summary>")
                .contains("<p>text</p>");
    }

    @Test
    void linksGiveNothingAway() {
        assertThat(html.render("[go](https://go.dev)"))
                .contains("href=\"https://go.dev\"")
                .contains("rel=\"noopener noreferrer nofollow\"");
    }

    @Test
    void scriptsAndHandlersAndStylesAreGone() {
        String rendered = html.render("<script>alert(1)</script>\n\n<b style=\"color:red\" onclick=\"x()\">b</b>"
                + "[x](javascript:alert(1)) <iframe src=\"//e\"></iframe>");
        assertThat(rendered)
                .doesNotContain("<script")
                .doesNotContain("href")
                .doesNotContain("style")
                .doesNotContain("onclick");
        assertThat(rendered).doesNotContain("iframe").contains("<b>b</b>");
    }

    @Test
    void remoteImagesBecomePlaceholders() {
        assertThat(html.render("![a map](https://e.example/m.png)"))
                .doesNotContain("<img")
                .contains("class=\"remote-image\"")
                .contains("a map")
                .contains("<code>https://e.example/m.png</code>");
        assertThat(html.render("<img src=\"//e.example/m.png\" alt=\"raw\">"))
                .doesNotContain("<img")
                .contains("raw");
        assertThat(html.render("<img src=\"data:image/png;base64,AAAA\">")).doesNotContain("<img");
    }

    @Test
    void imagesFromOtherHostsAreShownWhereThatIsAllowedButOnlyOverSecureConnections() {
        ImageAddresses allowed = new Addresses(Map.of(), true);

        assertThat(html.render("![a](https://e.example/m.png)", allowed))
                .contains(
                        "<img src=\"https://e.example/m.png\" alt=\"a\" loading=\"lazy\" referrerpolicy=\"no-referrer\" />");
        assertThat(html.render("![a](http://e.example/m.png) ![b](//e.example/m.png)", allowed))
                .doesNotContain("<img");
    }

    @Test
    void relativeImagesAreLoadedFromWhereTheyAre() {
        ImageAddresses addresses = new Addresses(Map.of("img/m.png", "/images/1"), false);

        assertThat(html.render("![m](img/m.png)", addresses))
                .contains("<img src=\"/images/1\" alt=\"m\" loading=\"lazy\" />");
        assertThat(html.renderInline("What is <img src='img/m.png'>?", addresses))
                .contains("src=\"/images/1\"");
        assertThat(html.render("![x](img/x.png)", addresses))
                .doesNotContain("<img")
                .contains("class=\"missing-image\"")
                .contains("<code>img/x.png</code>");
    }

    @Test
    void localImagesAreFoundAsTheyAreRendered() {
        String markdown =
                "![a](a.png) `![no](code.png)` <img src=\"b.png\"> ![r][ref] ![far](https://e.example/x.png)\n\n"
                        + "[ref]: sub/c.png";

        assertThat(html.localImages(markdown)).containsExactly("a.png", "b.png", "sub/c.png");
        assertThat(html.localImages("nothing to see")).isEmpty();
    }

    private record Addresses(Map<String, String> known, boolean showsRemote) implements ImageAddresses {

        @Override
        public @Nullable String local(String address) {
            return known.get(address);
        }
    }

    @Test
    void aQuestionIsOneLineWhateverItBeginsWith() {
        assertThat(html.renderInline("1. What does `x` do?")).isEqualTo("1. What does <code>x</code> do?");
        assertThat(html.renderInline("# is a comment?")).isEqualTo("# is a comment?");
        assertThat(html.renderInline("**new** or make")).isEqualTo("<strong>new</strong> or make");
    }
}
