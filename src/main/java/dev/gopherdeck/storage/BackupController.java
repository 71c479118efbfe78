package dev.gopherdeck.storage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Hands out backups. */
@Controller
@ConditionalOnWebApplication
class BackupController {

    private static final Logger LOG = LoggerFactory.getLogger(BackupController.class);

    private final Backup backup;
    private final Home home;
    private final Clock clock;

    BackupController(Backup backup, Home home, Clock clock) {
        this.backup = backup;
        this.home = home;
        this.clock = clock;
    }

    /** Sends the archive only when it is complete: a download that breaks off could be taken for a backup. */
    @PostMapping("/settings/backup")
    ResponseEntity<Resource> download() throws IOException {
        Path file = home.work().resolve("%s.zip".formatted(UUID.randomUUID()));
        try {
            backup.write(file);
        } catch (BackupException e) {
            LOG.warn("There is no backup to download", e);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/settings?backup=" + e.trouble()))
                    .build();
        }
        return send(file);
    }

    private ResponseEntity<Resource> send(Path file) throws IOException {
        ContentDisposition name = ContentDisposition.attachment()
                .filename(BackupFolder.name(LocalDate.now(clock)))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .contentLength(Files.size(file))
                .headers(headers -> headers.setContentDisposition(name))
                .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
    }
}
