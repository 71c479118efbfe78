package dev.gopherdeck.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A heading in the outline, with what it says of itself; mutable while its role is being found out. */
final class Section {

    /** What a heading is to the cards. */
    enum Role {
        /** Groups questions; part of their topic. */
        SECTION,
        QUESTION,
        /** Belongs to the answer above it. */
        PART,
        /** Contents, references and the like: ends the answer above, and is no topic. */
        APPARATUS
    }

    private final Heading heading;
    private final Asking asking;
    private final TitleWords words;
    private @Nullable Ordinal ordinal;
    private String title;
    private final List<Section> children = new ArrayList<>();
    private @Nullable Section parent;
    private int level;
    private @Nullable LineRange ownText;
    private boolean refrain;
    private Role role = Role.SECTION;

    Section(Heading heading) {
        this.heading = heading;
        this.level = heading.level();
        this.asking = Asking.of(heading.title());
        this.words = TitleWords.of(heading.title());
        this.ordinal = Numbering.ordinal(heading.title());
        this.title = heading.title();
    }

    Heading heading() {
        return heading;
    }

    String title() {
        return title;
    }

    /** Takes the number that stands before the title without any punctuation for a number; see {@link BareNumbers}. */
    void acceptBareNumber(int number, String rest) {
        this.ordinal = new Ordinal("# ", number);
        this.title = rest;
    }

    TitleWords words() {
        return words;
    }

    Asking asking() {
        return asking;
    }

    @Nullable
    Ordinal ordinal() {
        return ordinal;
    }

    /** The level at which it stands in truth, which authors do not always write. */
    int level() {
        return level;
    }

    void moveTo(int level) {
        this.level = level;
    }

    List<Section> children() {
        return children;
    }

    @Nullable
    Section parent() {
        return parent;
    }

    void adopt(Section child) {
        children.add(child);
        child.parent = this;
    }

    /** The text between the heading and the next one of any level; null where there is none. */
    @Nullable
    LineRange ownText() {
        return ownText;
    }

    void owns(@Nullable LineRange text) {
        this.ownText = text;
    }

    /** Whether it only repeats what other headings say, without any text, such as an invitation below every answer. */
    boolean isRefrain() {
        return refrain;
    }

    void becomeRefrain() {
        this.refrain = true;
    }

    Role role() {
        return role;
    }

    void become(Role role) {
        this.role = role;
    }

    boolean isNumberedLike(Section other) {
        return ordinal != null && other.ordinal != null && ordinal.style().equals(other.ordinal.style());
    }
}
