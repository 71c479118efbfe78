package dev.gopherdeck.review;

import dev.gopherdeck.scheduling.AnswerKind;
import dev.gopherdeck.scheduling.Grade;

/** An answer is in the log; it stands once the transaction that says so has committed. */
record AnswerRecorded(AnswerKind kind, Grade grade) {}
