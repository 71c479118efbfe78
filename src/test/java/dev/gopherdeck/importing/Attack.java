package dev.gopherdeck.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** What somebody may hand in to bring the importer down, beside one good file, and how it has to end. */
enum Attack {
    HUGE_FILE("1 cards TOO_LARGE") {
        @Override
        NotesSource in(Path folder) throws IOException {
            write(folder.resolve("huge.md"), "Nothing but text.\n", 50_000_000);
            return read(folder);
        }
    },
    HUGE_PICTURE("1 cards TOO_LARGE") {
        @Override
        NotesSource in(Path folder) throws IOException {
            write(folder.resolve("huge.gif"), "GIF89a", 50_000_000);
            return read(folder);
        }
    },
    MANY_LARGE_FILES("refused TOO_MUCH") {
        @Override
        NotesSource in(Path folder) throws IOException {
            for (int i = 0; i < 12; i++) {
                write(folder.resolve(i + ".md"), "Nothing but text.\n", 10_000_000);
            }
            return read(folder);
        }
    },
    RANDOM_BYTES("1 cards NOT_TEXT") {
        @Override
        NotesSource in(Path folder) throws IOException {
            byte[] bytes = new byte[9_000_000];
            new Random(1).nextBytes(bytes);
            Files.write(folder.resolve("random.md"), bytes);
            return read(folder);
        }
    },
    MILLION_HEADINGS("1 cards TOO_MANY_LINES") {
        @Override
        NotesSource in(Path folder) throws IOException {
            write(folder.resolve("headings.md"), "# What?\n", 8_000_000);
            return read(folder);
        }
    },
    MANY_HEADINGS("1 cards TOO_MANY_HEADINGS") {
        @Override
        NotesSource in(Path folder) throws IOException {
            write(folder.resolve("headings.md"), "# What?\n", 8 * 499_000);
            return read(folder);
        }
    },
    DEEP_NESTING("1 cards CARD_TOO_DEEP CARD_TOO_LONG CARD_WITH_LONG_RUN CARD_WITH_MANY_MARKS DETAILS_NEVER_CLOSED") {
        @Override
        NotesSource in(Path folder) throws IOException {
            Files.writeString(folder.resolve("deep.md"), deep("> ") + deep("- ") + deep("[") + deep("1. "));
            Files.writeString(folder.resolve("folded.md"), deep("<details>\n"));
            return read(folder);
        }
    },
    DEEP_FOLDERS("refused TOO_DEEP") {
        @Override
        NotesSource in(Path folder) {
            return ZipSource.read(
                    "deep.zip", new Zip().with("a/".repeat(400) + "b.md", GOOD).bytes());
        }
    },
    BOMB("refused BOMB") {
        @Override
        NotesSource in(Path folder) {
            Zip zip = new Zip();
            byte[] text = text(10_000_000);
            for (int i = 0; i < 30; i++) {
                zip.with(i + ".md", text);
            }
            return ZipSource.read("bomb.zip", zip.bytes());
        }
    },
    BOMB_OF_ONE_FILE("1 cards TOO_LARGE") {
        @Override
        NotesSource in(Path folder) {
            return ZipSource.read(
                    "bomb.zip",
                    new Zip()
                            .with("good.md", GOOD)
                            .with("one.md", text(100_000_000))
                            .bytes());
        }
    },
    BOMB_IN_AN_ARCHIVE("1 cards ARCHIVE") {
        @Override
        NotesSource in(Path folder) {
            byte[] bomb = new Zip().with("one.md", text(100_000_000)).bytes();
            return ZipSource.read(
                    "bombs.zip",
                    new Zip().with("good.md", GOOD).with("bomb.zip", bomb).bytes());
        }
    },
    PATH_OUT_OF_THE_ARCHIVE("refused LEAVES_FOLDER") {
        @Override
        NotesSource in(Path folder) {
            return ZipSource.read(
                    "out.zip",
                    new Zip().with("good.md", GOOD).with("../../out.md", GOOD).bytes());
        }
    },
    LINK_IN_AN_ARCHIVE("refused ARCHIVE_LINK") {
        @Override
        NotesSource in(Path folder) {
            byte[] target = "/etc/passwd".getBytes(StandardCharsets.UTF_8);
            return ZipSource.read(
                    "link.zip",
                    new Zip()
                            .with("good.md", GOOD)
                            .with("link.md", target, entry -> entry.setUnixMode(0120777))
                            .bytes());
        }
    },
    LINK_OUT_OF_THE_FOLDER("1 cards LINK") {
        @Override
        NotesSource in(Path folder) throws IOException {
            Files.createSymbolicLink(folder.resolve("link.md"), Path.of("/etc/passwd"));
            return read(folder);
        }
    },
    PICTURE_OUT_OF_THE_FOLDER("2 cards PICTURE_OUTSIDE") {
        @Override
        NotesSource in(Path folder) throws IOException {
            Files.writeString(folder.resolve("picture.md"), "## What is a heap?\n\n![](../../../etc/passwd.png)\n");
            return read(folder);
        }
    };

    private static final String GOOD = "## What is nil?\n\nA value.\n";

    private final String end;

    Attack(String end) {
        this.end = end;
    }

    /** What is left of it: cards and problems, or the reason why nothing was read. */
    String end() {
        return end;
    }

    /** Carries it out in an empty folder. */
    abstract NotesSource in(Path folder) throws IOException;

    private static NotesSource read(Path folder) throws IOException {
        Files.writeString(folder.resolve("good.md"), GOOD);
        return new FolderSource(folder.resolveSibling("home")).read(folder);
    }

    private static void write(Path file, String pattern, int length) throws IOException {
        byte[] piece = pattern.repeat(1 + 100_000 / pattern.length()).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int written = 0; written < length; written += piece.length) {
                out.write(piece, 0, Math.min(piece.length, length - written));
            }
        }
    }

    private static byte[] text(int length) {
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) 'a');
        return text;
    }

    private static String deep(String level) {
        return "## What is deep?\n\n" + level.repeat(10_000) + "\n\n";
    }
}
