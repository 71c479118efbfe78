package dev.gopherdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTests {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void goodNotesExitWithZero() throws IOException {
        Path file = write("a.md", "## What is nil?\n\nA value.\n");
        assertThat(run("check", file.toString())).isZero();
        assertThat(out.toString()).contains("1 card in 1 file, 0 errors, 0 warnings");
    }

    @Test
    void aProblemExitsWithOneAndNamesPlaceAndRemedy() throws IOException {
        Path file = write("a.md", "## What is nil?\n\n```go\nx\n");
        assertThat(run("check", file.toString())).isOne();
        assertThat(out.toString()).contains(slashes(file) + ":3:1: warning: ").contains("Close it with ```");
    }

    @Test
    void aMissingFileIsWrongUsage() {
        assertThat(run("check", folder.resolve("nowhere.md").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere.md");
        assertThat(run("check")).isEqualTo(2);
    }

    @Test
    void aFileWithoutCardsIsNoProblem() throws IOException {
        Path file = write("readme.md", "Nothing to learn here.\n");
        assertThat(run("check", file.toString())).isZero();
        assertThat(out.toString()).contains("no cards");
    }

    @Test
    void foldersAreReadInTheOrderOfTheirPaths() throws IOException {
        write("b/two.markdown", "## What is two?\n\n2\n");
        write("a.md", "## What is one?\n\n1\n");
        write("c.txt", "## What is three?\n\n3\n");
        run("check", folder.toString(), "--json");
        JsonNode files = json().get("files");
        assertThat(files).hasSize(2);
        assertThat(files.get(0).get("path").asString()).endsWith("/a.md");
        assertThat(files.get(1).get("path").asString()).endsWith("/b/two.markdown");
    }

    @Test
    void jsonHasTheShapeThatScriptsRelyOn() throws IOException {
        Path file = write(
                "a.md",
                "---\ntags: [go]\n---\n# Go\n\n## What does “x” print? (must)\n\n```go\nx\n```\n\n**Answer:**\n\n1\t\n");
        run("check", file.toString(), "--json");
        JsonNode card = json().get("files").get(0).get("cards").get(0);
        assertThat(card.toString())
                .isEqualTo("{\"question\":\"What does “x” print?\",\"topic\":[\"Go\"],\"line\":6,"
                        + "\"frontFirstLine\":8,\"frontLastLine\":10,\"answerFirstLine\":14,\"answerLastLine\":14,"
                        + "\"importance\":\"must\",\"tags\":[\"go\"],\"format\":\"heading\"}");
    }

    @Test
    void oldEncodingsAreRead() throws IOException {
        String text = "## 什么是切片？\r\n\r\n视图。\r\n";
        Files.write(folder.resolve("a.md"), text.getBytes(Charset.forName("GB18030")));
        Files.write(folder.resolve("b.md"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("c.md"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("d.md"), text.getBytes(StandardCharsets.UTF_16BE));
        Files.write(folder.resolve("e.md"), text.replace("\r\n", "\r").getBytes(StandardCharsets.UTF_8));
        assertThat(run("check", folder.toString(), "--json")).isZero();
        for (JsonNode file : json().get("files")) {
            assertThat(file.get("cards").get(0).get("question").asString()).isEqualTo("什么是切片？");
        }
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Files.write(folder.resolve("a.md"), new byte[] {(byte) 0x81, 0, (byte) 0xFF, (byte) 0xFF, 0});
        write("b.md", "## What is b?\n\nb\n");
        assertThat(run("check", folder.toString(), "--json")).isOne();
        assertThat(json().get("files").get(1).get("cards")).hasSize(1);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("gopherdeck ").doesNotContain("@");
    }

    @Test
    void onlyCommandsAreHandled() {
        assertThat(CommandLineInterface.handles(new String[] {"check", "a.md"})).isTrue();
        assertThat(CommandLineInterface.handles(new String[] {"--version"})).isTrue();
        assertThat(CommandLineInterface.handles(new String[] {"--server.port=8081"}))
                .isFalse();
        assertThat(CommandLineInterface.handles(new String[0])).isFalse();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private int run(String... args) {
        return new CommandLineInterface(CheckCommandTests.class, new PrintWriter(out), new PrintWriter(err)).run(args);
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(out.toString());
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
