package dev.gopherdeck.insight;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends the numbers of a plot as a file. */
final class CsvDownload {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private CsvDownload() {}

    /** Not found where there is no plot. */
    static ResponseEntity<String> of(Optional<Plot> plot) {
        return plot.map(CsvDownload::file)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<String> file(Plot plot) {
        String disposition = ContentDisposition.attachment()
                .filename("gopherdeck-" + plot.name() + ".csv")
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(CSV)
                .body(plot.csv());
    }
}
