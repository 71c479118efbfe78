package dev.gopherdeck.deck;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All cards, archived ones included. */
public interface Cards extends Repository<Card, Long> {

    Optional<Card> findById(long id);
}
