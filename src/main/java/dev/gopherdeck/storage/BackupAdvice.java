package dev.gopherdeck.storage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the pages of other modules show how the backups are doing, without knowing this one. */
@ControllerAdvice(basePackages = "dev.gopherdeck")
@ConditionalOnWebApplication
class BackupAdvice {

    private final DailyBackup backups;

    BackupAdvice(DailyBackup backups) {
        this.backups = backups;
    }

    @ModelAttribute("backup")
    BackupStatus backup() {
        return backups.status();
    }
}
