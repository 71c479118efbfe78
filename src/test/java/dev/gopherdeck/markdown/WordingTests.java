package dev.gopherdeck.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Go 语言|Go语言",
                "A **bold** word|A bold word",
                "_so_ it is|so it is",
                "a\\n\\nb|a\\nb",
                "1. one\\n2. two|1. one\\n1. two",
                "- one\\n- two|* one\\n+ two",
                "### 1.1 Part\\n\\ntext|#### 2) Part\\n\\ntext",
                "# A\\n## B|## A\\n### B",
                "```go\\nx\\n```|~~~~go\\nx\\n~~~~",
                "'  ```go\\n  x\\n  ```'|```go\\nx\\n```",
            })
    void saysTheSame(String one, String other) {
        assertThat(Wording.same(lines(one), lines(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a = b|a := b",
                "`a b`|`ab`",
                "`a`|a",
                "```\\na  b\\n```|```\\na b\\n```",
                "```\\n\\tx\\n```|```\\n\\t\\tx\\n```",
                "```go\\nx\\n```|```c\\nx\\n```",
                "```\\nx\\n```|x",
                "<pre>\\na  b\\n</pre>|<pre>\\na b\\n</pre>",
                "# A\\n## B|# A\\n# B",
                "snake_case|snakecase",
                "2 * 3|2 3",
            })
    void saysSomethingElse(String one, String other) {
        assertThat(Wording.same(lines(one), lines(other))).isFalse();
    }

    @Test
    void anUnclosedSpanEndsWithTheText() {
        assertThat(Wording.same("a `b", "a `b")).isTrue();
        assertThat(Wording.of("`".repeat(10_000))).isNotNull();
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }
}
