package dev.gopherdeck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks at the plots of a page. */
final class Plots {

    /** The numbers of the drawn columns, from the cells of the table beside the plot. */
    private static final String IN_TABLE =
            """
            canvas => {
                const table = canvas.closest('figure').querySelector('table');
                const rows = [...table.tBodies[0].rows].filter(row => row.dataset.leftOut !== 'true');
                return [...table.tHead.rows[0].cells].map((head, at) => [head, at])
                    .filter(([head]) => head.dataset.series === 'true')
                    .map(([head, at]) => rows.map(row => row.cells[at].dataset.value ?? row.cells[at].textContent.trim())
                        .map(text => text === '' ? null : Number(text)).map(String).sort().join());
            }""";

    /** A chart is drawn when it comes near the window. */
    private static final String UNTIL_IT_IS_DRAWN =
            """
            canvas => new Promise(done => {
                const look = () => Chart.getChart(canvas) ? done() : requestAnimationFrame(look);
                look();
            })""";

    private static final String IN_PLOT =
            """
            canvas => Chart.getChart(canvas).data.datasets.map(set => set.data.map(String).sort().join())""";

    /** Columns that have not left their colour on the canvas: axes alone do not count. */
    private static final String NOT_PAINTED =
            """
            canvas => {
                const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                const isPainted = set => {
                    const [r, g, b] = set.borderColor.match(/[0-9.]+/g).map(Number);
                    for (let i = 0; i < pixels.length; i += 4) {
                        if (Math.abs(pixels[i] - r) + Math.abs(pixels[i + 1] - g) + Math.abs(pixels[i + 2] - b) < 12
                                && pixels[i + 3] > 120) {
                            return true;
                        }
                    }
                    return false;
                };
                return Chart.getChart(canvas).data.datasets
                    .filter(set => set.data.some(number => number) && !isPainted(set))
                    .map(set => set.label);
            }""";

    private Plots() {}

    /** Fails unless every plot of the page shows every number of its table. */
    static void assertDrawn(Page page) {
        page.locator("canvas").all().forEach(Plots::assertDrawn);
    }

    private static void assertDrawn(Locator canvas) {
        String name = canvas.getAttribute("aria-labelledby");
        awaitDrawn(canvas);
        assertThat((List<?>) canvas.evaluate(IN_PLOT))
                .as("the table agrees: %s", name)
                .isNotEmpty()
                .isEqualTo(canvas.evaluate(IN_TABLE));
        assertThat((List<?>) canvas.evaluate(NOT_PAINTED))
                .as("columns that were not drawn: %s", name)
                .isEmpty();
    }

    /** The colour in which the first plot of the page is drawn. */
    static String colour(Page page) {
        Locator canvas = page.locator("canvas").first();
        awaitDrawn(canvas);
        return (String) canvas.evaluate("canvas => Chart.getChart(canvas).data.datasets[0].borderColor");
    }

    static void awaitDrawn(Locator canvas) {
        canvas.scrollIntoViewIfNeeded();
        canvas.evaluate(UNTIL_IT_IS_DRAWN);
    }
}
