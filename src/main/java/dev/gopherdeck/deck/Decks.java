package dev.gopherdeck.deck;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All decks. */
public interface Decks extends Repository<Deck, Long> {

    Deck save(Deck deck);

    Optional<Deck> findById(long id);

    Optional<Deck> findByName(String name);

    Optional<Deck> findBySlug(String slug);

    boolean existsBySlug(String slug);

    List<Deck> findAllByOrderById();
}
