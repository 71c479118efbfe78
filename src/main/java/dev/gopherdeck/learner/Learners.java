package dev.gopherdeck.learner;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All learners. */
interface Learners extends Repository<Learner, Long> {

    Optional<Learner> findFirstByOrderById();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Learner l order by l.id limit 1")
    Optional<Learner> lockFirst();
}
