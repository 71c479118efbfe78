package dev.gopherdeck.learner;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** All learners. */
interface Learners extends Repository<Learner, Long> {

    Optional<Learner> findFirstByOrderById();

    /** The first learner, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Learner> findFirstLockedByOrderById();
}
