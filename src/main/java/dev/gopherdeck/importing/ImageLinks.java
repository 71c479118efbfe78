package dev.gopherdeck.importing;

import dev.gopherdeck.deck.ImageFile;
import dev.gopherdeck.deck.ImagePath;
import dev.gopherdeck.markdown.CardHtml;
import dev.gopherdeck.markdown.ParsedCard;
import dev.gopherdeck.markdown.ParsedNotes;
import dev.gopherdeck.markdown.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which pictures the cards of a source refer to; those alone come along. */
final class ImageLinks {

    private static final CardHtml HTML = new CardHtml();

    private final Map<String, ImageFile> files;
    private final Set<String> used = new TreeSet<>();

    ImageLinks(List<ImageFile> files) {
        this.files = files.stream().collect(Collectors.toMap(ImageFile::path, Function.identity()));
    }

    /** Follows the links of a file, and says which lead nowhere. */
    List<Problem> follow(ParsedNotes notes) {
        List<Problem> problems = new ArrayList<>();
        for (ParsedCard card : notes.cards()) {
            for (String address : addresses(card)) {
                fault(notes.path(), address).ifPresent(fault -> problems.add(new Problem(card.line(), fault, address)));
            }
        }
        return problems;
    }

    /** The pictures that were linked so far, in the order of their paths. */
    List<ImageFile> used() {
        return used.stream()
                .flatMap(path -> Optional.ofNullable(files.get(path)).stream())
                .toList();
    }

    private Optional<SourceFault> fault(String notesPath, String address) {
        Optional<String> path = ImagePath.resolve(notesPath, address);
        if (path.isEmpty()) {
            return Optional.of(SourceFault.PICTURE_OUTSIDE);
        }
        if (!files.containsKey(path.get())) {
            return Optional.of(SourceFault.PICTURE_MISSING);
        }
        used.add(path.get());
        return Optional.empty();
    }

    private static Set<String> addresses(ParsedCard card) {
        Set<String> addresses = new HashSet<>();
        for (String side : List.of(card.questionMarkdown(), card.front(), card.answer())) {
            addresses.addAll(HTML.localImages(side));
        }
        return addresses;
    }
}
