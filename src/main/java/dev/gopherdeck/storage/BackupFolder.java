package dev.gopherdeck.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The daily backups, each named by its day. Files with other names are not ours to delete. */
record BackupFolder(Path path) {

    private static final Pattern NAME = Pattern.compile("gopherdeck-(\\d{4}-\\d{2}-\\d{2})\\.zip");

    static String name(LocalDate day) {
        return "gopherdeck-%s.zip".formatted(day);
    }

    Path file(LocalDate day) {
        return path.resolve(name(day));
    }

    /** The days that have a backup; makes the folder where it is missing. */
    List<LocalDate> days() throws IOException {
        PrivateFiles.createFolder(path);
        List<LocalDate> days = new ArrayList<>();
        try (var files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && isDay(name.group(1))) {
                    days.add(LocalDate.parse(name.group(1)));
                }
            }
        }
        return days;
    }

    void keep(BackupRetention retention) throws IOException {
        List<LocalDate> days = days();
        Set<LocalDate> kept = retention.kept(days);
        for (LocalDate day : days) {
            if (!kept.contains(day)) {
                Files.deleteIfExists(file(day));
            }
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }
}
