package dev.gopherdeck.review;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All memories. */
interface CardMemories extends Repository<CardMemory, CardMemory.Id> {

    Optional<CardMemory> findById(CardMemory.Id id);

    CardMemory save(CardMemory memory);

    void delete(CardMemory memory);
}
