package dev.gopherdeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagePathTests {

    @ParameterizedTest
    @CsvSource({
        "a.md, m.png, m.png",
        "go/a.md, m.png, go/m.png",
        "go/a.md, ./img/m.png, go/img/m.png",
        "go/a.md, ../img/m.png, img/m.png",
        "go/a.md, /img/m.png, img/m.png",
        "go/a.md, img\\m.png, go/img/m.png",
        "go/a.md, m%20m.png?raw=true#x, go/m m.png",
        "go/a.md, %E5%9B%BE.png, go/图.png",
        "go/a.md, a+b.png, go/a+b.png",
        "go/a.md, 100%.png, go/100%.png",
        "go/a.md, ../../m.png, ",
        "a.md, ../m.png, ",
        "a.md, ..%2fm.png, ",
        "a.md, %2e%2e/m.png, ",
        "a.md, ..\\m.png, ",
        "a.md, ..%5cm.png, ",
        "a.md, x/../../m.png, ",
        "a.md, /%2e%2e/m.png, ",
        "a.md, file:///../etc/passwd, etc/passwd",
        "go/a.md, %252e%252e/m.png, go/%2e%2e/m.png",
        "go/a.md, ..%00/m.png, go/..\u0000/m.png",
        "a.md, /, ",
    })
    void addressesAreFollowedButNotOutOfTheSource(String notes, String address, String expected) {
        assertThat(ImagePath.resolve(notes, address).orElse(null)).isEqualTo(expected);
    }
}
