package dev.gopherdeck.storage;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out exports. */
@Controller
@ConditionalOnWebApplication
class ExportController {

    private final Exports exports;

    ExportController(Exports exports) {
        this.exports = exports;
    }

    /** Sends the file while it is being made; one that fails half way breaks the download off. */
    @GetMapping("/settings/export/{file}")
    void download(@PathVariable String file, HttpServletResponse response) throws IOException {
        if (!exports.fileNames().contains(file)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no such export");
        }
        response.setContentType(MediaTypeFactory.getMediaType(file)
                .orElse(MediaType.APPLICATION_OCTET_STREAM)
                .toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
        exports.write(file, response.getOutputStream());
    }
}
