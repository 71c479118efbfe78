package dev.gopherdeck.deck;

import dev.gopherdeck.markdown.ImageAddresses;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pictures of all decks. */
@Component
public class Images {

    private final JdbcClient jdbc;

    Images(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores pictures of a deck, in the caller's transaction; they replace those at the same paths. */
    public void keep(long deckId, Collection<ImageFile> files) {
        for (ImageFile file : files) {
            Image image = file.image();
            jdbc.sql("insert into image (sha256, media_type, bytes) values (?, ?, ?) on conflict do nothing")
                    .params(image.sha256(), image.mediaType(), image.bytes())
                    .update();
            jdbc.sql(
                            """
                    insert into deck_image (deck_id, path, sha256) values (?, ?, ?)
                    on conflict (deck_id, path) do update set sha256 = excluded.sha256""")
                    .params(deckId, file.path(), image.sha256())
                    .update();
        }
    }

    /** Those of some pictures that a deck does not have at their paths, or not as they are. */
    public List<ImageFile> differing(long deckId, List<ImageFile> files) {
        if (files.isEmpty()) {
            return files;
        }
        Map<String, String> known = new HashMap<>();
        jdbc.sql("select path, sha256 from deck_image where deck_id = ?")
                .param(deckId)
                .query(row -> {
                    known.put(row.getString("path"), row.getString("sha256"));
                });
        return files.stream()
                .filter(file -> !file.image().sha256().equals(known.get(file.path())))
                .toList();
    }

    /** A picture by the digest of its content. */
    Optional<Image> find(String sha256) {
        return jdbc.sql("select bytes from image where sha256 = ?")
                .param(sha256)
                .query(byte[].class)
                .optional()
                .flatMap(Image::of);
    }

    /** Where the pictures of a card are loaded from. */
    ImageAddresses of(Card card, boolean remote) {
        return new CardImages(card, remote);
    }

    private Optional<String> addressOf(Card card, String path) {
        return jdbc.sql("select '/images/' || sha256 from deck_image where deck_id = ? and path = ?")
                .params(card.deckId(), path)
                .query(String.class)
                .optional();
    }

    private final class CardImages implements ImageAddresses {

        private final Card card;
        private final boolean remote;

        CardImages(Card card, boolean remote) {
            this.card = card;
            this.remote = remote;
        }

        @Override
        public @Nullable String local(String address) {
            return ImagePath.resolve(card.sourcePath(), address)
                    .flatMap(path -> addressOf(card, path))
                    .orElse(null);
        }

        @Override
        public boolean showsRemote() {
            return remote;
        }
    }
}
