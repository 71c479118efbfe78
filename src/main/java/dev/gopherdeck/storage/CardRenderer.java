package dev.gopherdeck.storage;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes HTML of a card's Markdown; given by whoever knows both the notes and this module. */
public interface CardRenderer {

    /**
     * Renders both sides.
     *
     * @param notesPath the file of the notes, to which addresses of pictures are relative
     * @param pictures gives for the path of a picture, relative to the source of the notes, the address to load it from
     */
    Rendered render(String notesPath, Texts texts, UnaryOperator<@Nullable String> pictures);

    /** Markdown: the question is one line, the other two are blocks, and may be empty. */
    record Texts(String question, String front, String answer) {}

    /** Safe HTML. */
    record Rendered(String front, String back) {}
}
